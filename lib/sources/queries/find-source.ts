import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { mayManageSources } from '../policy.ts';
import type { SourceFields } from '../schema.ts';

export type SourceUse = {
  articles: number;
  lastPublishedAt: Date | null;
  byMonth: { month: string; count: number }[];
};

export type SourceForDesk = {
  id: number;
  version: number;
  fields: SourceFields;
  archived: boolean;
  mergedInto: { id: number; name: string } | null;
  use: SourceUse;
  events: { id: string; at: Date; kind: string; actor: string | null }[];
  may: { manage: boolean };
};

/** Live articles that are counted for a source at the most. */
const COUNTED = 10_000;

/** A source with everything that its page shows; null when there is none. */
export async function findSource(actor: Actor, id: number): Promise<SourceForDesk | null> {
  const row = await db().source.findUnique({
    where: { id },
    include: {
      aliases: { orderBy: { id: 'asc' } },
      licences: { orderBy: { validFrom: 'desc' } },
      mergedInto: { select: { id: true, name: true } },
    },
  });
  if (!row) return null;
  const events = await db().event.findMany({
    where: { subject: `source:${id}` },
    orderBy: { id: 'desc' },
    take: 50,
    include: { actor: { select: { name: true } } },
  });
  const day = (date: Date) => date.toISOString().slice(0, 10);
  return {
    id,
    version: row.version,
    fields: {
      name: row.name,
      slug: row.slug,
      kind: row.kind,
      regionCode: row.regionCode,
      parentId: row.parentId,
      homepage: row.homepage,
      contact: row.contact,
      attributionLine: row.attributionLine,
      trust: row.trust,
      notes: row.notes,
      aliases: row.aliases.map((alias) => alias.name),
      licences: row.licences.map((licence) => ({
        scope: licence.scope,
        from: day(licence.validFrom),
        to: licence.validTo && day(licence.validTo),
        reference: licence.reference,
      })),
    },
    archived: row.archivedAt !== null,
    mergedInto: row.mergedInto,
    use: await findUse(id),
    events: events.map((event) => ({
      id: String(event.id),
      at: event.at,
      kind: event.kind,
      actor: event.actor?.name ?? null,
    })),
    may: { manage: mayManageSources(actor) },
  };
}

/** Live articles by month of the last year, in Asia/Shanghai; counted up to COUNTED. */
async function findUse(sourceId: number): Promise<SourceUse> {
  const rows = await db().$queryRaw<{ month: string; count: bigint; last: Date }[]>`
    SELECT to_char(published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
           count(*) AS count, max(published_at) AS last
    FROM (
      SELECT published_at FROM region_listing
      WHERE source_id = ${sourceId} AND region_code = '00'
      ORDER BY published_at DESC, article_id DESC LIMIT ${COUNTED}
    ) AS recent
    GROUP BY month ORDER BY month`;
  return {
    articles: rows.reduce((sum, row) => sum + Number(row.count), 0),
    lastPublishedAt: rows.at(-1)?.last ?? null,
    byMonth: rows.slice(-12).map((row) => ({ month: row.month, count: Number(row.count) })),
  };
}
