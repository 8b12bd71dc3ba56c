import type { Cursor } from '../articles/cursor.ts';
import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';
import type { Prisma } from '../platform/db/generated/client.ts';
import type { Media } from './media.ts';
import { mayDescribe } from './policy.ts';

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

export type MediaFilter = { q?: string; before?: Cursor | null };

/** The library, newest first; `q` is any part of a file name, caption, credit or alternative text. */
export async function listMedia(
  _actor: Actor,
  { q, before }: MediaFilter,
): Promise<{ rows: Media[]; next: Cursor | null }> {
  const found = await db().media.findMany({
    where: {
      ...(q ? { searchText: { contains: q.toLowerCase() } } : {}),
      ...(before
        ? { OR: [{ uploadedAt: { lt: before.at } }, { uploadedAt: before.at, id: { lt: before.id } }] }
        : {}),
    },
    orderBy: [{ uploadedAt: 'desc' }, { id: 'desc' }],
    take: MEDIA_PAGE + 1,
    include: WITH_VARIANTS,
  });
  const rows = found.slice(0, MEDIA_PAGE);
  const last = rows.at(-1);
  return {
    rows: rows.map(toMedia),
    next: found.length > MEDIA_PAGE && last ? { at: last.uploadedAt, id: last.id } : null,
  };
}

export type MediaUse = { articleId: number; title: string; role: 'cover' | 'figure'; live: boolean };

/** A picture with the articles that show it, in any of their revisions. */
export async function findMedia(
  actor: Actor,
  id: number,
): Promise<{ media: Media; uses: MediaUse[]; mayDescribe: boolean } | null> {
  const row = await db().media.findUnique({ where: { id }, include: WITH_VARIANTS });
  if (!row) return null;
  const uses = await db().$queryRaw<MediaUse[]>`
    SELECT article.id AS "articleId", article.desk_title AS title, used.role,
           bool_or(edition.published_revision_id = used.revision_id) AS live
    FROM (SELECT * FROM revision_media WHERE media_id = ${id} ORDER BY revision_id DESC LIMIT 200) AS used
    JOIN revision ON revision.id = used.revision_id
    JOIN article ON article.id = revision.article_id
    LEFT JOIN edition ON edition.id = article.live_edition_id
    GROUP BY article.id, used.role ORDER BY article.id DESC`;
  return {
    media: toMedia(row),
    uses: uses.map((use) => ({ ...use, live: use.live ?? false })),
    mayDescribe: mayDescribe(actor, row),
  };
}

/** Several pictures by id, for an editor that shows them; unknown ids are left out. */
export async function findMediaByIds(_actor: Actor, ids: number[]): Promise<Media[]> {
  const rows = await db().media.findMany({ where: { id: { in: ids } }, include: WITH_VARIANTS });
  return rows.map(toMedia);
}
