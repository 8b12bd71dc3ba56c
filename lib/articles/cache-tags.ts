import { lineage } from '../regions/region.ts';

/** Names of what a reader's page may show; a page carries the tag of each thing on it. */
export const articleTag = (id: number): string => `article:${id}`;
export const placeTag = (code: string): string => `place:${code}`;
export const sourceTag = (id: number): string => `source:${id}`;
export const topicTag = (id: number): string => `topic:${id}`;
/** The tree of places: names, order, visibility, slogans. */
export const REGIONS_TAG = 'regions';
export const SETTINGS_TAG = 'settings';
/** On every page of the site. */
export const SITE_TAG = 'site';

/** Where an article stands for readers; null when it is not live. */
export type Standing = { places: string[]; sourceId: number | null; topicIds: number[] } | null;

/**
 * The tags of everything that shows the article before or after a change: the old place, source and topic
 * as well as the new, and every place above them.
 */
export function tagsTouched(id: number, before: Standing, after: Standing): string[] {
  const standings = [before, after].filter((standing) => standing !== null);
  const tags = standings.flatMap(({ places, sourceId, topicIds }) => [
    ...places.flatMap(lineage).map(placeTag),
    ...(sourceId === null ? [] : [sourceTag(sourceId)]),
    ...topicIds.map(topicTag),
  ]);
  return [...new Set([articleTag(id), ...tags])];
}
