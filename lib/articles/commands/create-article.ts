import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction, type Tx } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { PORTAL } from '../../regions/region.ts';
import { type ArticleContent, contentSchema, emptyContent } from '../content.ts';
import { cutRevision } from '../internal/cut-revision.ts';
import { listForDesk } from '../internal/listings.ts';
import { lockArticle } from '../internal/lock-article.ts';
import { placeIssues } from '../internal/place-issues.ts';
import { mayCreate } from '../policy.ts';

export type NewArticle = {
  content?: Partial<ArticleContent>;
  /** An imported article keeps what came in as its first revision; a blank one has nothing to keep. */
  moment: 'created' | 'imported';
};

/** Begins an article with its first edition. Answers its id. */
export function createArticle(actor: Actor, input: NewArticle): Promise<Outcome<{ articleId: number }>> {
  return inTransaction((tx) => createArticleIn(tx, actor, input));
}

/** The same within a transaction of the caller's. */
export async function createArticleIn(
  tx: Tx,
  actor: Actor,
  { content: given, moment }: NewArticle,
): Promise<Outcome<{ articleId: number }>> {
  if (!mayCreate(actor)) throw new Forbidden(`${actor.role} creates no articles`);
  const content = contentSchema.parse(emptyContent({ places: homePlaces(actor), ...given }));
  const issues = await placeIssues(tx, actor, content.places);
  if (issues.length > 0) return notYet(issues);

  const now = clock.now();
  const { id } = await tx.article.create({
    data: { createdById: actor.id, createdAt: now, deskTitle: content.title },
  });
  const edition = await tx.edition.create({
    data: { articleId: id, number: 1, createdById: actor.id, createdAt: now },
  });
  await tx.workingCopy.create({
    data: { editionId: edition.id, content, savedAt: now, savedById: actor.id, cutAt: now },
  });
  await tx.article.update({ where: { id }, data: { workEditionId: edition.id } });

  const article = await lockArticle(tx, id);
  const revisionId = moment === 'imported' ? await cutRevision(tx, actor, article, 'imported') : undefined;
  await listForDesk(tx, article, true);
  await recordEvent(tx, {
    kind: moment === 'imported' ? 'import-article' : 'create-article',
    actor,
    articleId: id,
    editionId: edition.id,
    revisionId,
  });
  return done({ articleId: id });
}

/** A new piece begins in its writer's own place, when there is just one. */
function homePlaces(actor: Actor): string[] {
  const [home] = actor.scopes;
  return actor.scopes.length === 1 && home !== undefined && home !== PORTAL ? [home] : [];
}
