import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { mayTrash } from '../policy.ts';
import type { ArticleRef } from '../schema.ts';

/** Puts an article that is not live into the trash, from which it can be restored. */
export function trashArticle(actor: Actor, { articleId }: ArticleRef): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (article.trashedAt) return done(undefined);
    if (article.state === 'live') throw new WrongState('a live article is withdrawn before it is trashed');
    if (article.work?.state === 'scheduled') throw new WrongState('a scheduled article is taken back first');
    if (!mayTrash(actor, factsOf(article))) throw new Forbidden(`article ${articleId}`);

    const trashedAt = clock.now();
    await tx.article.update({ where: { id: articleId }, data: { trashedAt, trashedById: actor.id } });
    await listForDesk(tx, { ...article, trashedAt }, true);
    await recordEvent(tx, { kind: 'trash-article', actor, articleId });
    return done(undefined);
  });
}
