import { cacheLife, cacheTag } from 'next/cache';
import { REGIONS_TAG, SITE_TAG, sourceTag } from '../articles/cache-tags.ts';
import type { CardPage } from '../articles/card.ts';
import type { PageStart } from '../articles/paging.ts';
import { carryTags, tagsOfCards } from '../articles/published/carry-tags.ts';
import { clock } from '../platform/clock/clock.ts';
import { findSource, findSourcePage, findSources } from './find-published-sources.ts';
import type { PublicSource } from './public-source.ts';

/** A source by its slug; null when there is none. */
export async function readSource(slug: string): Promise<PublicSource | null> {
  'use cache';
  // A slug that nobody has yet may be taken at any moment, and its page carries no tag of it.
  cacheLife('minutes');
  const source = await findSource(slug);
  cacheTag(SITE_TAG, REGIONS_TAG, ...(source ? [sourceTag(source.id)] : []));
  return source;
}

/** The sources in use, by place and name. */
export async function readSources(): Promise<PublicSource[]> {
  'use cache';
  cacheLife('minutes');
  const sources = await findSources();
  carryTags([SITE_TAG, REGIONS_TAG, ...sources.map((source) => sourceTag(source.id))]);
  return sources;
}

/** All that comes from a source, a page at a time. */
export async function readSourcePage(sourceId: number, start: PageStart): Promise<CardPage> {
  'use cache';
  cacheLife({ stale: 300, revalidate: 60, expire: 300 });
  const page = await findSourcePage(sourceId, start);
  carryTags([SITE_TAG, sourceTag(sourceId), ...tagsOfCards(page.items)]);
  return { ...page, readAt: clock.now().toISOString() };
}
