import { cacheLife, cacheTag } from 'next/cache';
import { placeTag, REGIONS_TAG, SITE_TAG } from '../articles/cache-tags.ts';
import { findMonths } from '../articles/published/find-archive.ts';
import { env } from '../platform/env/env.ts';
import { PORTAL } from '../regions/region.ts';
import { readSettings } from '../settings/published.ts';
import { findMonthEntries, findNewsEntries, findPlaceEntries } from './find-sitemap.ts';
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from './sitemap.ts';

/** The index of all sitemaps as XML. */
export async function readSitemapIndex(): Promise<string> {
  'use cache';
  cacheLife('hours');
  cacheTag(SITE_TAG, placeTag(PORTAL));
  const months = await findMonths(PORTAL);
  const { siteUrl } = env();
  return sitemapIndexXml(
    ['places', 'news', ...months].map((name) => ({ url: `${siteUrl}/sitemaps/${name}.xml` })),
  );
}

/** One sitemap by its name: 'places', 'news' or a month, 'YYYY-MM'. Null for any other. */
export async function readSitemap(name: string): Promise<string | null> {
  'use cache';
  cacheLife('hours');
  cacheTag(SITE_TAG, REGIONS_TAG, placeTag(PORTAL));
  const { siteUrl } = env();
  if (name === 'places') return sitemapXml(await findPlaceEntries(siteUrl));
  if (name === 'news') {
    const { site } = await readSettings();
    return newsSitemapXml(await findNewsEntries(siteUrl), site.name);
  }
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(name)) return null;
  const entries = await findMonthEntries(name, siteUrl);
  return entries.length === 0 ? null : sitemapXml(entries);
}

/** What machines may fetch, and where the sitemaps are. */
export async function readRobots(): Promise<string> {
  'use cache';
  cacheLife('days');
  cacheTag(SITE_TAG);
  return [
    'User-agent: *',
    'Disallow: /desk',
    'Disallow: /admin',
    'Disallow: /api/',
    'Disallow: /sign-in',
    'Disallow: /search',
    '',
    `Sitemap: ${env().siteUrl}/sitemap.xml`,
    '',
  ].join('\n');
}
