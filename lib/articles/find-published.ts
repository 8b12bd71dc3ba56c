import { db } from '../platform/db/db.ts';
import { isSubject } from './article.ts';
import type { Picture } from './card.ts';
import { type Document, documentSchema, figuresOf, inlineText } from './document.ts';
import { excerpt } from './excerpt.ts';
import type { PublishedArticle } from './published-article.ts';

type MediaRow = { id: number; uploadHash: string; width: number; height: number; dominantColor: string };

const MEDIA = { id: true, uploadHash: true, width: true, height: true, dominantColor: true } as const;
const PLACE = { code: true, name: true, shortName: true, path: true } as const;

type Framing = { alt: string; focalX: number; focalY: number };

function picture(media: MediaRow, { alt, focalX, focalY }: Framing): Picture {
  const { uploadHash, width, height, dominantColor: color } = media;
  return { uploadHash, width, height, color, alt, focalX, focalY };
}

function figurePictures(body: Document, media: MediaRow[]): Record<number, Picture> {
  const byId = new Map(media.map((row) => [row.id, row]));
  const entries = figuresOf(body).flatMap(({ attrs }) => {
    const row = attrs.mediaId === null ? undefined : byId.get(attrs.mediaId);
    return row ? [[row.id, picture(row, attrs)] as const] : [];
  });
  return Object.fromEntries(entries);
}

function openingOf(body: Document): string {
  const opening = body.content.find((block) => block.type === 'paragraph' && block.content);
  return opening?.type === 'paragraph' ? inlineText(opening.content) : '';
}

/** What readers see of an article, by its live pointer; null unless it is live. */
export async function findPublished(id: number): Promise<PublishedArticle | null> {
  const article = await db().article.findFirst({
    where: { id, state: 'live' },
    select: {
      publishedAt: true,
      updatedLiveAt: true,
      liveEdition: {
        select: {
          publishedRevision: {
            include: {
              source: {
                select: { id: true, name: true, slug: true, homepage: true, attributionLine: true },
              },
              cover: { select: MEDIA },
              media: { where: { role: 'figure' }, select: { media: { select: MEDIA } } },
              places: { orderBy: { position: 'asc' }, select: { region: { select: PLACE } } },
              topics: {
                where: { topic: { archivedAt: null } },
                orderBy: { topic: { position: 'asc' } },
                select: { topic: { select: { id: true, slug: true, title: true } } },
              },
            },
          },
        },
      },
    },
  });
  const revision = article?.liveEdition?.publishedRevision;
  if (!article?.publishedAt || !revision) return null;

  const body = documentSchema.parse(revision.body);
  const { cover, coverAlt, coverFocalX, coverFocalY, coverCaption, coverCredit } = revision;
  const inBody = cover !== null && figuresOf(body).some((figure) => figure.attrs.mediaId === cover.id);
  return {
    id,
    kicker: revision.kicker,
    title: revision.title,
    subtitle: revision.subtitle,
    summary: revision.summary,
    excerpt: revision.summary || excerpt(openingOf(body)),
    body,
    bodyText: revision.bodyText,
    nature: revision.nature,
    origin: revision.origin,
    subject: revision.subject !== null && isSubject(revision.subject) ? revision.subject : null,
    byline: revision.byline,
    dateline: revision.dateline,
    responsibleEditor: revision.responsibleEditor,
    publishedAt: article.publishedAt.toISOString(),
    updatedAt: article.updatedLiveAt?.toISOString() ?? null,
    places: revision.places.map((place) => place.region),
    source: revision.source,
    provenance:
      revision.origin === 'reprint'
        ? {
            title: revision.originalTitle,
            author: revision.originalAuthor,
            url: revision.originalUrl,
            firstPublisher: revision.firstPublisher,
            publishedAt: revision.originalPublishedAt?.toISOString() ?? null,
          }
        : null,
    topics: revision.topics.map(({ topic }) => topic),
    cover:
      cover === null || inBody
        ? null
        : {
            ...picture(cover, { alt: coverAlt, focalX: coverFocalX, focalY: coverFocalY }),
            caption: coverCaption,
            credit: coverCredit,
          },
    figures: figurePictures(
      body,
      revision.media.map((row) => row.media),
    ),
  };
}
