'use server';

import { describeMedia } from '#lib/media/commands/describe-media.ts';
import { describeSchema } from '#lib/media/schema.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { runParsed } from '#lib/web/run-command.ts';

export async function describeAction(_: ActionResult | null, form: FormData): Promise<ActionResult> {
  return runParsed(describeSchema, form, describeMedia);
}
