import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../refusals.ts';
import type { ArticleState, EditionState } from '../article.ts';
import { type ArticleContent, contentSchema } from '../content.ts';
import type { ArticleFacts } from '../policy.ts';
import { type RevisionRow, revisionContent, WITH_CONTENT } from './revision-content.ts';

export type WorkEdition = {
  id: number;
  number: number;
  state: EditionState;
  headRevisionId: number | null;
  scheduledAt: Date | null;
  content: ArticleContent;
  version: number;
  /** When the last revision was cut. */
  cutAt: Date;
};

export type LockedArticle = {
  id: number;
  state: ArticleState;
  createdById: number;
  trashedAt: Date | null;
  publishedAt: Date | null;
  firstPublishedAt: Date | null;
  live: { editionId: number; number: number; revision: RevisionRow } | null;
  work: WorkEdition | null;
};

const POINTERS = {
  liveEdition: { include: { publishedRevision: { include: WITH_CONTENT } } },
  workEdition: { include: { workingCopy: true } },
} as const;

/**
 * Locks an article until the end of the transaction and reads what its pointers point at.
 * Every command on an article begins here, so that two of them never interleave.
 */
export async function lockArticle(tx: Tx, id: number): Promise<LockedArticle> {
  await tx.$queryRaw`SELECT 1 FROM article WHERE id = ${id} FOR UPDATE`;
  const row = await tx.article.findUnique({ where: { id }, include: POINTERS });
  if (!row) throw new NotFound(`article ${id}`);

  const live = row.liveEdition;
  const work = row.workEdition;
  const copy = work?.workingCopy;
  return {
    id: row.id,
    state: row.state,
    createdById: row.createdById,
    trashedAt: row.trashedAt,
    publishedAt: row.publishedAt,
    firstPublishedAt: row.firstPublishedAt,
    live: live?.publishedRevision
      ? { editionId: live.id, number: live.number, revision: live.publishedRevision }
      : null,
    work:
      work && copy
        ? {
            id: work.id,
            number: work.number,
            state: work.state,
            headRevisionId: work.headRevisionId,
            scheduledAt: work.scheduledAt,
            content: contentSchema.parse(copy.content),
            version: copy.version,
            cutAt: copy.cutAt,
          }
        : null,
  };
}

/** The content that the newsroom works with: of the edition in work, else what readers see. */
export function currentContent(article: LockedArticle): ArticleContent | null {
  if (article.work) return article.work.content;
  return article.live ? revisionContent(article.live.revision) : null;
}

/** What policy.ts asks about a locked article. */
export function factsOf(article: LockedArticle): ArticleFacts {
  return {
    createdById: article.createdById,
    state: article.state,
    workState: article.work?.state ?? null,
    trashed: article.trashedAt !== null,
    places: currentContent(article)?.places ?? [],
  };
}
