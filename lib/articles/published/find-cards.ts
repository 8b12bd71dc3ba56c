import { db, joinSql, noSql, type Sql, sql } from '../../platform/db/db.ts';
import { PORTAL } from '../../regions/region.ts';
import { isSubject, type Nature, type Subject } from '../article.ts';
import type { ArticleCard } from '../card.ts';
import type { Cursor } from '../cursor.ts';
import { inlineText, type Paragraph } from '../document.ts';
import { excerpt } from '../render/excerpt.ts';

/** A part of a place's live articles. Everything here is one scan of an index that starts with the place. */
export type Selection = {
  region: string;
  subject?: Subject;
  only?: 'pictures' | 'county-life';
  /** From this source; only with the whole portal as region, where an index serves it. */
  source?: number;
  /** Without promotion and advertisement. */
  editorial?: boolean;
  /** From this moment on, and up to but not at the other. */
  since?: Date;
  until?: Date;
  /** Older, or newer, than this place in the list. */
  before?: Cursor;
  after?: Cursor;
  /** Ids that the page shows already. */
  except?: number[];
  limit: number;
};

type Row = {
  id: number;
  publishedAt: Date;
  nature: Nature;
  subject: string | null;
  kicker: string;
  title: string;
  subtitle: string;
  summary: string;
  opening: Paragraph | null;
  placeCode: string | null;
  placeName: string | null;
  placeShortName: string | null;
  placePath: string | null;
  sourceId: number | null;
  sourceName: string | null;
  sourceSlug: string | null;
  uploadHash: string | null;
  width: number;
  height: number;
  color: string;
  alt: string | null;
  focalX: number | null;
  focalY: number | null;
};

function conditions({
  subject,
  only,
  source,
  editorial,
  since,
  until,
  before,
  after,
  except,
}: Selection): Sql {
  const parts = [
    subject === undefined ? noSql : sql`AND subject = ${subject}`,
    only === 'pictures' ? sql`AND with_picture` : noSql,
    only === 'county-life' ? sql`AND county_life` : noSql,
    source === undefined ? noSql : sql`AND source_id = ${source}`,
    editorial ? sql`AND nature NOT IN ('promotion', 'advertisement')` : noSql,
    since ? sql`AND published_at >= ${since}` : noSql,
    until ? sql`AND published_at < ${until}` : noSql,
    before ? sql`AND (published_at, article_id) < (${before.at}, ${before.id})` : noSql,
    after ? sql`AND (published_at, article_id) > (${after.at}, ${after.id})` : noSql,
    except && except.length > 0 ? sql`AND article_id <> ALL(${except})` : noSql,
  ];
  return joinSql(parts, ' ');
}

const NEWEST_FIRST = sql`published_at DESC, article_id DESC`;
const OLDEST_FIRST = sql`published_at, article_id`;

/** The rows of a selection in `region_listing`, as a subquery for `cardsOf`. */
export function listed(selection: Selection): Sql {
  const order = selection.after ? OLDEST_FIRST : NEWEST_FIRST;
  return sql`
    SELECT article_id, revision_id, published_at, nature, subject, source_id, with_picture
    FROM region_listing WHERE region_code = ${selection.region} ${conditions(selection)}
    ORDER BY ${order} LIMIT ${selection.limit}`;
}

/**
 * Live articles as cards, newest first, from a subquery that gives the columns of `region_listing`.
 * The picture is the cover, else that of the first figure.
 */
export async function cardsOf(listing: Sql): Promise<ArticleCard[]> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT listing.article_id AS id, listing.published_at AS "publishedAt", listing.nature::text AS nature,
           listing.subject, revision.kicker, revision.title, revision.subtitle, revision.summary,
           CASE WHEN revision.summary = ''
             THEN jsonb_path_query_first(revision.body, '$.content[*] ? (@.type == "paragraph" && exists(@.content))')
           END AS opening,
           place.code AS "placeCode", place.name AS "placeName", place.short_name AS "placeShortName",
           place.path AS "placePath",
           source.id AS "sourceId", source.name AS "sourceName", source.slug AS "sourceSlug",
           media.upload_hash AS "uploadHash", media.width, media.height, media.dominant_color AS color,
           CASE WHEN figure.attrs IS NULL THEN revision.cover_alt ELSE figure.attrs ->> 'alt' END AS alt,
           coalesce((figure.attrs ->> 'focalX')::float8, revision.cover_focal_x) AS "focalX",
           coalesce((figure.attrs ->> 'focalY')::float8, revision.cover_focal_y) AS "focalY"
    FROM (${listing}) AS listing
    JOIN revision ON revision.id = listing.revision_id
    LEFT JOIN source ON source.id = listing.source_id
    LEFT JOIN revision_place ON revision_place.revision_id = revision.id AND revision_place.position = 0
    LEFT JOIN region AS place ON place.code = revision_place.region_code
    LEFT JOIN LATERAL (
      SELECT jsonb_path_query_first(
        revision.body, '$.content[*] ? (@.type == "figure" && @.attrs.mediaId > 0).attrs') AS attrs
      WHERE listing.with_picture AND revision.cover_media_id IS NULL
    ) AS figure ON true
    LEFT JOIN media ON media.id = coalesce(revision.cover_media_id, (figure.attrs ->> 'mediaId')::int)
    ORDER BY listing.published_at DESC, listing.article_id DESC`;
  return rows.map(toCard);
}

export function findCards(selection: Selection): Promise<ArticleCard[]> {
  return cardsOf(listed(selection));
}

/** Those of `ids` that are live, in the order of `ids`. */
export async function findCardsById(ids: number[]): Promise<ArticleCard[]> {
  if (ids.length === 0) return [];
  const cards = await cardsOf(sql`
    SELECT article_id, revision_id, published_at, nature, subject, source_id, with_picture
    FROM region_listing WHERE region_code = ${PORTAL} AND article_id = ANY(${ids})`);
  return cards.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

function toCard(row: Row): ArticleCard {
  const { id, kicker, title, subtitle, nature } = row;
  return {
    id,
    kicker,
    title,
    subtitle,
    excerpt: row.summary || excerpt(inlineText(row.opening?.content)),
    publishedAt: row.publishedAt.toISOString(),
    nature,
    subject: row.subject !== null && isSubject(row.subject) ? row.subject : null,
    place:
      row.placeCode === null
        ? null
        : {
            code: row.placeCode,
            name: row.placeName ?? '',
            shortName: row.placeShortName ?? '',
            path: row.placePath ?? '',
          },
    source:
      row.sourceId === null
        ? null
        : { id: row.sourceId, name: row.sourceName ?? '', slug: row.sourceSlug ?? '' },
    picture:
      row.uploadHash === null
        ? null
        : {
            uploadHash: row.uploadHash,
            width: row.width,
            height: row.height,
            color: row.color,
            alt: row.alt ?? '',
            focalX: row.focalX ?? 0.5,
            focalY: row.focalY ?? 0.5,
          },
  };
}
