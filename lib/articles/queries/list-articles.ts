import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { db, joinSql, noSql, type Sql, sql } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { covers, PORTAL } from '../../regions/region.ts';
import type { DeskStatus } from '../article.ts';
import type { Cursor } from '../cursor.ts';
import type { DeskFilter } from '../desk-filter.ts';
import type { DeskRow } from '../desk-row.ts';

export const DESK_PAGE = 50;

export type DeskPage = { rows: DeskRow[]; before: Cursor | null; after: Cursor | null };

type Found = Omit<DeskRow, 'mainPlace' | 'source' | 'createdBy'> & {
  placeCode: string | null;
  placeName: string | null;
  sourceId: number | null;
  sourceName: string | null;
  createdById: number;
  createdByName: string;
};

/**
 * The places whose lists an actor's filter reads: the place asked for, else every scope. An actor's own
 * pieces are found everywhere.
 */
function placesToRead(actor: Actor, filter: DeskFilter): string[] {
  if (filter.place) {
    const place = filter.place;
    if (filter.person !== actor.id && !actor.scopes.some((scope) => covers(scope, place))) {
      throw new Forbidden(`place ${place}`);
    }
    return [place];
  }
  if (filter.person === actor.id || actor.scopes.includes(PORTAL)) return [PORTAL];
  return actor.scopes;
}

function conditions(filter: DeskFilter): Sql {
  const all = [
    filter.status ? sql`listing.status = ${filter.status}::desk_status` : sql`listing.status <> 'trashed'`,
    filter.source ? sql`listing.source_id = ${filter.source}` : null,
    filter.person ? sql`listing.created_by_id = ${filter.person}` : null,
    filter.from ? sql`listing.activity_at >= (${filter.from} || ' 00:00+08')::timestamptz` : null,
    filter.to
      ? sql`listing.activity_at < (${filter.to} || ' 00:00+08')::timestamptz + interval '1 day'`
      : null,
    filter.q ? sql`article.desk_title ILIKE ${`%${filter.q.replace(/[\\%_]/g, '\\$&')}%`}` : null,
    filter.before
      ? sql`(listing.activity_at, listing.article_id) < (${filter.before.at}, ${filter.before.id})`
      : null,
    filter.after
      ? sql`(listing.activity_at, listing.article_id) > (${filter.after.at}, ${filter.after.id})`
      : null,
  ].filter((condition) => condition !== null);
  return joinSql(all, ' AND ');
}

/**
 * A page of the desk's list, newest activity first, in the actor's places. With several scopes each one's
 * newest rows are read from its own index range and then merged, so the cost does not grow with the archive.
 */
export async function listArticles(actor: Actor, filter: DeskFilter): Promise<DeskPage> {
  const forward = filter.after === null;
  const order = forward
    ? sql`listing.activity_at DESC, listing.article_id DESC`
    : sql`listing.activity_at ASC, listing.article_id ASC`;
  const onePlace = (code: string) => sql`
    (SELECT listing.article_id, listing.status, listing.activity_at, listing.created_by_id, listing.source_id
     FROM desk_listing AS listing ${filter.q ? sql`JOIN article ON article.id = listing.article_id` : noSql}
     WHERE listing.region_code = ${code} AND ${conditions(filter)}
     ORDER BY ${order} LIMIT ${DESK_PAGE + 1})`;
  const places = placesToRead(actor, filter);
  if (places.length === 0) return { rows: [], before: null, after: null };

  const found = await db().$queryRaw<Found[]>`
    WITH listing AS (
      SELECT * FROM (${joinSql(places.map(onePlace), ' UNION ')}) AS listing
      ORDER BY ${order} LIMIT ${DESK_PAGE + 1}
    )
    SELECT listing.article_id AS id, article.desk_title AS title, listing.status,
           listing.activity_at AS "activityAt", article.published_at AS "publishedAt",
           work.scheduled_at AS "scheduledAt", copy.version,
           region.code AS "placeCode", region.short_name AS "placeName",
           source.id AS "sourceId", source.name AS "sourceName",
           person.id AS "createdById", person.name AS "createdByName", locker.name AS "lockedBy"
    FROM listing
    JOIN article ON article.id = listing.article_id
    JOIN person ON person.id = listing.created_by_id
    LEFT JOIN source ON source.id = listing.source_id
    LEFT JOIN edition AS work ON work.id = article.work_edition_id
    LEFT JOIN working_copy AS copy ON copy.edition_id = work.id
    LEFT JOIN edition AS live ON live.id = article.live_edition_id
    LEFT JOIN revision_place AS main ON main.revision_id = live.published_revision_id AND main.position = 0
    LEFT JOIN region ON region.code = coalesce(copy.content -> 'places' ->> 0, main.region_code)
    LEFT JOIN edit_lock ON edit_lock.edition_id = work.id AND edit_lock.expires_at > ${clock.now()}
    LEFT JOIN person AS locker ON locker.id = edit_lock.person_id
    ORDER BY ${order}`;

  const hasMore = found.length > DESK_PAGE;
  const page = found.slice(0, DESK_PAGE);
  if (!forward) page.reverse();
  const edge = (row: Found | undefined): Cursor | null => (row ? { at: row.activityAt, id: row.id } : null);
  return {
    rows: page.map(toDeskRow),
    before: forward ? (hasMore ? edge(page.at(-1)) : null) : edge(page.at(-1)),
    after: forward ? (filter.before ? edge(page[0]) : null) : hasMore ? edge(page[0]) : null,
  };
}

function toDeskRow(found: Found): DeskRow {
  const { placeCode, placeName, sourceId, sourceName, createdById, createdByName, ...row } = found;
  return {
    ...row,
    mainPlace: placeCode && placeName ? { code: placeCode, shortName: placeName } : null,
    source: sourceId !== null && sourceName !== null ? { id: sourceId, name: sourceName } : null,
    createdBy: { id: createdById, name: createdByName },
  };
}

const COUNTED = 100;

/** How many articles wait in each status in the actor's places, counted up to 100 each. */
export async function countByStatus(
  actor: Actor,
  statuses: DeskStatus[],
): Promise<Partial<Record<DeskStatus, number>>> {
  const places = actor.scopes.includes(PORTAL) ? [PORTAL] : actor.scopes;
  const rows = await db().$queryRaw<{ status: DeskStatus; count: bigint }[]>`
    SELECT wanted.status, (
      SELECT count(*) FROM (
        SELECT DISTINCT article_id FROM desk_listing
        WHERE region_code = ANY(${places}) AND status = wanted.status LIMIT ${COUNTED}
      ) AS counted
    ) AS count
    FROM unnest(${statuses}::desk_status[]) AS wanted (status)`;
  return Object.fromEntries(rows.map((row) => [row.status, Number(row.count)]));
}
