import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';
import type { Prisma } from '../platform/db/generated/client.ts';
import { literal } from '../platform/db/literal.ts';
import { Forbidden } from '../refusals.ts';
import { mayChangeRegion, maySeeRegions } from './policy.ts';
import { type FoundRegion, lineage, PORTAL, type Region, type RegionLevel } from './region.ts';

const FOUND = 20;

/**
 * Places by a part of their name, of their address or by the beginning of their code, only within `scopes`:
 * those that begin with it first, then wider ones first. An empty text answers the widest. Places are no
 * secret, so no actor is asked for.
 */
export async function findRegions(text: string, scopes: string[] = [PORTAL]): Promise<FoundRegion[]> {
  const typed = literal(text.trim());
  const within = scopes.map((code) => (code === PORTAL ? '%' : `${code}%`));
  const rows = await db().$queryRaw<{ code: string; level: RegionLevel; name: string }[]>`
    SELECT code, level, name FROM region
    WHERE code LIKE ANY (${within})
      AND (name ILIKE ${`%${typed}%`} OR path ILIKE ${`%${typed}%`} OR code LIKE ${`${typed}%`})
    ORDER BY name ILIKE ${`${typed}%`} DESC, level, position, code
    LIMIT ${FOUND}`;
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

/** A place as those who look after it see it. */
export type ManagedRegion = Region & {
  /** Places directly in it. */
  childCount: number;
  mayChange: boolean;
};

const MANAGED = {
  code: true,
  level: true,
  parentCode: true,
  name: true,
  shortName: true,
  slug: true,
  path: true,
  visible: true,
  slogan: true,
  _count: { select: { children: true } },
} satisfies Prisma.RegionSelect;

function toManaged(
  actor: Actor,
  { _count, ...region }: Prisma.RegionGetPayload<{ select: typeof MANAGED }>,
): ManagedRegion {
  return { ...region, childCount: _count.children, mayChange: mayChangeRegion(actor, region.code) };
}

/** A place, what it lies in (widest first, the portal too), and the places directly in it; null for none. */
export async function findManagedRegion(
  actor: Actor,
  code: string,
): Promise<{
  region: ManagedRegion;
  above: { code: string; name: string }[];
  children: ManagedRegion[];
} | null> {
  if (!maySeeRegions(actor)) throw new Forbidden(`region ${code}`);
  const row = await db().region.findUnique({ where: { code }, select: MANAGED });
  if (!row) return null;
  const above = await db().region.findMany({
    where: { code: { in: lineage(code).slice(0, -1) } },
    orderBy: { level: 'asc' },
    select: { code: true, name: true },
  });
  const children = await db().region.findMany({
    where: { parentCode: code },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    select: MANAGED,
  });
  return {
    region: toManaged(actor, row),
    above,
    children: children.map((child) => toManaged(actor, child)),
  };
}
