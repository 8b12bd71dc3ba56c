import { db } from '../platform/db/db.ts';
import type { Place, PlaceLink } from './place.ts';
import { lineage, PORTAL, type Region } from './region.ts';

const REGION = {
  code: true,
  level: true,
  parentCode: true,
  name: true,
  shortName: true,
  slug: true,
  path: true,
  visible: true,
  slogan: true,
} as const;
const LINK = { code: true, name: true, shortName: true, path: true } as const;

/** The visible places directly in `parentCode`, in the portal's order. */
export function findChildren(parentCode: string): Promise<PlaceLink[]> {
  return db().region.findMany({
    where: { parentCode, visible: true },
    orderBy: [{ position: 'asc' }, { code: 'asc' }],
    select: LINK,
  });
}

/** What a place lies in, widest first, without the portal and itself. */
export async function findAncestors(code: string): Promise<PlaceLink[]> {
  const codes = lineage(code).filter((above) => above !== PORTAL && above !== code);
  if (codes.length === 0) return [];
  return db().region.findMany({ where: { code: { in: codes } }, orderBy: { code: 'asc' }, select: LINK });
}

async function surround(region: Region): Promise<Place> {
  const [ancestors, children] = await Promise.all([findAncestors(region.code), findChildren(region.code)]);
  return { ...region, ancestors, children };
}

/** The place at an address, hidden or not; '' is the portal. */
export async function findPlace(path: string): Promise<Place | null> {
  const region = await db().region.findUnique({ where: { path }, select: REGION });
  return region && surround(region);
}

export async function findPlaceByCode(code: string): Promise<Place | null> {
  const region = await db().region.findUnique({ where: { code }, select: REGION });
  return region && surround(region);
}

/** The deepest place that the beginning of an address names; the portal when it names none. */
export async function findNearestPlace(segments: string[]): Promise<Place> {
  const paths = ['', ...segments.slice(0, 3).map((_, index) => segments.slice(0, index + 1).join('/'))];
  const region = await db().region.findFirstOrThrow({
    where: { path: { in: paths } },
    // Each path begins with the one before it, so the last in order is the deepest.
    orderBy: { path: 'desc' },
    select: REGION,
  });
  return surround(region);
}

/** The slogans of those of `codes` that have one, widest place first. */
export async function findSlogans(codes: string[]): Promise<string[]> {
  const rows = await db().region.findMany({
    where: { code: { in: codes }, slogan: { not: null } },
    orderBy: { code: 'asc' },
    select: { slogan: true },
  });
  return rows.flatMap((row) => row.slogan ?? []);
}

/** The visible places that are called so, in full or for short, widest first. */
export function findPlacesByName(name: string): Promise<PlaceLink[]> {
  return db().region.findMany({
    where: { OR: [{ name }, { shortName: name }], visible: true, level: { not: 'country' } },
    orderBy: [{ level: 'asc' }, { code: 'asc' }],
    take: 5,
    select: LINK,
  });
}
