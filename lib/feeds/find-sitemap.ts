import { articlePath } from '../articles/article.ts';
import { spanOfMonth } from '../articles/published/calendar.ts';
import { clock } from '../platform/clock/clock.ts';
import { db } from '../platform/db/db.ts';
import { placePath } from '../regions/place-address.ts';
import { PORTAL } from '../regions/region.ts';
import type { NewsEntry, SitemapEntry } from './sitemap.ts';

/** What one sitemap may hold by its protocol, and one of news. */
const MOST = 50_000;
const MOST_NEWS = 1_000;
const NEWS_MS = 2 * 86_400_000;

/** The articles that came on the page in a month ('YYYY-MM'), newest first. */
export async function findMonthEntries(month: string, siteUrl: string): Promise<SitemapEntry[]> {
  const { since, until } = spanOfMonth(month);
  const rows = await db().$queryRaw<{ id: number; changedAt: Date }[]>`
    SELECT listing.article_id AS id, coalesce(article.updated_live_at, listing.published_at) AS "changedAt"
    FROM region_listing AS listing JOIN article ON article.id = listing.article_id
    WHERE listing.region_code = ${PORTAL}
      AND listing.published_at >= ${since} AND listing.published_at < ${until}
    ORDER BY listing.published_at DESC, listing.article_id DESC LIMIT ${MOST}`;
  return rows.map(({ id, changedAt }) => ({
    url: siteUrl + articlePath(id),
    changedAt: changedAt.toISOString(),
  }));
}

/** The fronts of all visible places. */
export async function findPlaceEntries(siteUrl: string): Promise<SitemapEntry[]> {
  const rows = await db().region.findMany({
    where: { visible: true },
    orderBy: { code: 'asc' },
    select: { path: true },
  });
  return rows.map(({ path }) => ({ url: siteUrl + placePath(path) }));
}

/** The news of the last two days, without what was paid for. */
export async function findNewsEntries(siteUrl: string): Promise<NewsEntry[]> {
  const rows = await db().regionListing.findMany({
    where: {
      regionCode: PORTAL,
      publishedAt: { gte: new Date(clock.now().getTime() - NEWS_MS) },
      nature: { notIn: ['promotion', 'advertisement'] },
    },
    orderBy: [{ publishedAt: 'desc' }, { articleId: 'desc' }],
    take: MOST_NEWS,
    select: { articleId: true, publishedAt: true, revision: { select: { title: true } } },
  });
  return rows.map(({ articleId, publishedAt, revision }) => ({
    url: siteUrl + articlePath(articleId),
    title: revision.title,
    publishedAt: publishedAt.toISOString(),
  }));
}
