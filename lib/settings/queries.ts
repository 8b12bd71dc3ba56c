import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';
import { Forbidden } from '../refusals.ts';
import { mayChangeSettings } from './policy.ts';
import { type Licences, SETTING_SCHEMAS, type SettingKey, type Site } from './settings.ts';

export type SettingsForms = {
  site: { version: number; value: Site };
  licences: { version: number; value: Licences };
};

/** The settings as the admin's forms begin with them. */
export async function findSettings(actor: Actor): Promise<SettingsForms> {
  if (!mayChangeSettings(actor)) throw new Forbidden('settings');
  const rows = await db().setting.findMany();
  const rowOf = (key: SettingKey) => rows.find((row) => row.key === key);
  return {
    site: {
      version: rowOf('site')?.version ?? 0,
      value: SETTING_SCHEMAS.site.parse(rowOf('site')?.value ?? {}),
    },
    licences: {
      version: rowOf('licences')?.version ?? 0,
      value: SETTING_SCHEMAS.licences.parse(rowOf('licences')?.value ?? {}),
    },
  };
}
