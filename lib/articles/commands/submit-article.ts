import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { cutRevision } from '../internal/cut-revision.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { workAt } from '../internal/work-at.ts';
import { maySubmit } from '../policy.ts';
import { blocking, issuesBeforeSubmitting } from '../rules.ts';
import type { AtVersion } from '../schema.ts';

/** Hands the edition in work to the editors of its place. */
export function submitArticle(actor: Actor, at: AtVersion): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, at.articleId);
    if (!maySubmit(actor, factsOf(article))) throw new Forbidden(`article ${article.id}`);
    const work = workAt(article, at.version, ['drafting']);
    const issues = blocking(issuesBeforeSubmitting(work.content));
    if (issues.length > 0) return notYet(issues);

    const revisionId = await cutRevision(tx, actor, article, 'submitted');
    await tx.edition.update({ where: { id: work.id }, data: { state: 'submitted' } });
    await listForDesk(tx, { ...article, work: { ...work, state: 'submitted' } }, true);
    await recordEvent(tx, {
      kind: 'submit-article',
      actor,
      articleId: article.id,
      editionId: work.id,
      revisionId,
    });
    return done(undefined);
  });
}
