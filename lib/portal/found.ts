import type { ArticleCard } from '../articles/card.ts';
import type { PlaceLink } from '../regions/place.ts';

/** What a search found. */
export type Found = {
  /** Places whose name is what was asked for. */
  places: PlaceLink[];
  cards: ArticleCard[];
  /** How many articles match, counted up to a bound. */
  total: number;
  /** From 1. */
  page: number;
  pages: number;
  readAt: string;
};
