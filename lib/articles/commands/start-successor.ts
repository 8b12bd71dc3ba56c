import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { openSuccessor } from '../internal/open-successor.ts';
import { mayEdit } from '../policy.ts';

/** Begins the next edition of a live article; readers keep seeing the live one until it is published. */
export function startSuccessor(
  actor: Actor,
  { articleId }: { articleId: number },
): Promise<Outcome<{ editionId: number }>> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, factsOf(article))) throw new Forbidden(`article ${articleId}`);
    if (article.work) return done({ editionId: article.work.id });
    if (!article.live) throw new WrongState(`article ${articleId} is not live`);
    const editionId = await openSuccessor(tx, actor, article);
    await listForDesk(tx, await lockArticle(tx, articleId), true);
    await recordEvent(tx, { kind: 'start-successor', actor, articleId, editionId });
    return done({ editionId });
  });
}
