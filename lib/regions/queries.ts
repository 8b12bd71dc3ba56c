import { db } from '../platform/db/db.ts';
import { type FoundRegion, lineage, PORTAL, type RegionLevel } from './region.ts';

const FOUND = 20;

/**
 * Places by a part of their name, of their address or by the beginning of their code; wider ones first.
 * An empty text answers the portal and its provinces. Places are no secret, so no actor is asked for.
 */
export async function findRegions(text: string): Promise<FoundRegion[]> {
  const typed = text.trim();
  const rows = await db().region.findMany({
    where: typed
      ? {
          OR: [
            { name: { contains: typed, mode: 'insensitive' } },
            { path: { contains: typed, mode: 'insensitive' } },
            { code: { startsWith: typed } },
          ],
        }
      : { level: { in: ['country', 'province'] } },
    orderBy: [{ level: 'asc' }, { position: 'asc' }, { code: 'asc' }],
    take: FOUND,
    select: { code: true, level: true, name: true },
  });
  return withLineage(rows);
}

/** Places by their codes, in the order given; unknown ones are left out. */
export async function findRegionsByCodes(codes: string[]): Promise<FoundRegion[]> {
  const rows = await db().region.findMany({
    where: { code: { in: codes } },
    select: { code: true, level: true, name: true },
  });
  const found = new Map((await withLineage(rows)).map((region) => [region.code, region]));
  return codes.flatMap((code) => found.get(code) ?? []);
}

async function withLineage(
  rows: { code: string; level: RegionLevel; name: string }[],
): Promise<FoundRegion[]> {
  const above = rows.map(({ code }) => lineage(code).filter((other) => other !== code && other !== PORTAL));
  const named = await db().region.findMany({
    where: { code: { in: [...new Set(above.flat())] } },
    select: { code: true, shortName: true },
  });
  const names = new Map(named.map(({ code, shortName }) => [code, shortName]));
  return rows.map((row, i) => ({
    ...row,
    lineage: (above[i] ?? []).flatMap((code) => names.get(code) ?? []),
  }));
}
