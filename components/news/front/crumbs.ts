import type { PlaceLink } from '#lib/regions/place.ts';
import { placePath } from '#lib/regions/place-address.ts';
import type { Crumb } from '../frame/breadcrumb.tsx';
import { t } from '../reader-text.ts';

/** The portal and then places, widest first. */
export function placeCrumbs(places: PlaceLink[]): Crumb[] {
  return [
    { name: t('frame.home'), href: '/' },
    ...places.map((place) => ({ name: place.shortName, href: placePath(place.path) })),
  ];
}
