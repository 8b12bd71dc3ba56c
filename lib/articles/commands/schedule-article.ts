import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { Forbidden } from '../../refusals.ts';
import { cutRevision } from '../internal/cut-revision.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { workAt } from '../internal/work-at.ts';
import { mayPublish } from '../policy.ts';
import { PUBLISH_DUE_TASK, publicationJobKey } from '../publication-job.ts';
import { blocking, issuesBeforePublishing } from '../rules.ts';
import type { Schedule } from '../schema.ts';

/** Sets the moment at which the edition in work goes live by itself; a second call moves it. */
export function scheduleArticle(actor: Actor, { at, ...version }: Schedule): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, version.articleId);
    if (!mayPublish(actor, factsOf(article))) throw new Forbidden(`article ${article.id}`);
    const work = workAt(article, version.version, ['drafting', 'submitted', 'scheduled']);
    if (at <= clock.now()) return notYet([{ code: 'schedule-in-the-past', field: 'at' }]);
    const issues = blocking(issuesBeforePublishing(work.content));
    if (issues.length > 0) return notYet(issues);

    const revisionId = await cutRevision(tx, actor, article, 'scheduled');
    await tx.edition.update({ where: { id: work.id }, data: { state: 'scheduled', scheduledAt: at } });
    await enqueue(
      tx,
      PUBLISH_DUE_TASK,
      { articleId: article.id, editionId: work.id },
      { runAt: at, key: publicationJobKey(work.id) },
    );
    await listForDesk(tx, { ...article, work: { ...work, state: 'scheduled', scheduledAt: at } }, true);
    await recordEvent(tx, {
      kind: 'schedule-article',
      actor,
      articleId: article.id,
      editionId: work.id,
      revisionId,
      data: { at: at.toISOString() },
    });
    return done(undefined);
  });
}
