import { cacheLife } from 'next/cache';
import { placeTag, SETTINGS_TAG, SITE_TAG } from '../articles/cache-tags.ts';
import { carryTags, tagsOfCards } from '../articles/published/carry-tags.ts';
import { findPublished } from '../articles/published/find-article.ts';
import { findCards } from '../articles/published/find-cards.ts';
import { type FeedFormat, type FeedHead, feedXml } from './feed.ts';

const ITEMS = 20;

/** The feed of a place as XML. */
export async function readFeed(region: string, format: FeedFormat, head: FeedHead): Promise<string> {
  'use cache';
  cacheLife('hours');
  const cards = await findCards({ region, limit: ITEMS });
  const articles = await Promise.all(cards.map((card) => findPublished(card.id)));
  carryTags([SITE_TAG, SETTINGS_TAG, placeTag(region), ...tagsOfCards(cards)]);
  return feedXml(
    format,
    head,
    articles.filter((article) => article !== null),
  );
}
