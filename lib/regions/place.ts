import type { Region } from './region.ts';

/** What a link to a place needs. */
export type PlaceLink = Pick<Region, 'code' | 'name' | 'shortName' | 'path'>;

/** A place with what stands around it in the tree. */
export type Place = Region & {
  /** What it lies in, widest first, without the portal. */
  ancestors: PlaceLink[];
  /** What readers can see in it, in the portal's order. */
  children: PlaceLink[];
};
