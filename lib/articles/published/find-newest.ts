import { db, joinSql, sql } from '../../platform/db/db.ts';
import { listed, type Selection } from './find-cards.ts';

/** What choosing among articles needs to know of them; their cards are read when it is known which. */
export type NewestRow = { id: number; at: Date; withPicture: boolean };

/** The newest of several parts of the portal in one query: one list for each selection, in their order. */
export async function findNewest(selections: Selection[]): Promise<NewestRow[][]> {
  if (selections.length === 0) return [];
  const parts = selections.map(
    (selection, part) => sql`
      (SELECT ${part}::int AS part, article_id AS id, published_at AS at, with_picture AS "withPicture"
       FROM (${listed(selection)}) AS listing)`,
  );
  const rows = await db().$queryRaw<(NewestRow & { part: number })[]>`${joinSql(parts, ' UNION ALL ')}`;
  const newestFirst = rows.sort((a, b) => b.at.getTime() - a.at.getTime() || b.id - a.id);
  return selections.map((_, part) =>
    newestFirst
      .filter((row) => row.part === part)
      .map(({ id, at, withPicture }) => ({ id, at, withPicture })),
  );
}
