import { cacheLife, cacheTag } from 'next/cache';
import { clock } from '../../platform/clock/clock.ts';
import type { ListKind } from '../../regions/place-address.ts';
import { placeTag, SITE_TAG } from '../cache-tags.ts';
import type { ArticleCard, CardPage } from '../card.ts';
import { type Page, type PageStart, pageOf } from '../paging.ts';
import { spanOfDay } from './calendar.ts';
import { carryTags, tagsOfCards } from './carry-tags.ts';
import { findDays, findMonths } from './find-archive.ts';
import { findCards, type Selection } from './find-cards.ts';

const PAGE_SIZE = 30;

function selectionOf(kind: ListKind): Omit<Selection, 'region' | 'limit'> {
  switch (kind.list) {
    case 'latest':
      return {};
    case 'pictures':
    case 'county-life':
      return { only: kind.list };
    case 'channel':
      return { subject: kind.subject };
    case 'day':
      return spanOfDay(kind.day);
  }
}

/** A page of one of a place's lists. */
export function findPage(region: string, kind: ListKind, start: PageStart): Promise<Page<ArticleCard>> {
  return pageOf(start, PAGE_SIZE, (window) => findCards({ region, ...selectionOf(kind), ...window }));
}

export async function readPage(region: string, kind: ListKind, start: PageStart): Promise<CardPage> {
  'use cache';
  // Old enough to be refreshed by the minute, and never older than five: relative times stay true.
  cacheLife({ stale: 300, revalidate: 60, expire: 300 });
  const page = await findPage(region, kind, start);
  carryTags([SITE_TAG, placeTag(region), ...tagsOfCards(page.items)]);
  return { ...page, readAt: clock.now().toISOString() };
}

/** The months ('YYYY-MM', newest first) in which a place has articles. */
export async function readMonths(region: string): Promise<string[]> {
  'use cache';
  cacheLife('hours');
  cacheTag(SITE_TAG, placeTag(region));
  return findMonths(region);
}

/** The days ('YYYY-MM-DD', oldest first) of a month in which a place has articles. */
export async function readDays(region: string, month: string): Promise<string[]> {
  'use cache';
  cacheLife('hours');
  cacheTag(SITE_TAG, placeTag(region));
  return findDays(region, month);
}
