import { recordEvent } from '../../events/record-event.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { clock } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/db/db.ts';
import { enqueue } from '../../platform/jobs/enqueue.ts';
import { INDEX_ARTICLE_TASK, indexJobKey } from '../../search/index-job.ts';
import { tagsTouched } from '../cache-tags.ts';
import { cutRevision } from './cut-revision.ts';
import { listForDesk, listForReaders } from './listings.ts';
import type { LockedArticle } from './lock-article.ts';
import { liveStanding, standingOf } from './standing.ts';

/**
 * Makes the edition in work the live one, in the caller's transaction: what a person's word and a due
 * schedule have in common. The caller has checked that it may and that it is ready.
 * Returns the tags of every page that shows the article before or after.
 */
export async function publishEdition(tx: Tx, actor: Actor | null, article: LockedArticle): Promise<string[]> {
  const work = article.work;
  if (!work) throw new Error(`article ${article.id} has no edition in work to publish`);
  const now = clock.now();
  const revisionId = await cutRevision(tx, actor, article, 'published');
  const wasLive = article.state === 'live';
  // A successor keeps its place in the lists; what comes back after a withdrawal is new.
  const publishedAt = wasLive && article.publishedAt ? article.publishedAt : now;

  if (article.live) {
    await tx.edition.update({ where: { id: article.live.editionId }, data: { state: 'superseded' } });
  }
  await tx.workingCopy.delete({ where: { editionId: work.id } });
  await tx.editLock.deleteMany({ where: { editionId: work.id } });
  await tx.edition.update({
    where: { id: work.id },
    data: { state: 'published', publishedRevisionId: revisionId, publishedAt: now, scheduledAt: null },
  });
  await tx.article.update({
    where: { id: article.id },
    data: {
      state: 'live',
      liveEditionId: work.id,
      workEditionId: null,
      publishedAt,
      firstPublishedAt: article.firstPublishedAt ?? now,
      updatedLiveAt: wasLive ? now : null,
      withdrawnAt: null,
    },
  });

  const { content } = work;
  await listForReaders(tx, { articleId: article.id, revisionId, publishedAt, content });
  await recordEvent(tx, {
    kind: 'publish-article',
    actor,
    articleId: article.id,
    editionId: work.id,
    revisionId,
    data: { title: content.title, edition: work.number },
  });
  const published = await tx.revision.findUniqueOrThrow({
    where: { id: revisionId },
    include: { places: { orderBy: { position: 'asc' } }, topics: { orderBy: { topicId: 'asc' } } },
  });
  await listForDesk(
    tx,
    {
      ...article,
      state: 'live',
      work: null,
      live: { editionId: work.id, number: work.number, revision: published },
    },
    true,
  );
  const tags = tagsTouched(article.id, liveStanding(article), standingOf(content));
  await announceTags(tx, tags);
  await enqueue(tx, INDEX_ARTICLE_TASK, { articleId: article.id }, { key: indexJobKey(article.id) });
  return tags;
}
