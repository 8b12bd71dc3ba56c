import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { dequeue } from '../../platform/jobs/enqueue.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { mayPublish, maySubmit } from '../policy.ts';
import { publicationJobKey } from '../publication-job.ts';
import type { ArticleRef } from '../schema.ts';

/** Takes a submitted or scheduled edition back to drafting. */
export function returnToDraft(actor: Actor, { articleId }: ArticleRef): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const facts = factsOf(article);
    const work = article.work;
    if (!work || !['submitted', 'scheduled'].includes(work.state)) {
      throw new WrongState(`article ${articleId} is neither submitted nor scheduled`);
    }
    const may = work.state === 'scheduled' ? mayPublish(actor, facts) : maySubmit(actor, facts);
    if (!may) throw new Forbidden(`article ${articleId}`);

    await tx.edition.update({ where: { id: work.id }, data: { state: 'drafting', scheduledAt: null } });
    await dequeue(tx, publicationJobKey(work.id));
    await listForDesk(tx, { ...article, work: { ...work, state: 'drafting', scheduledAt: null } }, true);
    await recordEvent(tx, {
      kind: 'return-to-draft',
      actor,
      articleId,
      editionId: work.id,
      data: { was: work.state },
    });
    return done(undefined);
  });
}
