import type { DeskStatus } from '#lib/articles/article.ts';
import type { BulkAct, BulkRequest } from '#lib/articles/bulk-acts.ts';
import type { DeskRow } from '#lib/articles/desk-row.ts';
import type { ActionResult } from '#lib/web/action-result.ts';

export type BulkAnswer = { articleId: number; result: ActionResult };

const SUITS: Record<BulkAct, DeskStatus[]> = {
  submit: ['draft', 'live_editing', 'withdrawn'],
  publish: ['draft', 'submitted', 'scheduled', 'live_editing', 'withdrawn'],
  withdraw: ['live', 'live_editing'],
  trash: ['draft', 'submitted', 'withdrawn'],
  restore: ['trashed'],
};

export function requestFor(act: BulkAct, rows: DeskRow[]): BulkRequest {
  return { act, articles: rows.map(({ id, version }) => ({ articleId: id, version: version ?? 1 })) };
}

/** The rows that an act can be meant for: nobody publishes what is live already. */
export function suitedTo(act: BulkAct, rows: DeskRow[]): DeskRow[] {
  return rows.filter((row) => SUITS[act].includes(row.status));
}

type Refused = { row: DeskRow; result: Extract<ActionResult, { ok: false }> };

/** Which of the rows were done and which were not. */
export function sortAnswers(rows: DeskRow[], answers: BulkAnswer[]): { done: DeskRow[]; refused: Refused[] } {
  const byId = new Map(answers.map(({ articleId, result }) => [articleId, result]));
  const done = rows.filter((row) => byId.get(row.id)?.ok);
  const refused = rows.flatMap((row) => {
    const result = byId.get(row.id);
    return result && !result.ok ? [{ row, result }] : [];
  });
  return { done, refused };
}

/** The ids between two rows, both included, whichever stands first; just the second when the first is gone. */
export function idsBetween(ids: number[], from: number | null, to: number): number[] {
  const [a, b] = [from === null ? -1 : ids.indexOf(from), ids.indexOf(to)];
  if (a === -1 || b === -1) return [to];
  return ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
