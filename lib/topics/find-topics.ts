import type { ArticleCard } from '../articles/card.ts';
import { type Page, type PageStart, pageOf } from '../articles/paging.ts';
import { cardsOf } from '../articles/published/find-cards.ts';
import { db, noSql, sql } from '../platform/db/db.ts';
import { lineage, PORTAL } from '../regions/region.ts';
import type { Topic, TopicLink } from './topic.ts';

const LINK = { id: true, slug: true, title: true, summary: true } as const;
const ON_A_FRONT = 6;
const PAGE_SIZE = 30;

/** The open topics of a place and of what it lies in that have articles, in the portal's order. */
export function findTopics(regionCode: string): Promise<TopicLink[]> {
  return db().topic.findMany({
    where: { regionCode: { in: lineage(regionCode) }, archivedAt: null, listings: { some: {} } },
    orderBy: [{ position: 'asc' }, { id: 'desc' }],
    take: ON_A_FRONT,
    select: LINK,
  });
}

/** Every open topic that has articles. */
export function findAllTopics(): Promise<TopicLink[]> {
  return db().topic.findMany({
    where: { archivedAt: null, listings: { some: {} } },
    orderBy: [{ position: 'asc' }, { id: 'desc' }],
    select: LINK,
  });
}

/** A topic by its slug, an archived one too: its address stays good. */
export async function findTopic(slug: string): Promise<Topic | null> {
  const topic = await db().topic.findUnique({
    where: { slug },
    select: {
      ...LINK,
      regionCode: true,
      cover: {
        select: {
          uploadHash: true,
          width: true,
          height: true,
          dominantColor: true,
          alt: true,
          focalX: true,
          focalY: true,
        },
      },
    },
  });
  if (!topic) return null;
  const { cover, ...rest } = topic;
  if (!cover) return { ...rest, cover: null };
  const { dominantColor: color, ...picture } = cover;
  return { ...rest, cover: { ...picture, color } };
}

export function findTopicPage(topicId: number, start: PageStart): Promise<Page<ArticleCard>> {
  return pageOf(start, PAGE_SIZE, ({ before, after, limit }) =>
    cardsOf(sql`
      SELECT topic.article_id, listing.revision_id, topic.published_at, listing.nature, listing.subject,
             listing.source_id, listing.with_picture
      FROM topic_listing AS topic
      JOIN region_listing AS listing ON listing.region_code = ${PORTAL} AND listing.article_id = topic.article_id
      WHERE topic.topic_id = ${topicId}
        ${before ? sql`AND (topic.published_at, topic.article_id) < (${before.at}, ${before.id})` : noSql}
        ${after ? sql`AND (topic.published_at, topic.article_id) > (${after.at}, ${after.id})` : noSql}
      ORDER BY ${after ? sql`topic.published_at, topic.article_id` : sql`topic.published_at DESC, topic.article_id DESC`}
      LIMIT ${limit}`),
  );
}
