import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { findArticle } from './find-article.ts';

export type ArticleEvent = {
  /** As text, because it may outgrow a JavaScript number. */
  id: string;
  at: Date;
  kind: string;
  actor: string | null;
  data: Record<string, unknown>;
};

const RECENT = 100;

/** What happened to an article, newest first; empty when the actor may not read it. */
export async function listArticleEvents(actor: Actor, articleId: number): Promise<ArticleEvent[]> {
  if (!(await findArticle(actor, articleId))) return [];
  const rows = await db().event.findMany({
    where: { articleId },
    orderBy: { id: 'desc' },
    take: RECENT,
    include: { actor: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    kind: row.kind,
    actor: row.actor?.name ?? null,
    data: row.data !== null && typeof row.data === 'object' && !Array.isArray(row.data) ? row.data : {},
  }));
}
