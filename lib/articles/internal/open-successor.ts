import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { LockedArticle } from './lock-article.ts';
import { revisionContent } from './revision-content.ts';

/** Opens an edition in work with the live edition's content. Answers the new edition's id. */
export async function openSuccessor(tx: Tx, actor: Actor, article: LockedArticle): Promise<number> {
  if (!article.live) throw new Error(`article ${article.id} has no live edition to succeed`);
  const now = clock.now();
  // Not the live edition's number plus one: a discarded successor keeps the number that it had.
  const { _max } = await tx.edition.aggregate({ where: { articleId: article.id }, _max: { number: true } });
  const edition = await tx.edition.create({
    data: {
      articleId: article.id,
      number: (_max.number ?? 0) + 1,
      createdById: actor.id,
      createdAt: now,
      workingCopy: {
        create: {
          content: revisionContent(article.live.revision),
          savedAt: now,
          savedById: actor.id,
          cutAt: now,
        },
      },
    },
  });
  await tx.article.update({ where: { id: article.id }, data: { workEditionId: edition.id } });
  return edition.id;
}
