import { db } from '../../platform/db/db.ts';
import type { ArticleContent } from '../content.ts';
import { figuresOf } from '../document.ts';
import type { PublishedSource } from '../published-article.ts';
import type { Referred } from './assemble-article.ts';

const MEDIA = { id: true, uploadHash: true, width: true, height: true, dominantColor: true } as const;
const PLACE = { code: true, name: true, shortName: true, path: true } as const;
const SOURCE = { id: true, name: true, slug: true, homepage: true, attributionLine: true } as const;

/** The rows that a content names, in the order in which its page shows them. */
export async function findReferred(content: ArticleContent): Promise<Referred> {
  const mediaIds = [
    content.cover?.mediaId ?? null,
    ...figuresOf(content.body).map(({ attrs }) => attrs.mediaId),
  ];
  const [source, regions, topics, media] = await Promise.all([
    content.sourceId === null ? null : findSourceInUse(content.sourceId),
    db().region.findMany({ where: { code: { in: content.places } }, select: PLACE }),
    db().topic.findMany({
      where: { id: { in: content.topicIds }, archivedAt: null },
      orderBy: { position: 'asc' },
      select: { id: true, slug: true, title: true },
    }),
    db().media.findMany({ where: { id: { in: mediaIds.filter((id) => id !== null) } }, select: MEDIA }),
  ]);
  const places = content.places.flatMap((code) => regions.find((region) => region.code === code) ?? []);
  return {
    source,
    places,
    topics,
    media: media.map(({ dominantColor: color, ...row }) => ({ ...row, color })),
  };
}

/** A source, or the one that it was merged into. */
async function findSourceInUse(id: number): Promise<PublishedSource | null> {
  const row = await db().source.findUnique({
    where: { id },
    select: { ...SOURCE, mergedInto: { select: SOURCE } },
  });
  if (!row) return null;
  const { mergedInto, ...source } = row;
  return mergedInto ?? source;
}
