'use server';

import { changeRegion } from '#lib/regions/commands/change-region.ts';
import { createRegion } from '#lib/regions/commands/create-region.ts';
import { reorderRegions } from '#lib/regions/commands/reorder-regions.ts';
import {
  changeRegionSchema,
  newRegionSchema,
  reorderRegionsSchema,
  showRegionSchema,
} from '#lib/regions/schema.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { runParsed } from '#lib/web/run-command.ts';

// Each action parses what it got and calls the command, which checks the person's right itself.

export async function createAction(
  _: ActionResult<{ code: string }> | null,
  form: FormData,
): Promise<ActionResult<{ code: string }>> {
  return runParsed(newRegionSchema, form, createRegion);
}

export async function changeAction(_: ActionResult | null, form: FormData): Promise<ActionResult> {
  return runParsed(changeRegionSchema, form, changeRegion);
}

export async function showAction(input: { code: string; visible: boolean }): Promise<ActionResult> {
  return runParsed(showRegionSchema, input, changeRegion);
}

export async function reorderAction(input: { parentCode: string; codes: string[] }): Promise<ActionResult> {
  return runParsed(reorderRegionsSchema, input, reorderRegions);
}
