import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { today } from '../internal/source-rows.ts';
import { mayManageSources } from '../policy.ts';

export type SourceUse = {
  /** Live articles of all time, counted up to COUNTED. */
  articles: number;
  lastPublishedAt: Date | null;
  /** The last twelve months, oldest first, this one included: 'YYYY-MM', none left out. */
  byMonth: { month: string; count: number }[];
};

/** More than these are not counted, so that the answer never takes long. */
export const COUNTED = 10_000;
const MONTHS = 12;

/** How much of what readers can see comes from a source, in months of Asia/Shanghai. */
export async function findSourceUse(actor: Actor, sourceId: number): Promise<SourceUse> {
  if (!mayManageSources(actor)) throw new Forbidden(`use of source ${sourceId}`);
  const rows = await db().$queryRaw<{ month: string; count: bigint; last: Date }[]>`
    SELECT to_char(published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month,
           count(*) AS count, max(published_at) AS last
    FROM (
      SELECT published_at FROM region_listing
      WHERE source_id = ${sourceId} AND region_code = '00'
      ORDER BY published_at DESC, article_id DESC LIMIT ${COUNTED}
    ) AS recent
    GROUP BY month ORDER BY month`;
  const counts = new Map(rows.map(({ month, count }) => [month, Number(count)]));
  return {
    articles: [...counts.values()].reduce((sum, count) => sum + count, 0),
    lastPublishedAt: rows.at(-1)?.last ?? null,
    byMonth: monthsTo(today()).map((month) => ({ month, count: counts.get(month) ?? 0 })),
  };
}

/** Twelve months, 'YYYY-MM', that end with the month of a day. */
function monthsTo(day: string): string[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, at) =>
    new Date(Date.UTC(year, month - MONTHS + at, 1)).toISOString().slice(0, 7),
  );
}
