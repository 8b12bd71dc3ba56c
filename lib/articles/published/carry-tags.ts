import { cacheTag } from 'next/cache';
import { articleTag, sourceTag } from '../cache-tags.ts';
import type { ArticleCard } from '../card.ts';

// Next takes no more than 128 tags in one call, and drops the rest.
const TAGS_A_CALL = 100;

/** Tags the cached read that calls this, however many tags there are. */
export function carryTags(tags: string[]): void {
  const distinct = [...new Set(tags)];
  for (let i = 0; i < distinct.length; i += TAGS_A_CALL) cacheTag(...distinct.slice(i, i + TAGS_A_CALL));
}

/** What a list of cards shows: each article, and the source that stands beside it. */
export function tagsOfCards(cards: ArticleCard[]): string[] {
  return cards.flatMap(({ id, source }) => [articleTag(id), ...(source ? [sourceTag(source.id)] : [])]);
}
