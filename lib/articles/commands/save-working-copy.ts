import { isDeepStrictEqual } from 'node:util';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, Locked, StaleEdit, WrongState } from '../../refusals.ts';
import type { ArticleContent } from '../content.ts';
import { cutRevision } from '../internal/cut-revision.ts';
import { holderOf } from '../internal/edit-lock.ts';
import { listForDesk } from '../internal/listings.ts';
import { factsOf, lockArticle } from '../internal/lock-article.ts';
import { placeIssues } from '../internal/place-issues.ts';
import { mayEdit } from '../policy.ts';

/** A revision is cut from the working copy after this much work, so that history stays readable. */
export const REVISION_INTERVAL_MS = 10 * 60_000;

export type Save = {
  articleId: number;
  editionId: number;
  /** The version that the change started from. */
  version: number;
  /** Which browser tab is writing. */
  tab: string;
  content: ArticleContent;
};

/**
 * Keeps what was typed. A save that arrives twice counts once: the same content over an older version
 * answers the version that holds it. Throws StaleEdit when somebody else's save came first.
 */
export function saveWorkingCopy(
  actor: Actor,
  save: Save,
): Promise<Outcome<{ version: number; savedAt: Date }>> {
  return inTransaction(async (tx) => {
    const article = await lockArticle(tx, save.articleId);
    const work = article.work;
    if (!mayEdit(actor, factsOf(article))) throw new Forbidden(`article ${article.id}`);
    if (!work || work.id !== save.editionId) throw new WrongState(`edition ${save.editionId} is not in work`);
    if (work.state === 'scheduled')
      throw new WrongState('a scheduled edition is taken back before it is edited');
    const now = clock.now();
    if (isDeepStrictEqual(work.content, save.content)) return done({ version: work.version, savedAt: now });
    const holder = await holderOf(tx, work.id, now);
    if (holder && (holder.personId !== actor.id || holder.tab !== save.tab)) throw new Locked(holder.name);
    if (work.version !== save.version) throw new StaleEdit(`version ${save.version}, now ${work.version}`);

    // Places that others gave stay; the main place must be the actor's in any case.
    const added = save.content.places.filter(
      (code, position) => position === 0 || !work.content.places.includes(code),
    );
    const issues = await placeIssues(tx, actor, added);
    if (issues.length > 0) return notYet(issues);

    const version = work.version + 1;
    await tx.workingCopy.update({
      where: { editionId: work.id },
      data: { content: save.content, version, savedAt: now, savedById: actor.id },
    });
    const saved = { ...article, work: { ...work, content: save.content, version } };
    if (now.getTime() - work.cutAt.getTime() >= REVISION_INTERVAL_MS) {
      await cutRevision(tx, actor, saved, 'interval');
    }
    await listForDesk(tx, saved, false);
    return done({ version, savedAt: now });
  });
}
