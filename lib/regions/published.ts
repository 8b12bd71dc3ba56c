import { cacheLife, cacheTag } from 'next/cache';
import { REGIONS_TAG, SITE_TAG } from '../articles/cache-tags.ts';
import { findChildren, findNearestPlace, findPlace, findPlaceByCode } from './find-places.ts';
import type { Place, PlaceLink } from './place.ts';
import { PORTAL } from './region.ts';

/** The place at an address, hidden or not; '' is the portal. Null when there is none. */
export async function readPlace(path: string): Promise<Place | null> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, REGIONS_TAG);
  return findPlace(path);
}

export async function readPlaceByCode(code: string): Promise<Place | null> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, REGIONS_TAG);
  return findPlaceByCode(code);
}

/** Every visible province with what is visible directly in it: the page of all places. */
export async function readAllPlaces(): Promise<{ province: PlaceLink; places: PlaceLink[] }[]> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, REGIONS_TAG);
  const provinces = await findChildren(PORTAL);
  return Promise.all(
    provinces.map(async (province) => ({ province, places: await findChildren(province.code) })),
  );
}

/** The deepest place that the beginning of an address names; the portal when it names none. */
export async function readNearestPlace(segments: string[]): Promise<Place> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, REGIONS_TAG);
  return findNearestPlace(segments);
}
