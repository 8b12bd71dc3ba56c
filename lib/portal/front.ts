import type { Subject } from '../articles/article.ts';
import type { ArticleCard } from '../articles/card.ts';
import type { PageStart } from '../articles/paging.ts';
import type { PlaceLink } from '../regions/place.ts';
import type { TopicLink } from '../topics/topic.ts';

export type PlaceColumn = { place: PlaceLink; cards: ArticleCard[] };
export type SubjectColumn = { subject: Subject; cards: ArticleCard[] };

/** The front page of a place; no article stands in it twice, and an empty block is empty, not a heading. */
export type Front = {
  lead: ArticleCard | null;
  seconds: ArticleCard[];
  latest: ArticleCard[];
  /** Where the list goes on; null when there is nothing older. */
  older: PageStart | null;
  pictures: ArticleCard[];
  columns: PlaceColumn[];
  countyLife: ArticleCard[];
  channels: SubjectColumn[];
  topics: TopicLink[];
  /** What fills a thin place, and where that is from. */
  fromAbove: PlaceColumn | null;
};
