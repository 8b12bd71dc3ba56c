import { db } from '../platform/db/db.ts';
import type { PlaceLink } from '../regions/place.ts';
import type { Picture } from './card.ts';
import type { ArticleContent } from './content.ts';
import { type Document, figuresOf, inlineText } from './document.ts';
import { excerpt } from './excerpt.ts';
import { revisionContent, WITH_CONTENT } from './internal/revision-content.ts';
import type { PublishedArticle, PublishedSource } from './published-article.ts';
import { documentText } from './render/text.ts';

type MediaRow = { id: number; uploadHash: string; width: number; height: number; dominantColor: string };

const MEDIA = { id: true, uploadHash: true, width: true, height: true, dominantColor: true } as const;
const PLACE = { code: true, name: true, shortName: true, path: true } as const;

const SOURCE = { id: true, name: true, slug: true, homepage: true, attributionLine: true } as const;

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

/** What a content names by number: the rows that its page shows. */
export type Referred = {
  source: PublishedSource | null;
  places: PlaceLink[];
  topics: { id: number; slug: string; title: string }[];
  media: MediaRow[];
};
type Times = { publishedAt: Date; updatedAt: Date | null };

/** A content as its page shows it. */
export function assemblePublished(
  id: number,
  content: ArticleContent,
  { media, ...named }: Referred,
  { publishedAt, updatedAt }: Times,
): PublishedArticle {
  const { cover, body, provenance, sourceId: _, topicIds: __, ...fields } = content;
  const coverMedia = media.find((row) => row.id === cover?.mediaId);
  const inBody = figuresOf(body).some((figure) => figure.attrs.mediaId === cover?.mediaId);
  return {
    ...fields,
    ...named,
    id,
    excerpt: content.summary || excerpt(openingOf(body)),
    body,
    bodyText: documentText(body),
    publishedAt: publishedAt.toISOString(),
    updatedAt: updatedAt?.toISOString() ?? null,
    provenance: content.origin === 'reprint' ? provenance : null,
    cover:
      cover && coverMedia && !inBody
        ? { ...picture(coverMedia, cover), caption: cover.caption, credit: cover.credit }
        : null,
    figures: figurePictures(body, media),
  };
}

/** The rows that a content names, in the order in which its page shows them. */
export async function findReferred(content: ArticleContent): Promise<Referred> {
  const mediaIds = [
    content.cover?.mediaId ?? null,
    ...figuresOf(content.body).map(({ attrs }) => attrs.mediaId),
  ];
  const [source, regions, topics, media] = await Promise.all([
    content.sourceId === null ? null : findSourceInUse(content.sourceId),
    db().region.findMany({ where: { code: { in: content.places } }, select: PLACE }),
    db().topic.findMany({
      where: { id: { in: content.topicIds }, archivedAt: null },
      orderBy: { position: 'asc' },
      select: { id: true, slug: true, title: true },
    }),
    db().media.findMany({ where: { id: { in: mediaIds.filter((id) => id !== null) } }, select: MEDIA }),
  ]);
  const places = content.places.flatMap((code) => regions.find((region) => region.code === code) ?? []);
  return { source, places, topics, media };
}

/** A source, or the one that it was merged into. */
async function findSourceInUse(id: number): Promise<PublishedSource | null> {
  const row = await db().source.findUnique({
    where: { id },
    select: { ...SOURCE, mergedInto: { select: SOURCE } },
  });
  if (!row) return null;
  const { mergedInto, ...source } = row;
  return mergedInto ?? source;
}

/** What readers see of an article, by its live pointer; null unless it is live. */
export async function findPublished(id: number): Promise<PublishedArticle | null> {
  const article = await db().article.findFirst({
    where: { id, state: 'live' },
    select: {
      publishedAt: true,
      updatedLiveAt: true,
      liveEdition: { select: { publishedRevision: { include: WITH_CONTENT } } },
    },
  });
  const revision = article?.liveEdition?.publishedRevision;
  if (!article?.publishedAt || !revision) return null;
  const content = revisionContent(revision);
  const { publishedAt, updatedLiveAt: updatedAt } = article;
  return assemblePublished(id, content, await findReferred(content), { publishedAt, updatedAt });
}
