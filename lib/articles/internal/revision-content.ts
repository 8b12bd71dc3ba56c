import type { Prisma } from '../../platform/db/generated/client.ts';
import { isSubject } from '../article.ts';
import { type ArticleContent, contentSchema } from '../content.ts';

/** What has to be read with a revision to have its whole content. */
export const WITH_CONTENT = {
  places: { orderBy: { position: 'asc' } },
  topics: { orderBy: { topicId: 'asc' } },
} satisfies Prisma.RevisionInclude;

export type RevisionRow = Prisma.RevisionGetPayload<{ include: typeof WITH_CONTENT }>;

/** The columns of a revision that hold its content, and what hangs on it. */
export type ContentRow = Omit<
  RevisionRow,
  | 'id'
  | 'articleId'
  | 'editionId'
  | 'number'
  | 'moment'
  | 'createdById'
  | 'createdAt'
  | 'contentHash'
  | 'bodyHtml'
  | 'bodyText'
  | 'characterCount'
  | 'places'
  | 'topics'
> & { places: { regionCode: string }[]; topics: { topicId: number }[] };

/** A revision's columns as the content that they were written from. */
export function revisionContent(row: ContentRow): ArticleContent {
  return contentSchema.parse({
    kicker: row.kicker,
    title: row.title,
    subtitle: row.subtitle,
    summary: row.summary,
    body: row.body,
    places: row.places.map((place) => place.regionCode),
    subject: row.subject !== null && isSubject(row.subject) ? row.subject : null,
    topicIds: row.topics.map((topic) => topic.topicId),
    nature: row.nature,
    origin: row.origin,
    sourceId: row.sourceId,
    byline: row.byline,
    dateline: row.dateline,
    responsibleEditor: row.responsibleEditor,
    provenance: {
      title: row.originalTitle,
      author: row.originalAuthor,
      url: row.originalUrl,
      firstPublisher: row.firstPublisher,
      publishedAt: row.originalPublishedAt?.toISOString() ?? null,
    },
    cover:
      row.coverMediaId === null
        ? null
        : {
            mediaId: row.coverMediaId,
            alt: row.coverAlt,
            caption: row.coverCaption,
            credit: row.coverCredit,
            focalX: row.coverFocalX,
            focalY: row.coverFocalY,
          },
  });
}
