import type { ArticleCard } from '../articles/card.ts';
import { findCards } from '../articles/find-cards.ts';
import { type Page, type PageStart, pageOf } from '../articles/paging.ts';
import { db } from '../platform/db/db.ts';
import { PORTAL } from '../regions/region.ts';
import type { PublicSource } from './public-source.ts';

const PAGE_SIZE = 30;
const PUBLIC = {
  id: true,
  name: true,
  slug: true,
  kind: true,
  homepage: true,
  attributionLine: true,
  region: { select: { code: true, name: true, shortName: true, path: true } },
} as const;

export async function findSource(slug: string): Promise<PublicSource | null> {
  const row = await db().source.findUnique({
    where: { slug },
    select: { ...PUBLIC, mergedInto: { select: { slug: true } } },
  });
  if (!row) return null;
  const { mergedInto, ...source } = row;
  return { ...source, mergedIntoSlug: mergedInto?.slug ?? null };
}

/** The sources in use, by place and name. */
export async function findSources(): Promise<PublicSource[]> {
  const rows = await db().source.findMany({
    where: { archivedAt: null, listings: { some: {} } },
    orderBy: [{ regionCode: 'asc' }, { name: 'asc' }],
    select: PUBLIC,
  });
  return rows.map((row) => ({ ...row, mergedIntoSlug: null }));
}

export function findSourcePage(source: number, start: PageStart): Promise<Page<ArticleCard>> {
  return pageOf(start, PAGE_SIZE, (window) => findCards({ region: PORTAL, source, ...window }));
}
