import type { PlaceLink } from '../regions/place.ts';
import type { Nature, Subject } from './article.ts';
import type { Page } from './paging.ts';

/** A picture as a page draws it; its variants are told by the hash and the width (lib/media/media.ts). */
export type Picture = {
  uploadHash: string;
  width: number;
  height: number;
  /** '#rrggbb', seen until the picture is there. */
  color: string;
  alt: string;
  /** Shares of width and height that a crop must keep. */
  focalX: number;
  focalY: number;
};

export type SourceLink = { id: number; name: string; slug: string };

/** An article as lists show it. */
export type ArticleCard = {
  id: number;
  kicker: string;
  title: string;
  subtitle: string;
  /** The summary, else the beginning of the text in whole sentences; '' when there is neither. */
  excerpt: string;
  /** ISO 8601; plain values survive the cache. */
  publishedAt: string;
  nature: Nature;
  subject: Subject | null;
  /** The main place; null for an article whose place is gone. */
  place: PlaceLink | null;
  source: SourceLink | null;
  picture: Picture | null;
};

/** A page of cards, and when it was read (ISO 8601): relative times count from then. */
export type CardPage = Page<ArticleCard> & { readAt: string };
