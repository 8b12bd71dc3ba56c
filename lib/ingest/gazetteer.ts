import { cacheLife, cacheTag } from 'next/cache';
import { REGIONS_TAG } from '../articles/cache-tags.ts';
import { db } from '../platform/db/db.ts';
import { PORTAL } from '../regions/region.ts';
import type { GazetteerEntry } from './legacy-page/recovered-page.ts';

/** Every place of the country, for the importer to find in a page; the portal itself is none. */
export async function findGazetteer(): Promise<GazetteerEntry[]> {
  const rows = await db().region.findMany({
    where: { code: { not: PORTAL } },
    select: { code: true, name: true, shortName: true, parentCode: true, level: true },
    orderBy: { code: 'asc' },
  });
  return rows.map(({ parentCode, ...row }) => ({
    ...row,
    parent: parentCode === PORTAL ? null : parentCode,
  }));
}

export async function readGazetteer(): Promise<GazetteerEntry[]> {
  'use cache';
  cacheLife('days');
  cacheTag(REGIONS_TAG);
  return findGazetteer();
}
