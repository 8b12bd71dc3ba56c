import type { Actor } from '../../people/actor.ts';
import { clock } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { RevisionMoment } from '../../platform/db/generated/enums.ts';
import type { ArticleContent } from '../content.ts';
import { figuresOf } from '../document.ts';
import { findInheritedMasks } from '../masks.ts';
import { documentHtml } from '../render/html.ts';
import { countCharacters, documentText } from '../render/text.ts';
import { contentHash } from './content-hash.ts';
import type { LockedArticle } from './lock-article.ts';

/**
 * Snapshots the working copy as the next revision of its edition and makes it the head, unless the head
 * already says the same. Returns the head's id.
 */
export async function cutRevision(
  tx: Tx,
  actor: Actor | null,
  article: LockedArticle,
  moment: RevisionMoment,
): Promise<number> {
  const work = article.work;
  if (!work) throw new Error(`article ${article.id} has no edition in work to cut a revision from`);

  const hash = contentHash(work.content);
  const head = work.headRevisionId
    ? await tx.revision.findUniqueOrThrow({
        where: { id: work.headRevisionId },
        select: { id: true, number: true, contentHash: true },
      })
    : null;
  await tx.workingCopy.update({ where: { editionId: work.id }, data: { cutAt: clock.now() } });
  if (head?.contentHash === hash) return head.id;

  const id = await insertRevision(tx, {
    articleId: article.id,
    editionId: work.id,
    number: (head?.number ?? 0) + 1,
    moment,
    // A scheduled publication cuts nothing new, so a revision always has a person behind it.
    createdById: actor?.id ?? article.createdById,
    content: work.content,
    hash,
  });
  await tx.edition.update({ where: { id: work.id }, data: { headRevisionId: id } });
  return id;
}

type NewRevision = {
  articleId: number;
  editionId: number;
  number: number;
  moment: RevisionMoment;
  createdById: number;
  content: ArticleContent;
  hash: string;
};

async function insertRevision(tx: Tx, { content, hash, ...identity }: NewRevision): Promise<number> {
  const text = documentText(content.body);
  const { provenance, cover } = content;
  const { id } = await tx.revision.create({
    data: {
      ...identity,
      createdAt: clock.now(),
      contentHash: hash,
      kicker: content.kicker,
      title: content.title,
      subtitle: content.subtitle,
      summary: content.summary,
      body: content.body,
      bodyHtml: documentHtml(content.body),
      bodyText: text,
      characterCount: countCharacters(text),
      nature: content.nature,
      origin: content.origin,
      subject: content.subject,
      sourceId: content.sourceId,
      byline: content.byline,
      dateline: content.dateline,
      responsibleEditor: content.responsibleEditor,
      originalTitle: provenance.title,
      originalAuthor: provenance.author,
      originalUrl: provenance.url,
      firstPublisher: provenance.firstPublisher,
      originalPublishedAt: provenance.publishedAt,
      coverMediaId: cover?.mediaId ?? null,
      coverAlt: cover?.alt,
      coverCaption: cover?.caption,
      coverCredit: cover?.credit,
      coverFocalX: cover?.focalX,
      coverFocalY: cover?.focalY,
    },
    select: { id: true },
  });

  const { kicker, title, subtitle, summary } = content;
  const masks = findInheritedMasks({ kicker, title, subtitle, summary, body: text });
  const figureMedia = new Set(
    figuresOf(content.body)
      .map((figure) => figure.attrs.mediaId)
      .filter((mediaId) => mediaId !== null),
  );
  await tx.revisionPlace.createMany({
    data: content.places.map((regionCode, position) => ({ revisionId: id, regionCode, position })),
  });
  await tx.revisionTopic.createMany({
    data: content.topicIds.map((topicId) => ({ revisionId: id, topicId })),
  });
  await tx.revisionMedia.createMany({
    data: [
      ...[...figureMedia].map((mediaId) => ({ revisionId: id, mediaId, role: 'figure' as const })),
      ...(cover ? [{ revisionId: id, mediaId: cover.mediaId, role: 'cover' as const }] : []),
    ],
  });
  await tx.maskSpan.createMany({ data: masks.map((mask) => ({ revisionId: id, ...mask })) });
  return id;
}
