import type { PlaceLink } from '#lib/regions/place.ts';
import { placePath } from '#lib/regions/place-address.ts';

/** Links to places as items of a list; where the reader is, and what that lies in, are marked. */
export function PlaceItems({ places, here }: { places: PlaceLink[]; here: string[] }) {
  return places.map((place) => (
    <li key={place.code}>
      <a href={placePath(place.path)} aria-current={currency(place.code, here)}>
        {place.shortName}
      </a>
    </li>
  ));
}

/** 'page' for the place itself, 'true' for what it lies in. */
function currency(code: string, here: string[]): 'page' | 'true' | undefined {
  if (!here.includes(code)) return undefined;
  return here.at(-1) === code ? 'page' : 'true';
}
