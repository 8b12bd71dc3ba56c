import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { mayTrash } from '../policy.ts';
import type { ArticleRef } from '../schema.ts';

/** Takes an article out of the trash, as it was. */
export function restoreArticle(actor: Actor, { articleId }: ArticleRef): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article.trashedAt) return done(undefined);
    if (!mayTrash(actor, factsOf(article))) throw new Forbidden(`article ${articleId}`);

    await tx.article.update({ where: { id: articleId }, data: { trashedAt: null, trashedById: null } });
    await listForDesk(tx, { ...article, trashedAt: null }, true);
    await recordEvent(tx, { kind: 'restore-article', actor, articleId });
    return done(undefined);
  });
}
