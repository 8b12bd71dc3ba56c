import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { dequeue } from '../../platform/jobs/enqueue.ts';
import { Forbidden } from '../../refusals.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { publishEdition } from '../internal/publish-edition.ts';
import { workAt } from '../internal/work-at.ts';
import { mayPublish } from '../policy.ts';
import { publicationJobKey } from '../publication-job.ts';
import { blocking, issuesBeforePublishing } from '../rules.ts';
import type { AtVersion } from '../schema.ts';

/** Puts the edition in work before readers, in place of the one that is live. */
export function publishArticle(actor: Actor, at: AtVersion): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, at.articleId);
    if (!mayPublish(actor, factsOf(article))) throw new Forbidden(`article ${article.id}`);
    const work = workAt(article, at.version, ['drafting', 'submitted', 'scheduled']);
    const issues = blocking(issuesBeforePublishing(work.content));
    if (issues.length > 0) return notYet(issues);

    await dequeue(tx, publicationJobKey(work.id));
    return done(undefined, await publishEdition(tx, actor, article));
  });
}
