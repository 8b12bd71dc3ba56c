'use server';

import { archiveSource } from '#lib/sources/commands/archive-source.ts';
import { changeSource } from '#lib/sources/commands/change-source.ts';
import { createSource } from '#lib/sources/commands/create-source.ts';
import { mergeSources } from '#lib/sources/commands/merge-sources.ts';
import {
  archiveSourceSchema,
  changeSourceSchema,
  mergeSourcesSchema,
  sourceSchema,
} from '#lib/sources/schema.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { runParsed } from '#lib/web/run-command.ts';
import { sourceFormValues } from './form-values.ts';

// Each action parses what it got and calls the command, which checks the person's right itself.

export async function createAction(
  _: ActionResult<{ sourceId: number }> | null,
  form: FormData,
): Promise<ActionResult<{ sourceId: number }>> {
  return runParsed(sourceSchema, sourceFormValues(form), createSource);
}

export async function changeAction(
  _: ActionResult<{ version: number }> | null,
  form: FormData,
): Promise<ActionResult<{ version: number }>> {
  return runParsed(changeSourceSchema, sourceFormValues(form), changeSource);
}

export async function archiveAction(input: { sourceId: number; archived: boolean }): Promise<ActionResult> {
  return runParsed(archiveSourceSchema, input, archiveSource);
}

export async function mergeAction(input: { fromId: number; intoId: number }): Promise<ActionResult> {
  return runParsed(mergeSourcesSchema, input, mergeSources);
}
