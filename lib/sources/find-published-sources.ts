import type { ArticleCard } from '../articles/card.ts';
import { type Page, type PageStart, pageOf } from '../articles/paging.ts';
import { findCards } from '../articles/published/find-cards.ts';
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
  // One probe of an index for each source, where EXISTS would read the listings of all.
  const used = await db().$queryRaw<{ id: number }[]>`
    SELECT source.id FROM source CROSS JOIN LATERAL (
      SELECT 1 FROM region_listing WHERE region_code = '00' AND source_id = source.id LIMIT 1) AS one
    WHERE source.archived_at IS NULL`;
  const rows = await db().source.findMany({
    where: { id: { in: used.map((source) => source.id) } },
    orderBy: [{ regionCode: 'asc' }, { name: 'asc' }],
    select: PUBLIC,
  });
  return rows.map((row) => ({ ...row, mergedIntoSlug: null }));
}

export function findSourcePage(source: number, start: PageStart): Promise<Page<ArticleCard>> {
  return pageOf(start, PAGE_SIZE, (window) => findCards({ region: PORTAL, source, ...window }));
}
