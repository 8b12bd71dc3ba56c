import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { cutRevision } from '../internal/cut-revision.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { mayEdit } from '../policy.ts';

/** Gives up the edition in work of a live article. Its last state stays as a revision. */
export function discardSuccessor(actor: Actor, { articleId }: { articleId: number }): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayEdit(actor, factsOf(article))) throw new Forbidden(`article ${articleId}`);
    const work = article.work;
    if (!work || !article.live) throw new WrongState('only the successor of a live article can be discarded');
    if (work.state !== 'drafting') throw new WrongState(`the edition is ${work.state}`);
    const revisionId = await cutRevision(tx, actor, article, 'left');
    await tx.article.update({ where: { id: articleId }, data: { workEditionId: null } });
    await tx.workingCopy.delete({ where: { editionId: work.id } });
    await tx.editLock.deleteMany({ where: { editionId: work.id } });
    await tx.edition.update({ where: { id: work.id }, data: { state: 'discarded' } });
    await listForDesk(tx, { ...article, work: null }, true);
    await recordEvent(tx, { kind: 'discard-successor', actor, articleId, editionId: work.id, revisionId });
    return done(undefined);
  });
}
