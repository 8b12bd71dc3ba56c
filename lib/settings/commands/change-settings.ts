import { z } from 'zod';
import { SETTINGS_TAG } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, StaleEdit } from '../../refusals.ts';
import { mayChangeSettings } from '../policy.ts';
import type { Licences, SettingKey, Site } from '../settings.ts';

export type SettingsChange = {
  /** The version that the form was filled from; 0 when the group was never saved. */
  version: number;
} & (
  | { key: Extract<SettingKey, 'site'>; value: Site }
  | { key: Extract<SettingKey, 'licences'>; value: Licences }
);

/**
 * Replaces one group of settings; every page of the site shows some of them. Answers the version that the
 * next change names.
 */
export function changeSettings(
  actor: Actor,
  { key, version, value }: SettingsChange,
): Promise<Outcome<{ version: number }>> {
  return inTransaction(async (tx) => {
    if (!mayChangeSettings(actor)) throw new Forbidden('settings');
    await tx.$queryRaw`SELECT 1 FROM setting WHERE key = ${key} FOR UPDATE`;
    const before = await tx.setting.findUnique({ where: { key } });
    if ((before?.version ?? 0) !== version) throw new StaleEdit(`settings ${key}`);
    const changed = changedLines(before?.value, value);
    if (before && changed.length === 0) return done({ version });

    const row = { value, version: version + 1, updatedAt: clock.now(), updatedById: actor.id };
    await tx.setting.upsert({ where: { key }, create: { key, ...row }, update: row });
    await recordEvent(tx, { kind: 'change-settings', actor, subject: `settings:${key}`, data: { changed } });
    const tags = [SETTINGS_TAG];
    await announceTags(tx, tags);
    return done({ version: version + 1 }, tags);
  });
}

function changedLines(before: unknown, after: Record<string, string>): string[] {
  const kept = z.record(z.string(), z.unknown()).catch({}).parse(before);
  return Object.keys(after).filter((line) => after[line] !== kept[line]);
}
