import type { Subject } from '../articles/article.ts';
import type { ArticleCard } from '../articles/card.ts';
import type { PlaceLink } from '../regions/place.ts';

export type RailKey = 'recommended' | 'related' | 'channel' | 'source' | 'pictures' | 'countyLife' | 'latest';

/** Why these stories stand in a rail: what a reader is told beside its heading. */
export type Why = {
  /** Where they are from. */
  place: PlaceLink;
  subject?: Subject;
  /** The words that related stories share with the one being read. */
  words?: string[];
  sourceName?: string;
};

export type Rail = { key: RailKey; why: Why; cards: ArticleCard[] };

/** What stands beside and below an article: its neighbours in its place, and the rails. */
export type Beside = { newer: ArticleCard | null; older: ArticleCard | null; rails: Rail[] };
