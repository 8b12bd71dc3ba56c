import { db } from '../platform/db/db.ts';
import type { PlaceLink } from '../regions/place.ts';
import { isSubject, type Nature, type Origin } from './article.ts';
import type { Picture } from './card.ts';
import { type Document, documentSchema, figuresOf, inlineText } from './document.ts';
import { excerpt } from './excerpt.ts';
import type { CoverPicture, PublishedArticle, PublishedSource, PublishedTopic } from './published-article.ts';

type MediaRow = { id: number; uploadHash: string; width: number; height: number; color: string };

type Row = {
  publishedAt: Date;
  updatedAt: Date | null;
  kicker: string;
  title: string;
  subtitle: string;
  summary: string;
  body: unknown;
  bodyText: string;
  nature: Nature;
  origin: Origin;
  subject: string | null;
  byline: string;
  dateline: string;
  responsibleEditor: string;
  originalTitle: string;
  originalAuthor: string;
  originalUrl: string;
  firstPublisher: string;
  originalPublishedAt: Date | null;
  coverAlt: string;
  coverCaption: string;
  coverCredit: string;
  coverFocalX: number;
  coverFocalY: number;
  cover: MediaRow | null;
  figures: MediaRow[];
  source: PublishedSource | null;
  places: PlaceLink[];
  topics: PublishedTopic[];
};

/** One query, because this is the page that is read most: what hangs on the revision comes as JSON. */
function findRow(id: number): Promise<Row[]> {
  return db().$queryRaw<Row[]>`
    SELECT article.published_at AS "publishedAt", article.updated_live_at AS "updatedAt",
      revision.kicker, revision.title, revision.subtitle, revision.summary, revision.body,
      revision.body_text AS "bodyText", revision.nature::text, revision.origin::text, revision.subject,
      revision.byline, revision.dateline, revision.responsible_editor AS "responsibleEditor",
      revision.original_title AS "originalTitle", revision.original_author AS "originalAuthor",
      revision.original_url AS "originalUrl", revision.first_publisher AS "firstPublisher",
      revision.original_published_at AS "originalPublishedAt",
      revision.cover_alt AS "coverAlt", revision.cover_caption AS "coverCaption",
      revision.cover_credit AS "coverCredit", revision.cover_focal_x AS "coverFocalX",
      revision.cover_focal_y AS "coverFocalY",
      (SELECT json_build_object('id', media.id, 'uploadHash', media.upload_hash, 'width', media.width,
                                'height', media.height, 'color', media.dominant_color)
       FROM media WHERE media.id = revision.cover_media_id) AS cover,
      (SELECT coalesce(json_agg(json_build_object('id', media.id, 'uploadHash', media.upload_hash,
                                'width', media.width, 'height', media.height, 'color', media.dominant_color)), '[]')
       FROM revision_media AS used JOIN media ON media.id = used.media_id
       WHERE used.revision_id = revision.id AND used.role = 'figure') AS figures,
      (SELECT json_build_object('id', source.id, 'name', source.name, 'slug', source.slug,
                                'homepage', source.homepage, 'attributionLine', source.attribution_line)
       FROM source WHERE source.id = revision.source_id) AS source,
      (SELECT coalesce(json_agg(json_build_object('code', region.code, 'name', region.name,
                                'shortName', region.short_name, 'path', region.path)
                       ORDER BY placed.position), '[]')
       FROM revision_place AS placed JOIN region ON region.code = placed.region_code
       WHERE placed.revision_id = revision.id) AS places,
      (SELECT coalesce(json_agg(json_build_object('id', topic.id, 'slug', topic.slug, 'title', topic.title)
                       ORDER BY topic.position, topic.id), '[]')
       FROM revision_topic JOIN topic ON topic.id = revision_topic.topic_id
       WHERE revision_topic.revision_id = revision.id AND topic.archived_at IS NULL) AS topics
    FROM article
    JOIN edition ON edition.id = article.live_edition_id
    JOIN revision ON revision.id = edition.published_revision_id
    WHERE article.id = ${id} AND article.state = 'live'`;
}

function openingOf(body: Document): string {
  const opening = body.content.find((block) => block.type === 'paragraph' && block.content);
  return opening?.type === 'paragraph' ? inlineText(opening.content) : '';
}

/** The pictures of the body's figures, framed as each figure says. */
function figurePictures(body: Document, media: MediaRow[]): Record<number, Picture> {
  const byId = new Map(media.map((row) => [row.id, row]));
  const entries = figuresOf(body).flatMap(({ attrs: { mediaId, alt, focalX, focalY } }) => {
    const row = mediaId === null ? undefined : byId.get(mediaId);
    if (!row) return [];
    const { id, ...file } = row;
    return [[id, { ...file, alt, focalX, focalY }] as const];
  });
  return Object.fromEntries(entries);
}

/** Null when there is none, or when the body shows it itself. */
function coverOf(row: Row, body: Document): CoverPicture | null {
  const { cover } = row;
  if (!cover || figuresOf(body).some((figure) => figure.attrs.mediaId === cover.id)) return null;
  const { id: _, ...file } = cover;
  return {
    ...file,
    alt: row.coverAlt,
    focalX: row.coverFocalX,
    focalY: row.coverFocalY,
    caption: row.coverCaption,
    credit: row.coverCredit,
  };
}

/** What readers see of an article, by its live pointer; null unless it is live. */
export async function findPublished(id: number): Promise<PublishedArticle | null> {
  const [row] = await findRow(id);
  if (!row) return null;
  const body = documentSchema.parse(row.body);
  const { kicker, title, subtitle, summary, bodyText, nature, origin, byline, dateline } = row;
  return {
    id,
    kicker,
    title,
    subtitle,
    summary,
    excerpt: summary || excerpt(openingOf(body)),
    body,
    bodyText,
    nature,
    origin,
    subject: row.subject !== null && isSubject(row.subject) ? row.subject : null,
    byline,
    dateline,
    responsibleEditor: row.responsibleEditor,
    publishedAt: row.publishedAt.toISOString(),
    updatedAt: row.updatedAt?.toISOString() ?? null,
    places: row.places,
    source: row.source,
    provenance:
      origin === 'reprint'
        ? {
            title: row.originalTitle,
            author: row.originalAuthor,
            url: row.originalUrl,
            firstPublisher: row.firstPublisher,
            publishedAt: row.originalPublishedAt?.toISOString() ?? null,
          }
        : null,
    topics: row.topics,
    cover: coverOf(row, body),
    figures: figurePictures(body, row.figures),
  };
}
