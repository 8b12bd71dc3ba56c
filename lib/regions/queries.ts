import { db } from '../platform/db/db.ts';
import type { Prisma } from '../platform/db/generated/client.ts';
import { type FoundRegion, lineage, PORTAL, type RegionLevel } from './region.ts';

const FOUND = 20;

/**
 * Places by a part of their name, of their address or by the beginning of their code, wider ones first, and
 * only within `scopes`. An empty text answers the widest. Places are no secret, so no actor is asked for.
 */
export async function findRegions(text: string, scopes: string[] = [PORTAL]): Promise<FoundRegion[]> {
  const typed = text.trim();
  const rows = await db().region.findMany({
    where: { AND: [typed ? named(typed) : {}, within(scopes)] },
    orderBy: [{ level: 'asc' }, { position: 'asc' }, { code: 'asc' }],
    take: FOUND,
    select: { code: true, level: true, name: true },
  });
  return withLineage(rows);
}

function named(typed: string): Prisma.RegionWhereInput {
  return {
    OR: [
      { name: { contains: typed, mode: 'insensitive' } },
      { path: { contains: typed, mode: 'insensitive' } },
      { code: { startsWith: typed } },
    ],
  };
}

function within(scopes: string[]): Prisma.RegionWhereInput {
  if (scopes.includes(PORTAL)) return {};
  return { OR: scopes.map((code) => ({ code: { startsWith: code } })) };
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
