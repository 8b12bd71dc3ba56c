import { cacheLife, cacheTag } from 'next/cache';
import { articleTag, REGIONS_TAG, SETTINGS_TAG, SITE_TAG } from '../articles/cache-tags.ts';
import type { Picture } from '../articles/card.ts';
import { drawShareCard } from './draw-share-card.ts';
import type { ShareCard } from './share-card.ts';

/** The card of an article; it goes with the article. */
export async function readArticleCard(
  id: number,
  card: ShareCard,
  picture: Picture | null,
): Promise<Uint8Array> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, SETTINGS_TAG, articleTag(id));
  return drawShareCard(card, picture);
}

/** The card of a place's pages. */
export async function readPlaceCard(card: ShareCard): Promise<Uint8Array> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, SETTINGS_TAG, REGIONS_TAG);
  return drawShareCard(card, null);
}
