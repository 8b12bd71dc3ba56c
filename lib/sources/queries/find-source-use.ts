import { spanOfMonth } from '../../articles/published/calendar.ts';
import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { today } from '../internal/source-rows.ts';
import { mayManageSources } from '../policy.ts';

export type SourceUse = {
  /** Live articles of all time. */
  articles: number;
  /** There are more than `articles`, which is where counting ended. */
  isCapped: boolean;
  lastPublishedAt: Date | null;
  /** The last twelve months, oldest first, this one included: 'YYYY-MM', none left out. */
  byMonth: { month: string; count: number }[];
};

/** Counting ends here, so that the answer never takes long. */
const COUNTED = 10_000;
const MONTHS = 12;

/** How much of what readers can see comes from a source, in months of Asia/Shanghai. */
export async function findSourceUse(actor: Actor, sourceId: number): Promise<SourceUse> {
  if (!mayManageSources(actor)) throw new Forbidden(`use of source ${sourceId}`);
  const months = monthsTo(today());
  const since = spanOfMonth(months[0] ?? '').since;
  const [whole] = await db().$queryRaw<{ articles: bigint; last: Date | null }[]>`
    SELECT count(*) AS articles, max(published_at) AS last
    FROM (
      SELECT published_at FROM region_listing
      WHERE source_id = ${sourceId} AND region_code = '00'
      ORDER BY published_at DESC, article_id DESC LIMIT ${COUNTED + 1}
    ) AS recent`;
  const rows = await db().$queryRaw<{ month: string; count: bigint }[]>`
    SELECT to_char(published_at AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM') AS month, count(*) AS count
    FROM region_listing
    WHERE source_id = ${sourceId} AND region_code = '00' AND published_at >= ${since}
    GROUP BY month`;
  const counts = new Map(rows.map(({ month, count }) => [month, Number(count)]));
  const articles = Number(whole?.articles ?? 0);
  return {
    articles: Math.min(articles, COUNTED),
    isCapped: articles > COUNTED,
    lastPublishedAt: whole?.last ?? null,
    byMonth: months.map((month) => ({ month, count: counts.get(month) ?? 0 })),
  };
}

/** Twelve months, 'YYYY-MM', that end with the month of a day. */
function monthsTo(day: string): string[] {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, at) =>
    new Date(Date.UTC(year, month - MONTHS + at, 1)).toISOString().slice(0, 7),
  );
}
