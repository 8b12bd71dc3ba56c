import { clock } from '../../platform/clock/clock.ts';
import type { Tx } from '../../platform/db/db.ts';
import { lineage, PORTAL } from '../../regions/region.ts';
import { deskStatus } from '../article.ts';
import type { ArticleContent } from '../content.ts';
import { figuresOf } from '../document.ts';
import { currentContent, type LockedArticle } from './lock-article.ts';

/** The codes among `codes` that name a region: a lineage may pass through one that does not. */
async function existing(tx: Tx, codes: string[]): Promise<string[]> {
  const rows = await tx.region.findMany({
    where: { code: { in: [...new Set(codes)] } },
    select: { code: true },
  });
  return rows.map((row) => row.code);
}

type LivePlacing = { articleId: number; revisionId: number; publishedAt: Date; content: ArticleContent };

/** Lists a live article in each of its places, in everything above them, and in its topics. */
export async function listForReaders(tx: Tx, placing: LivePlacing): Promise<void> {
  const { articleId, revisionId, publishedAt, content } = placing;
  const main = content.places[0];
  const withPicture =
    content.cover !== null || figuresOf(content.body).some((figure) => figure.attrs.mediaId);
  await unlistForReaders(tx, articleId);
  await tx.regionListing.createMany({
    data: (await existing(tx, content.places.flatMap(lineage))).map((regionCode) => ({
      regionCode,
      articleId,
      revisionId,
      publishedAt,
      subject: content.subject,
      nature: content.nature,
      sourceId: content.sourceId,
      withPicture,
      countyLife: main?.length === 6,
    })),
  });
  await tx.topicListing.createMany({
    data: content.topicIds.map((topicId) => ({ topicId, articleId, publishedAt })),
  });
}

export async function unlistForReaders(tx: Tx, articleId: number): Promise<void> {
  await tx.regionListing.deleteMany({ where: { articleId } });
  await tx.topicListing.deleteMany({ where: { articleId } });
}

/**
 * Brings the desk's list in step with an article, and its order when `activity` says that something
 * happened which a person would name.
 */
export async function listForDesk(tx: Tx, article: LockedArticle, activity: boolean): Promise<void> {
  const content = currentContent(article);
  const places = content?.places ?? [];
  const codes = places.length > 0 ? await existing(tx, places.flatMap(lineage)) : [PORTAL];
  const status = deskStatus(article.state, article.work?.state ?? null, article.trashedAt !== null);
  const before = await tx.deskListing.findFirst({
    where: { articleId: article.id },
    select: { activityAt: true },
  });
  const activityAt = activity || !before ? clock.now() : before.activityAt;

  await tx.deskListing.deleteMany({ where: { articleId: article.id } });
  await tx.deskListing.createMany({
    data: codes.map((regionCode) => ({
      regionCode,
      articleId: article.id,
      status,
      activityAt,
      sourceId: content?.sourceId ?? null,
      createdById: article.createdById,
    })),
  });
  await tx.article.update({ where: { id: article.id }, data: { deskTitle: content?.title ?? '' } });
}
