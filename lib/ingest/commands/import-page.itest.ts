import { readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, it } from 'vitest';
import { findArticle } from '#lib/articles/queries/find-article.ts';
import type { Actor } from '#lib/people/actor.ts';
import { db } from '#lib/platform/db/db.ts';
import { Forbidden, NotFound } from '#lib/refusals.ts';
import { aPerson, aSource, doneValue, havingPlaces } from '#lib/testing/builders.ts';
import { findGazetteer } from '../gazetteer.ts';
import type { LegacyInput } from '../legacy-page/page-source.ts';
import { outline } from '../legacy-page/testing/read-body.ts';
import { recoverPage } from '../queries/recover-page.ts';
import { acceptedPage, reviewOf } from '../review.ts';
import { type ImportedPage, importedPageSchema } from '../schema.ts';
import { importPage } from './import-page.ts';

const text = readFileSync(new URL('../legacy-page/testing/reference-article.txt', import.meta.url), 'utf8');

let chief: Actor;
let editorOfBaoji: Actor;
let shaanxiDaily: number;

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '全国');
  editorOfBaoji = await aPerson('editor', '宝鸡');
  shaanxiDaily = await aSource('陕西日报');
});

const recover = async (actor: Actor, input: LegacyInput) => recoverPage(actor, input, await findGazetteer());

/** What the route makes of an accepted page. */
async function accepted(actor: Actor, input: LegacyInput = { text }): Promise<ImportedPage> {
  const recovery = await recover(actor, input);
  const sent = JSON.stringify(acceptedPage(recovery.page, reviewOf(recovery)));
  return importedPageSchema.parse(JSON.parse(sent));
}

describe('the reference page', () => {
  it.each<[string, LegacyInput]>([
    ['pasted', { text }],
    ['as a file in UTF-8', { bytes: Buffer.from(text, 'utf8') }],
    ['as a file in GBK', { bytes: iconv.encode(text, 'gbk') }],
  ])('becomes a draft, %s', async (_, input) => {
    const { articleId } = doneValue(await importPage(chief, await accepted(chief, input)));
    const article = await findArticle(chief, articleId);
    expect(article).toMatchObject({ status: 'draft', live: null, work: { version: 1 } });
    expect(article?.work?.content).toMatchObject({
      kicker: '',
      title: '依托自身优势筑牢脱贫根基',
      subtitle: '陕西移动全力推动脱贫攻坚工作纪实',
      origin: 'reprint',
      sourceId: shaanxiDaily,
      places: ['61'],
      provenance: {
        title: '依托自身优势筑牢脱贫根基',
        author: '',
        url: 'https://www.yybnet.net/',
        firstPublisher: '陕西日报',
        publishedAt: '2017-09-29T07:08:00+08:00',
      },
    });
    const lines = outline(article?.work?.content.body ?? { type: 'doc', content: [] });
    expect(lines).toHaveLength(26);
    expect(lines[0]).toBe('figure: 陕西移动发挥“互联网+”优势,帮助果农销售滞销桑葚。');
    expect(lines.filter((line) => line.startsWith('heading'))).toEqual([
      'heading: 夯实基层扶贫工作 教育扶贫斩断穷根',
      'heading: 消除城乡信息鸿沟 惠及更多贫困群众',
      'heading: 培育壮大特色产业 关怀扶持弱势群体',
    ]);
    expect(lines.join('\n')).not.toMatch(/地方网|新闻推荐|猜你喜欢|热点排行|光阴流水/);
  });

  it('keeps what came in as its first revision, with the mask beside it', async () => {
    const { articleId } = doneValue(await importPage(chief, await accepted(chief)));
    const [revision, ...others] = await db().revision.findMany({
      where: { articleId },
      include: { masks: true },
    });
    expect(others).toEqual([]);
    expect(revision).toMatchObject({ moment: 'imported', originalTitle: '依托自身优势筑牢脱贫根基' });
    expect(revision?.originalPublishedAt).toEqual(new Date('2017-09-28T23:08:00Z'));
    expect(revision?.masks).toMatchObject([{ field: 'body', rule: 'inherited' }]);
    const events = await db().event.findMany({ where: { articleId } });
    expect(events.map(({ kind }) => kind)).toEqual(['import-article']);
  });
});

describe('recoverPage', () => {
  it('knows the source by a name of the registry, and the place', async () => {
    const { source, places } = await recover(chief, { text });
    expect(source).toEqual({ id: shaanxiDaily, name: '陕西日报', licence: 'none' });
    expect(places[0]).toMatchObject({ code: '61', name: '陕西省', own: true });
  });

  it('leaves an unknown source to the page, and says whose the place is', async () => {
    const recovery = await recover(editorOfBaoji, { text: text.replace('陕西日报', '秦岭晚报') });
    expect(recovery.source).toBeNull();
    expect(recovery.page.source?.value).toBe('秦岭晚报');
    expect(recovery.places[0]).toMatchObject({ code: '61', own: false });
  });

  it('is not for those who begin no articles', async () => {
    const proofreader = await aPerson('proofreader', '陕西');
    await expect(recover(proofreader, { text })).rejects.toThrow(Forbidden);
    await expect(importPage(proofreader, await accepted(chief))).rejects.toThrow(Forbidden);
  });
});

describe('importPage', () => {
  it('keeps the first publisher of a source that the registry does not know', async () => {
    const page = await accepted(chief, { text: text.replace('陕西日报', '秦岭晚报') });
    const { articleId } = doneValue(await importPage(chief, page));
    expect((await findArticle(chief, articleId))?.work?.content).toMatchObject({
      sourceId: null,
      provenance: { firstPublisher: '秦岭晚报' },
    });
  });

  it("puts nothing in somebody else's place, and makes no article then", async () => {
    const before = await db().article.count();
    const page = { ...(await accepted(editorOfBaoji)), places: ['61'] };
    expect(await importPage(editorOfBaoji, page)).toEqual({
      ok: false,
      issues: [{ code: 'place-out-of-scope', field: 'places', values: { place: '61' } }],
    });
    expect(await db().article.count()).toBe(before);
  });

  it('refuses a source that is not there', async () => {
    const page = { ...(await accepted(chief)), sourceId: 9_999 };
    await expect(importPage(chief, page)).rejects.toThrow(NotFound);
  });
});
