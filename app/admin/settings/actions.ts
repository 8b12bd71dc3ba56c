'use server';

import { changeSettings } from '#lib/settings/commands/change-settings.ts';
import { changeLicencesSchema, changeSiteSchema } from '#lib/settings/settings.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { runParsed } from '#lib/web/run-command.ts';

// Each action parses what it got and calls the command, which checks the person's right itself.

type Kept = ActionResult<{ version: number }>;

export async function changeSiteAction(_: Kept | null, form: FormData): Promise<Kept> {
  return runParsed(changeSiteSchema, form, (actor, { version, ...value }) =>
    changeSettings(actor, { key: 'site', version, value }),
  );
}

export async function changeLicencesAction(_: Kept | null, form: FormData): Promise<Kept> {
  return runParsed(changeLicencesSchema, form, (actor, { version, ...value }) =>
    changeSettings(actor, { key: 'licences', version, value }),
  );
}
