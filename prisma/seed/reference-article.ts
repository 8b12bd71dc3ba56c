import { readFileSync } from 'node:fs';
import { createArticle } from '#lib/articles/commands/create-article.ts';
import { publishArticle } from '#lib/articles/commands/publish-article.ts';
import { saveWorkingCopy } from '#lib/articles/commands/save-working-copy.ts';
import { type ArticleContent, contentSchema } from '#lib/articles/content.ts';
import type { Block } from '#lib/articles/document.ts';
import { recoverLegacyPage } from '#lib/ingest/legacy-page/recover.ts';
import type { RecoveredPage } from '#lib/ingest/legacy-page/recovered-page.ts';
import type { Actor } from '#lib/people/actor.ts';
import { stopClockAt } from '#lib/platform/clock/clock.ts';
import { db } from '#lib/platform/db/db.ts';
import { expectDone } from './articles.ts';
import type { PictureChooser } from './choose-picture.ts';
import { readRegions } from './regions.ts';

const FILE = new URL('./reference-article.txt', import.meta.url);
const HOUR = 3_600_000;
const PICTURE_TAGS = ['桑葚', '直播', '助农', '手机', '农产品'];

type Parts = { chief: Actor; sourceIds: Map<string, number>; choose: PictureChooser; now: Date };

/**
 * The reference page, brought in as an editor would: imported, its lost spaces and its lost picture mended,
 * labelled for what it is, published. It is the first article of the demonstration, /news/1.
 */
export async function seedReferenceArticle({ chief, sourceIds, choose, now }: Parts): Promise<number> {
  const gazetteer = readRegions().map(({ parentCode, ...region }) => ({ ...region, parent: parentCode }));
  const page = recoverLegacyPage({ text: readFileSync(FILE, 'utf8') }, gazetteer);

  stopClockAt(new Date(now.getTime() - 30 * HOUR));
  const imported = contentSchema.parse({
    title: page.title?.value,
    subtitle: page.subtitle?.value,
    body: page.body,
    places: page.place ? [page.place.value.code] : [],
    origin: 'reprint',
    sourceId: sourceIds.get('shaanxi-ribao') ?? null,
    provenance: {
      title: page.title?.value,
      url: page.url?.value,
      firstPublisher: page.source?.value,
      publishedAt: page.publishedAt ? new Date(page.publishedAt.value).toISOString() : null,
    },
  });
  const { articleId } = expectDone(
    await createArticle(chief, { content: imported, moment: 'imported' }),
    'reference',
  );

  stopClockAt(new Date(now.getTime() - 29 * HOUR));
  const { workEditionId } = await db().article.findUniqueOrThrow({ where: { id: articleId } });
  const content = mended(imported, page, choose, chief);
  const save = { articleId, editionId: workEditionId ?? 0, version: 1, tab: 'demonstration', content };
  const { version } = expectDone(await saveWorkingCopy(chief, save), 'reference');
  expectDone(await publishArticle(chief, { articleId, version }), 'reference');
  stopClockAt(null);
  return articleId;
}

function mended(
  content: ArticleContent,
  page: RecoveredPage,
  choose: PictureChooser,
  chief: Actor,
): ArticleContent {
  const cover = choose(PICTURE_TAGS, content.places);
  const mend = (block: Block, at: number): Block => {
    const repaired = page.headings.find((heading) => heading.block === at)?.repair;
    if (block.type === 'heading' && repaired)
      return { ...block, content: [{ type: 'text', text: repaired.value }] };
    if (block.type === 'figure' && cover) {
      const { mediaId, alt, credit, focalX, focalY } = cover;
      return { ...block, attrs: { ...block.attrs, mediaId, alt, credit, focalX, focalY } };
    }
    return block;
  };
  return {
    ...content,
    summary:
      '从驻村帮扶、教育资助到网络覆盖和产业培育，一家通信企业在全省82个定点扶贫村做了什么，又带来了哪些变化。',
    body: { ...content.body, content: content.body.content.map(mend) },
    subject: 'countryside',
    nature: 'promotion',
    responsibleEditor: chief.name,
    cover,
  };
}
