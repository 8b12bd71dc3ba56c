/** The whole portal, the root of every place. */
export const PORTAL = '00';

export const REGION_LEVELS = ['country', 'province', 'city', 'county'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];

export type Region = {
  /** GB/T 2260: two digits for a province, four for a city, six for a county; '00' for the portal. */
  code: string;
  level: RegionLevel;
  parentCode: string | null;
  name: string;
  shortName: string;
  slug: string;
  /** The address without its first slash, 'shaanxi/baoji'; '' for the portal. */
  path: string;
  visible: boolean;
  slogan: string | null;
};

/** A place as a picker shows it. */
export type FoundRegion = {
  code: string;
  level: RegionLevel;
  name: string;
  /** What it lies in, widest first, without the portal and without itself: 陕西, 宝鸡. */
  lineage: string[];
};

/** True when `place` is `scope` itself or lies within it. */
export function covers(scope: string, place: string): boolean {
  return scope === PORTAL || place.startsWith(scope);
}

export function coveredByAny(scopes: string[], place: string): boolean {
  return scopes.some((scope) => covers(scope, place));
}

/**
 * A place and everything that it lies in, widest first: '610322' gives 00, 61, 6103, 610322.
 * Some of the codes name no region (a county run directly by its province has no city between).
 */
export function lineage(code: string): string[] {
  if (code === PORTAL) return [PORTAL];
  return [
    PORTAL,
    ...[2, 4, 6].filter((length) => length <= code.length).map((length) => code.slice(0, length)),
  ];
}
