import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { holderOf, LOCK_MS, type LockHolder } from '../internal/edit-lock.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { mayEdit, mayTakeOverLock } from '../policy.ts';

export type LockRequest = {
  articleId: number;
  /** Names the browser tab that writes. */
  tab: string;
  /** Take it from whoever holds it. */
  takeOver?: boolean;
};

/**
 * Takes or renews the edit lock for one tab, for LOCK_MS. Answers who holds it now: the asker, or somebody
 * else when it was not free and not taken over. Changes nothing of the article.
 */
export function takeLock(actor: Actor, request: LockRequest): Promise<Outcome<{ holder: LockHolder }>> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, request.articleId);
    const facts = factsOf(article);
    if (!mayEdit(actor, facts)) throw new Forbidden(`article ${article.id}`);
    if (!article.work) throw new WrongState(`article ${article.id} has nothing in work`);

    const now = clock.now();
    const holder = await holderOf(tx, article.work.id, now);
    const isOther = holder && (holder.personId !== actor.id || holder.tab !== request.tab);
    if (isOther) {
      const mayTake = holder.personId === actor.id || mayTakeOverLock(actor, facts);
      if (!request.takeOver || !mayTake) return done({ holder });
      await recordEvent(tx, {
        kind: 'take-over-lock',
        actor,
        articleId: article.id,
        editionId: article.work.id,
        data: { from: holder.name },
      });
    }
    const lock = {
      personId: actor.id,
      tab: request.tab,
      acquiredAt: now,
      expiresAt: new Date(now.getTime() + LOCK_MS),
    };
    await tx.editLock.upsert({
      where: { editionId: article.work.id },
      create: { editionId: article.work.id, ...lock },
      update: lock,
    });
    return done({ holder: { personId: actor.id, name: actor.name, tab: request.tab } });
  });
}
