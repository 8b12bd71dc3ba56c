import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { cutRevision } from '../internal/cut-revision.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { mayEdit } from '../policy.ts';

/** The writer closes the article: the lock is given back, and what was typed becomes a revision. */
export function leaveArticle(
  actor: Actor,
  { articleId, tab }: { articleId: number; tab: string },
): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, factsOf(article))) throw new Forbidden(`article ${articleId}`);
    if (!article.work) return done(undefined);
    const { count } = await tx.editLock.deleteMany({
      where: { editionId: article.work.id, personId: actor.id, tab },
    });
    // Whoever was only looking held no lock, and leaves no trace.
    if (count > 0 && article.work.version > 1) {
      const before = article.work.headRevisionId;
      const after = await cutRevision(tx, actor, article, 'left');
      if (after !== before) await listForDesk(tx, article, true);
    }
    return done(undefined);
  });
}
