import type { PlaceLink } from '../articles/card.ts';
import { db } from '../platform/db/db.ts';
import { lineage, PORTAL, type Region } from './region.ts';

/** A place with what stands around it in the tree. */
export type Place = Region & {
  /** What it lies in, widest first, without the portal. */
  ancestors: PlaceLink[];
  /** What readers can see in it, in the portal's order. */
  children: PlaceLink[];
};

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

async function surround(region: Region | null): Promise<Place | null> {
  if (!region) return null;
  const [ancestors, children] = await Promise.all([findAncestors(region.code), findChildren(region.code)]);
  return { ...region, ancestors, children };
}

/** The place at an address, hidden or not; '' is the portal. */
export async function findPlace(path: string): Promise<Place | null> {
  return surround(await db().region.findUnique({ where: { path }, select: REGION }));
}

export async function findPlaceByCode(code: string): Promise<Place | null> {
  return surround(await db().region.findUnique({ where: { code }, select: REGION }));
}
