import { joinSql, sql, type Tx } from '../../platform/db/db.ts';
import { lineage } from '../../regions/region.ts';
import type { WeightedTerm } from '../words.ts';

/** How many recent articles are looked at for each word: it bounds the work, whatever the archive holds. */
const RECENT_A_TERM = 200;
const CANDIDATES = 60;
const KEPT = 12;
/** Sharing a city or county counts for more than sharing a province. */
const PLACE_BONUS = 0.25;
/** After this many days a shared word counts half. */
const HALF_LIFE_DAYS = 120;

type Subject = { id: number; publishedAt: Date; terms: WeightedTerm[]; places: string[] };
type Scored = { articleId: number; score: number; terms: string[] };

/**
 * Keeps the articles that share an article's rarest words, weighted by place and nearness in time, in both
 * directions, so that an older page leads to the newer one as well. Answers the ids of the others.
 */
export async function relateArticle(tx: Tx, { id, publishedAt, terms, places }: Subject): Promise<number[]> {
  await tx.relatedArticle.deleteMany({ where: { OR: [{ articleId: id }, { relatedId: id }] } });
  if (terms.length === 0) return [];
  const pairs = terms.map(({ term, weight }) => sql`(${term}, ${weight}::float8)`);
  const codes = [...new Set(places.flatMap(lineage))];
  const rows = await tx.$queryRaw<Scored[]>`
    WITH own (term, weight) AS (VALUES ${joinSql(pairs)}),
    shared AS (
      SELECT other.article_id, other.published_at,
             sum(own.weight * other.weight) AS likeness,
             array_agg(own.term ORDER BY own.weight * other.weight DESC) AS terms
      FROM own CROSS JOIN LATERAL (
        SELECT article_id, weight, published_at FROM article_term
        WHERE term = own.term AND article_id <> ${id}
        ORDER BY published_at DESC LIMIT ${RECENT_A_TERM}
      ) AS other
      GROUP BY other.article_id, other.published_at
      ORDER BY likeness DESC LIMIT ${CANDIDATES}
    )
    SELECT shared.article_id AS "articleId", shared.terms[1:3] AS terms,
           (shared.likeness
             * (1 + ${PLACE_BONUS}::float8 * (
                 SELECT count(*) FROM region_listing AS listing
                 WHERE listing.article_id = shared.article_id AND listing.region_code = ANY(${codes})))
             * power(0.5, abs(extract(epoch FROM shared.published_at - ${publishedAt}::timestamptz))
                 / 86400 / ${HALF_LIFE_DAYS})
           )::float8 AS score
    FROM shared ORDER BY score DESC LIMIT ${KEPT}`;

  await tx.relatedArticle.createMany({
    data: rows.flatMap(({ articleId, score, terms: words }) => [
      { articleId: id, relatedId: articleId, score, terms: words },
      { articleId, relatedId: id, score, terms: words },
    ]),
    // Two articles that are alike may be indexed at the same time, and each brings the pair.
    skipDuplicates: true,
  });
  return rows.map((row) => row.articleId);
}
