import { db } from '../../platform/db/db.ts';
import { type Span, spanOfMonth } from './calendar.ts';

// Each step of the recursion jumps to the next older period by one probe of the index, so the cost is the
// number of periods that have articles, not the number of articles.

/** The months ('YYYY-MM', newest first) in which a place has live articles. */
export async function findMonths(region: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ month: string }[]>`
    WITH RECURSIVE months (month) AS (
      (SELECT date_trunc('month', published_at AT TIME ZONE 'Asia/Shanghai') FROM region_listing
       WHERE region_code = ${region} ORDER BY published_at DESC LIMIT 1)
      UNION ALL
      SELECT older.month FROM months CROSS JOIN LATERAL (
        SELECT date_trunc('month', published_at AT TIME ZONE 'Asia/Shanghai') AS month FROM region_listing
        WHERE region_code = ${region} AND published_at < months.month AT TIME ZONE 'Asia/Shanghai'
        ORDER BY published_at DESC LIMIT 1) AS older
    )
    SELECT to_char(month, 'YYYY-MM') AS month FROM months ORDER BY month DESC`;
  return rows.map((row) => row.month);
}

/** The days ('YYYY-MM-DD', oldest first) of a month in which a place has live articles. */
export async function findDays(region: string, month: string): Promise<string[]> {
  const { since, until }: Span = spanOfMonth(month);
  const rows = await db().$queryRaw<{ day: string }[]>`
    WITH RECURSIVE days (day) AS (
      (SELECT date_trunc('day', published_at AT TIME ZONE 'Asia/Shanghai') FROM region_listing
       WHERE region_code = ${region} AND published_at >= ${since} AND published_at < ${until}
       ORDER BY published_at DESC LIMIT 1)
      UNION ALL
      SELECT older.day FROM days CROSS JOIN LATERAL (
        SELECT date_trunc('day', published_at AT TIME ZONE 'Asia/Shanghai') AS day FROM region_listing
        WHERE region_code = ${region} AND published_at >= ${since}
          AND published_at < days.day AT TIME ZONE 'Asia/Shanghai'
        ORDER BY published_at DESC LIMIT 1) AS older
    )
    SELECT to_char(day, 'YYYY-MM-DD') AS day FROM days ORDER BY day`;
  return rows.map((row) => row.day);
}
