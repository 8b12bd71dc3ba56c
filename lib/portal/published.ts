import { cacheLife } from 'next/cache';
import { placeTag, REGIONS_TAG, SITE_TAG, topicTag } from '../articles/cache-tags.ts';
import type { ArticleCard } from '../articles/card.ts';
import type { PublishedArticle } from '../articles/find-published.ts';
import { carryTags, tagsOfCards } from '../articles/published-tags.ts';
import { clock } from '../platform/clock/clock.ts';
import type { Place } from '../regions/find-places.ts';
import { type Beside, findBeside } from './find-beside.ts';
import { type Front, findFront } from './find-front.ts';

function cardsOfFront(front: Front): ArticleCard[] {
  const { lead, seconds, latest, pictures, columns, countyLife, channels, fromAbove } = front;
  return [
    ...(lead ? [lead] : []),
    ...seconds,
    ...latest,
    ...pictures,
    ...columns.flatMap((column) => column.cards),
    ...countyLife,
    ...channels.flatMap((channel) => channel.cards),
    ...(fromAbove?.cards ?? []),
  ];
}

/** The front page of a place, and when it was read: relative times count from then. */
export async function readFront(place: Place): Promise<Front & { readAt: string }> {
  'use cache';
  // Refreshed by the minute, and never older than five: relative times and today's date stay true.
  cacheLife({ stale: 300, revalidate: 60, expire: 300 });
  const front = await findFront(place);
  carryTags([
    SITE_TAG,
    REGIONS_TAG,
    placeTag(place.code),
    ...front.topics.map((topic) => topicTag(topic.id)),
    ...tagsOfCards(cardsOfFront(front)),
  ]);
  return { ...front, readAt: clock.now().toISOString() };
}

/**
 * What stands beside and below an article. It carries the tags of the articles that it shows, so that a
 * withdrawn one goes at once, but not those of their places: a new article elsewhere may wait five minutes
 * rather than expire every page of its province.
 */
export async function readBeside(
  article: Pick<PublishedArticle, 'id' | 'publishedAt' | 'places' | 'subject' | 'source'>,
): Promise<Beside> {
  'use cache';
  cacheLife({ stale: 300, revalidate: 300, expire: 86_400 });
  const beside = await findBeside(article);
  const neighbours = [beside.newer, beside.older].flatMap((card) => (card ? [card] : []));
  carryTags([
    SITE_TAG,
    REGIONS_TAG,
    ...tagsOfCards([...neighbours, ...beside.rails.flatMap((rail) => rail.cards)]),
  ]);
  return beside;
}
