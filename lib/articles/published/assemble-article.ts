import type { PlaceLink } from '../../regions/place.ts';
import type { Picture } from '../card.ts';
import type { ArticleContent } from '../content.ts';
import { type Document, figuresOf, inlineText } from '../document.ts';
import type { PublishedArticle, PublishedSource, PublishedTopic } from '../published-article.ts';
import { excerpt } from '../render/excerpt.ts';
import { documentText } from '../render/text.ts';

export type ReferredMedia = { id: number; uploadHash: string; width: number; height: number; color: string };

/** What a content names by number: the rows that its page shows. */
export type Referred = {
  source: PublishedSource | null;
  places: PlaceLink[];
  topics: PublishedTopic[];
  media: ReferredMedia[];
};
type Times = { publishedAt: Date; updatedAt: Date | null };
type Framing = { alt: string; focalX: number; focalY: number };

function picture({ id: _, ...file }: ReferredMedia, { alt, focalX, focalY }: Framing): Picture {
  return { ...file, alt, focalX, focalY };
}

/** The pictures of the body's figures by media id, framed as each figure says. */
function figurePictures(body: Document, media: ReferredMedia[]): Record<number, Picture> {
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

/** A content as its page shows it, whether it is live or previewed. */
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
