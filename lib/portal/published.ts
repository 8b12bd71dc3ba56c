import { cacheLife, cacheTag } from 'next/cache';
import { placeTag, REGIONS_TAG, SETTINGS_TAG, SITE_TAG, topicTag } from '../articles/cache-tags.ts';
import type { ArticleCard } from '../articles/card.ts';
import { carryTags, tagsOfCards } from '../articles/published/carry-tags.ts';
import type { PublishedArticle } from '../articles/published-article.ts';
import { clock } from '../platform/clock/clock.ts';
import { env } from '../platform/env/env.ts';
import { findChildren, findPlaceByCode, findSlogans } from '../regions/find-places.ts';
import type { Place, PlaceLink } from '../regions/place.ts';
import { lineage, PORTAL } from '../regions/region.ts';
import { readSettings } from '../settings/published.ts';
import { findBeside } from './find-beside.ts';
import { findFront } from './find-front.ts';
import { findMatches } from './find-matches.ts';
import type { Found } from './found.ts';
import type { Frame } from './frame.ts';
import type { Front } from './front.ts';
import type { Beside } from './rail.ts';

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

function linkTo({ code, name, shortName, path }: PlaceLink): PlaceLink {
  return { code, name, shortName, path };
}

/** What surrounds a page that belongs to a place; the portal's own pages belong to '00'. */
export async function readFrame(code: string): Promise<Frame> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG, SETTINGS_TAG, REGIONS_TAG);
  const [settings, place, provinces] = await Promise.all([
    readSettings(),
    findPlaceByCode(code),
    findChildren(PORTAL),
  ]);
  const province = code === PORTAL ? undefined : (place?.ancestors[0] ?? place ?? undefined);
  const city = code.length < 4 ? undefined : (place?.ancestors[1] ?? place ?? undefined);
  const counties = city && city.code.length === 4 ? await findChildren(city.code) : [];
  const slogans = await findSlogans(lineage(code).slice(0, 2));
  return {
    ...settings,
    siteUrl: env().siteUrl,
    province: province ? linkTo(province) : null,
    strip: province ? await findChildren(province.code) : provinces,
    provinces,
    counties: city && counties.length > 0 ? { of: linkTo(city), places: counties } : null,
    here: lineage(code),
    slogan: slogans.at(-1) ?? settings.site.tagline,
  };
}

/** A page of what a search found; the query is as `normaliseQuery` gives it. */
export async function readFound(query: string, page: number): Promise<Found> {
  'use cache';
  // No tag says that a new article now matches: a search is asked again by the minute.
  cacheLife({ stale: 300, revalidate: 60, expire: 300 });
  const found = await findMatches(query, page);
  carryTags([SITE_TAG, REGIONS_TAG, ...tagsOfCards(found.cards)]);
  return { ...found, readAt: clock.now().toISOString() };
}
