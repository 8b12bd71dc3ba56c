import { cacheLife, cacheTag } from 'next/cache';
import { SETTINGS_TAG, SITE_TAG } from '../articles/cache-tags.ts';
import { db } from '../platform/db/db.ts';
import { type Licences, licencesSchema, type Site, siteSchema } from './settings.ts';

export type PublishedSettings = { site: Site; licences: Licences };

/** The names, licences and addresses that stand on every page. */
export async function readSettings(): Promise<PublishedSettings> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, SETTINGS_TAG);
  const rows = await db().setting.findMany({ where: { key: { in: ['site', 'licences'] } } });
  const valueFor = (key: string) => rows.find((row) => row.key === key)?.value ?? {};
  return { site: siteSchema.parse(valueFor('site')), licences: licencesSchema.parse(valueFor('licences')) };
}
