import { db } from '../platform/db/db.ts';
import { searchWords } from './words.ts';

/** How many recent matches are ranked: a common word at a large archive stays as quick as a rare one. */
const RANKED = 400;

export type Matches = { articleIds: number[]; total: number };

/**
 * Live articles that hold every word of `text`, best first, newest among equals: `limit` of them from
 * `offset`. `total` counts up to the RANKED most recent matches. An empty text matches nothing.
 */
export async function readMatches(text: string, limit: number, offset: number): Promise<Matches> {
  const words = [...new Set(searchWords(text))];
  if (words.length === 0) return { articleIds: [], total: 0 };
  const rows = await db().$queryRaw<{ id: number; total: bigint }[]>`
    WITH query AS (SELECT plainto_tsquery('simple', ${words.join(' ')}) AS q),
    recent AS (
      SELECT article_id, words, published_at FROM search_document, query
      WHERE words @@ q ORDER BY published_at DESC LIMIT ${RANKED}
    )
    SELECT article_id AS id, count(*) OVER () AS total FROM recent, query
    ORDER BY ts_rank(words, q) DESC, published_at DESC, article_id DESC
    LIMIT ${limit} OFFSET ${offset}`;
  return { articleIds: rows.map((row) => row.id), total: Number(rows[0]?.total ?? 0) };
}
