import type { Cursor } from '../articles/cursor.ts';
import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';
import type { Prisma } from '../platform/db/generated/client.ts';
import type { Media, MediaUse } from './media.ts';
import { mayDescribe } from './policy.ts';
import type { MediaFilter } from './schema.ts';

export const MEDIA_PAGE = 40;

const WITH_VARIANTS = {
  uploadedBy: { select: { name: true } },
  variants: { where: { format: 'jpeg' }, select: { width: true }, orderBy: { width: 'asc' } },
} satisfies Prisma.MediaInclude;

function toMedia(row: Prisma.MediaGetPayload<{ include: typeof WITH_VARIANTS }>): Media {
  const { uploadedBy, variants, rightsUntil, searchText: _, uploadedById: __, ...media } = row;
  return {
    ...media,
    uploadedBy: uploadedBy.name,
    rightsUntil: rightsUntil?.toISOString().slice(0, 10) ?? null,
    widths: variants.map((variant) => variant.width),
  };
}

/** The library, newest first; `q` is any part of a file name, caption, credit or alternative text. */
export async function listMedia(
  _actor: Actor,
  { q, before = null, after = null }: MediaFilter,
): Promise<{ rows: Media[]; previous: Cursor | null; next: Cursor | null }> {
  const upwards = after !== null;
  const found = await db().media.findMany({
    where: {
      AND: [
        q ? { searchText: { contains: q.toLowerCase() } } : {},
        beyond(before, 'lt'),
        beyond(after, 'gt'),
      ],
    },
    orderBy: upwards ? [{ uploadedAt: 'asc' }, { id: 'asc' }] : [{ uploadedAt: 'desc' }, { id: 'desc' }],
    take: MEDIA_PAGE + 1,
    include: WITH_VARIANTS,
  });
  const page = found.slice(0, MEDIA_PAGE);
  if (upwards) page.reverse();
  const hasMore = found.length > MEDIA_PAGE;
  const edge = (row: (typeof page)[number] | undefined): Cursor | null =>
    row ? { at: row.uploadedAt, id: row.id } : null;
  return {
    rows: page.map(toMedia),
    previous: (upwards ? hasMore : before !== null) ? edge(page[0]) : null,
    next: upwards || hasMore ? edge(page.at(-1)) : null,
  };
}

function beyond(cursor: Cursor | null, side: 'lt' | 'gt'): Prisma.MediaWhereInput {
  if (!cursor) return {};
  return {
    OR: [{ uploadedAt: { [side]: cursor.at } }, { uploadedAt: cursor.at, id: { [side]: cursor.id } }],
  };
}

/**
 * A picture with the articles that show it, in any of their revisions: those that readers see, and those of
 * the actor's own places.
 */
export async function findMedia(
  actor: Actor,
  id: number,
): Promise<{ media: Media; uses: MediaUse[]; mayDescribe: boolean } | null> {
  const row = await db().media.findUnique({ where: { id }, include: WITH_VARIANTS });
  if (!row) return null;
  const uses = await db().$queryRaw<MediaUse[]>`
    SELECT article.id AS "articleId", article.desk_title AS title, used.role,
           coalesce(bool_or(edition.published_revision_id = used.revision_id), false) AS live,
           article.created_by_id = ${actor.id} OR EXISTS (
             SELECT FROM desk_listing AS listing
             WHERE listing.article_id = article.id AND listing.region_code = ANY(${actor.scopes})
           ) AS own
    FROM (SELECT * FROM revision_media WHERE media_id = ${id} ORDER BY revision_id DESC LIMIT 200) AS used
    JOIN revision ON revision.id = used.revision_id
    JOIN article ON article.id = revision.article_id
    LEFT JOIN edition ON edition.id = article.live_edition_id
    GROUP BY article.id, used.role ORDER BY article.id DESC`;
  return {
    media: toMedia(row),
    uses: uses.filter((use) => use.own || use.live),
    mayDescribe: mayDescribe(actor, row),
  };
}

/** Several pictures by id, for an editor that shows them; unknown ids are left out. */
export async function findMediaByIds(_actor: Actor, ids: number[]): Promise<Media[]> {
  const rows = await db().media.findMany({ where: { id: { in: ids } }, include: WITH_VARIANTS });
  return rows.map(toMedia);
}
