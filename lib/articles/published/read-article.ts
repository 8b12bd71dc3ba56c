import { cacheLife } from 'next/cache';
import { articleTag, REGIONS_TAG, SITE_TAG, sourceTag, topicTag } from '../cache-tags.ts';
import type { PublishedArticle } from '../published-article.ts';
import { carryTags } from './carry-tags.ts';
import { findPublished } from './find-article.ts';

/** What readers see of an article; null unless it is live. Also the "no" carries the article's tag. */
export async function readArticle(id: number): Promise<PublishedArticle | null> {
  'use cache';
  cacheLife('days');
  const article = await findPublished(id);
  carryTags([
    SITE_TAG,
    REGIONS_TAG,
    articleTag(id),
    ...(article?.source ? [sourceTag(article.source.id)] : []),
    ...(article?.topics ?? []).map((topic) => topicTag(topic.id)),
  ]);
  return article;
}

/** The id in an address, '/news/42'; null for anything that no article can have. */
export function parseArticleId(text: string): number | null {
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  return id > 0 && id <= 2_147_483_647 ? id : null;
}
