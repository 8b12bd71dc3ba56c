import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { tagsTouched } from '../cache-tags.ts';
import { listForDesk, unlistForReaders } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { openSuccessor } from '../internal/open-successor.ts';
import { liveStanding } from '../internal/standing.ts';
import { mayWithdraw } from '../policy.ts';
import type { ArticleRef } from '../schema.ts';

/** Takes a live article off every page. What was live stays in work, so that it can be mended and published. */
export function withdrawArticle(actor: Actor, { articleId }: ArticleRef): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!mayWithdraw(actor, factsOf(article))) throw new Forbidden(`article ${articleId}`);
    if (!article.live) throw new WrongState(`article ${articleId} is not live`);

    const { editionId } = article.live;
    if (!article.work) await openSuccessor(tx, actor, article);
    await tx.article.update({
      where: { id: articleId },
      data: { state: 'withdrawn', liveEditionId: null, withdrawnAt: clock.now() },
    });
    await tx.edition.update({ where: { id: editionId }, data: { state: 'superseded' } });
    await unlistForReaders(tx, articleId);
    await tx.slot.deleteMany({ where: { articleId } });
    await tx.articleTerm.deleteMany({ where: { articleId } });
    await tx.relatedArticle.deleteMany({ where: { OR: [{ articleId }, { relatedId: articleId }] } });
    await tx.searchDocument.deleteMany({ where: { articleId } });
    await listForDesk(tx, await lockArticle(tx, articleId), true);
    await recordEvent(tx, { kind: 'withdraw-article', actor, articleId, editionId });

    const tags = tagsTouched(articleId, liveStanding(article), null);
    await announceTags(tx, tags);
    return done(undefined, tags);
  });
}
