import { findCardsById } from '../articles/published/find-cards.ts';
import { findPlacesByName } from '../regions/find-places.ts';
import { readMatches } from '../search/published.ts';
import type { Found } from './found.ts';

const PAGE_SIZE = 20;

/** Articles and places that match a query, a page at a time. */
export async function findMatches(query: string, page: number): Promise<Omit<Found, 'readAt'>> {
  const { articleIds, total } = await readMatches(query, PAGE_SIZE, (page - 1) * PAGE_SIZE);
  return {
    places: page === 1 ? await findPlacesByName(query) : [],
    cards: await findCardsById(articleIds),
    total,
    page,
    pages: Math.ceil(total / PAGE_SIZE),
  };
}
