import type { PlaceLink } from '../regions/place.ts';
import type { Licences, Site } from '../settings/settings.ts';

/** What surrounds every page of readers: head, places, foot. */
export type Frame = {
  site: Site;
  licences: Licences;
  /** Origin of the portal, without a slash at its end. */
  siteUrl: string;
  /** The province that the page belongs to; null on the portal's own pages. */
  province: PlaceLink | null;
  /** The places in the strip under the masthead: the province's cities, or the provinces. */
  strip: PlaceLink[];
  provinces: PlaceLink[];
  /** The counties of the city that the page belongs to; null above the cities, or where there are none. */
  counties: { of: PlaceLink; places: PlaceLink[] } | null;
  /** The page's place and everything above it, as codes: what is marked as current. */
  here: string[];
  /** The line of its own that a province has, else the portal's; empty for none. */
  slogan: string;
};
