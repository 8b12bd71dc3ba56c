import { createArticle } from '#lib/articles/commands/create-article.ts';
import { publishArticle } from '#lib/articles/commands/publish-article.ts';
import { scheduleArticle } from '#lib/articles/commands/schedule-article.ts';
import { submitArticle } from '#lib/articles/commands/submit-article.ts';
import { trashArticle } from '#lib/articles/commands/trash-article.ts';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article.ts';
import type { ArticleContent } from '#lib/articles/content.ts';
import type { Block, Document } from '#lib/articles/document.ts';
import type { Outcome } from '#lib/outcome.ts';
import type { Actor } from '#lib/people/actor.ts';
import { stopClockAt } from '#lib/platform/clock/clock.ts';
import type { PictureChooser } from './choose-picture.ts';
import { ARTICLES } from './content/articles.ts';
import type { DemoArticle, DemoState } from './content/demo-article.ts';
import { type LightBlock, parseLightMarkup } from './content/light-markup.ts';
import { SOURCES } from './content/sources.ts';

/** The moment that the demonstration's dates count as now; the loader moves them all by the difference. */
const WRITTEN_AS_NOW = Date.parse('2026-11-23T22:00+08:00');
const MINUTE = 60_000;

export type Cast = { writers: Actor[]; chief: Actor };
export type SeedParts = {
  cast: Cast;
  sourceIds: Map<string, number>;
  topicIds: Map<string, number>;
  choose: PictureChooser;
  now: Date;
  progress: (done: number, of: number) => void;
};

/** When an article of the demonstration happened, in real time. */
export function movedTime(at: string, now: Date): Date {
  const moved = Date.parse(`${at}+08:00`) - WRITTEN_AS_NOW + now.getTime();
  return new Date(Math.floor(moved / MINUTE) * MINUTE);
}

/** Writes the demonstration's articles by the newsroom's own commands, each at its own time, oldest first. */
export async function seedArticles(parts: SeedParts): Promise<number[]> {
  const inOrder = [...ARTICLES].sort((a, b) => (a.at < b.at ? -1 : 1));
  const ids: number[] = [];
  for (const [count, article] of inOrder.entries()) {
    ids.push(await seedArticle(article, parts));
    parts.progress(count + 1, inOrder.length);
  }
  stopClockAt(null);
  return ids;
}

async function seedArticle(article: DemoArticle, parts: SeedParts): Promise<number> {
  const state = article.state ?? 'live';
  const at = movedTime(article.at, parts.now);
  const begun = new Date(Math.min(at.getTime(), parts.now.getTime()) - 40 * MINUTE);
  const { chief } = parts.cast;
  const writer = parts.cast.writers.find((actor) =>
    actor.scopes.some((scope) => article.places[0]?.startsWith(scope)),
  );

  stopClockAt(begun);
  const created = await createArticle(writer && covers(writer, article) ? writer : chief, {
    content: contentOf(article, parts),
    moment: 'created',
  });
  const { articleId } = expectDone(created, article.key);
  stopClockAt(new Date(begun.getTime() + 35 * MINUTE));
  await bring(articleId, state, at, chief, article.key);
  return articleId;
}

function covers(writer: Actor, article: DemoArticle): boolean {
  return article.places.every((place) => writer.scopes.some((scope) => place.startsWith(scope)));
}

/** Takes a fresh draft to where the demonstration wants it. */
async function bring(
  articleId: number,
  state: DemoState,
  at: Date,
  chief: Actor,
  key: string,
): Promise<void> {
  const first = { articleId, version: 1 };
  switch (state) {
    case 'draft':
      return;
    case 'submitted':
      expectDone(await submitArticle(chief, first), key);
      return;
    case 'scheduled':
      expectDone(await scheduleArticle(chief, { ...first, at }), key);
      return;
    case 'trashed':
      expectDone(await trashArticle(chief, { articleId }), key);
      return;
    case 'live':
    case 'withdrawn':
      stopClockAt(at);
      expectDone(await publishArticle(chief, first), key);
      if (state === 'withdrawn') expectDone(await withdrawArticle(chief, { articleId }), key);
  }
}

export function expectDone<T>(outcome: Outcome<T>, key: string): T {
  if (!outcome.ok) throw new Error(`${key}: ${JSON.stringify(outcome.issues)}`);
  return outcome.value;
}

function contentOf(
  article: DemoArticle,
  { sourceIds, topicIds, choose, cast }: SeedParts,
): Partial<ArticleContent> {
  const source = SOURCES.find(({ key }) => key === article.source);
  const isReprint = source?.kind !== 'own';
  const topicId = article.topic ? topicIds.get(article.topic) : undefined;
  const cover = article.picture ? choose(article.picture, article.places) : null;
  return {
    kicker: article.kicker,
    title: article.title,
    subtitle: article.subtitle,
    summary: article.summary,
    body: bodyOf(article, choose),
    places: article.places,
    subject: article.subject,
    topicIds: topicId === undefined ? [] : [topicId],
    nature: article.nature,
    origin: isReprint ? 'reprint' : 'own',
    sourceId: sourceIds.get(article.source) ?? null,
    byline: article.author ?? '',
    responsibleEditor: cast.chief.name,
    provenance: {
      title: isReprint ? (article.original?.title ?? article.title) : '',
      author: isReprint ? (article.original?.author ?? article.author ?? '') : '',
      url: article.original?.url ?? '',
      firstPublisher: isReprint ? (article.original?.firstPublisher ?? source?.name ?? '') : '',
      publishedAt: null,
    },
    cover,
  };
}

function bodyOf(article: DemoArticle, choose: PictureChooser): Document {
  const toBlock = (block: LightBlock): Block[] => {
    if (block.type !== 'picture') return [block];
    const picture = choose(block.tags, article.places);
    if (!picture) return [];
    const { mediaId, alt, credit, focalX, focalY } = picture;
    return [{ type: 'figure', attrs: { mediaId, alt, caption: block.caption, credit, focalX, focalY } }];
  };
  return { type: 'doc', content: parseLightMarkup(article.body).flatMap(toBlock) };
}
