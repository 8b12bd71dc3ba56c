import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../people/actor.ts';
import { stopClockAt } from '../../platform/clock/clock.ts';
import { Forbidden } from '../../refusals.ts';
import { createSource } from '../../sources/commands/create-source.ts';
import { anArticle, aPerson, doneValue, havingPlaces } from '../../testing/builders.ts';
import { archiveSource } from '../commands/archive-source.ts';
import { type SourceFields, type SourceFilter, sourceSchema } from '../schema.ts';
import { findSource } from './find-source.ts';
import { findSourceUse } from './find-source-use.ts';
import { listSources, SOURCE_PAGE } from './list-sources.ts';
import { findSourceChoices } from './source-choices.ts';

let chief: Actor;
let made = 0;

async function having(name: string, part: Partial<SourceFields> = {}): Promise<number> {
  made += 1;
  const plain = sourceSchema.parse({ name, slug: `s-${made}`, kind: 'newspaper', regionCode: '61' });
  return doneValue(await createSource(chief, { ...plain, ...part })).sourceId;
}

const names = async (filter: SourceFilter) =>
  (await listSources(chief, filter)).sources.map((source) => source.name);
const licence = (from: string, to: string | null, scope: 'text' | 'pictures' = 'text') => ({
  scope,
  from,
  to,
  reference: '',
});

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '陕西');
  stopClockAt(new Date('2026-11-24T10:00:00+08:00'));
  await having('本站', { kind: 'own' });
  await having('渭水晚报', { aliases: ['渭晚'], licences: [licence('2026-01-01', '2026-11-24')] });
  await having('秦声 100%', { kind: 'broadcaster', licences: [licence('2025-01-01', '2025-12-31')] });
  await having('图片社', { licences: [licence('2026-01-01', null, 'pictures')] });
  await having('明年报', { licences: [licence('2027-01-01', null)] });
  const gone = await having('停刊报');
  doneValue(await archiveSource(chief, { sourceId: gone, archived: true }));
});
afterEach(() => stopClockAt(new Date('2026-11-24T10:00:00+08:00')));

describe('the list of sources', () => {
  it.each([
    [{ q: '渭' }, ['渭水晚报']],
    [{ q: '水晚' }, ['渭水晚报']],
    [{ q: '渭晚' }, ['渭水晚报']],
    [{ q: '渭 水' }, ['渭水晚报']],
    [{ q: '%' }, ['秦声 100%']],
    [{ q: '_' }, []],
    [{ kind: 'broadcaster' }, ['秦声 100%']],
    [{ archived: '1' }, ['停刊报']],
    [{ q: '停刊' }, []],
    [{ licence: 'valid' }, ['本站', '渭水晚报']],
    [{ licence: 'missing', kind: 'newspaper' }, ['图片社', '明年报']],
  ] satisfies [SourceFilter, string[]][])('%o answers %o', async (filter, found) => {
    expect((await names(filter)).toSorted()).toEqual(found.toSorted());
  });

  it('says where the permission to reprint stands today', async () => {
    const states = new Map(
      (await listSources(chief, {})).sources.map((source) => [source.name, source.licence]),
    );
    expect(Object.fromEntries(states)).toMatchObject({
      本站: { standing: 'own' },
      渭水晚报: { standing: 'licensed', until: '2026-11-24', endsSoon: true },
      '秦声 100%': { standing: 'expired', until: '2025-12-31' },
      图片社: { standing: 'none' },
      明年报: { standing: 'not-yet', from: '2027-01-01' },
    });
  });

  it('counts days as Shanghai does', async () => {
    stopClockAt(new Date('2026-11-24T16:30:00Z'));
    expect(await names({ licence: 'valid' })).toEqual(['本站']);
  });

  it('pages by keys, forwards and back, without a row twice or left out', async () => {
    for (let at = 0; at < SOURCE_PAGE; at += 1) await having(`翻页${String(at).padStart(3, '0')}`);
    const all: string[] = [];
    let after: number | undefined;
    for (let pages = 0; pages < 10; pages += 1) {
      const page = await listSources(chief, { q: '翻页', after });
      all.push(...page.sources.map((source) => source.name));
      if (page.next === null) break;
      after = page.next;
    }
    expect(all).toHaveLength(SOURCE_PAGE);
    expect(all).toEqual(all.toSorted());

    const first = await listSources(chief, {});
    expect(first).toMatchObject({ previous: null });
    expect(first.sources).toHaveLength(SOURCE_PAGE);
    const second = await listSources(chief, { after: first.next ?? undefined });
    expect(second.sources).toHaveLength(5);
    expect(second.next).toBeNull();
    const back = await listSources(chief, { before: second.previous ?? undefined });
    expect(back.sources.map(({ id }) => id)).toEqual(first.sources.map(({ id }) => id));
  });

  it('is for chiefs and admins; everybody finds sources to write with', async () => {
    const editor = await aPerson('editor', '宝鸡');
    await expect(listSources(editor, {})).rejects.toBeInstanceOf(Forbidden);
    await expect(findSource(editor, 1)).rejects.toBeInstanceOf(Forbidden);
    await expect(findSourceUse(editor, 1)).rejects.toBeInstanceOf(Forbidden);
    expect(await findSourceChoices(editor, '渭晚')).toMatchObject([
      { name: '渭水晚报', licence: 'licensed' },
    ]);
  });
});

describe('the use of a source', () => {
  it('counts live articles by month, the empty ones too', async () => {
    const admin = await aPerson('admin', '全国');
    const id = await having('供稿报');
    stopClockAt(new Date('2026-09-30T23:59:00+08:00'));
    await anArticle('九月').reprintedFrom(id).publishedBy(admin);
    stopClockAt(new Date('2026-10-01T00:01:00+08:00'));
    await anArticle('十月').reprintedFrom(id).publishedBy(admin);
    await anArticle('未发').reprintedFrom(id).draftedBy(admin);
    stopClockAt(new Date('2026-11-24T10:00:00+08:00'));

    const use = await findSourceUse(chief, id);
    expect(use.articles).toBe(2);
    expect(use.lastPublishedAt).toEqual(new Date('2026-10-01T00:01:00+08:00'));
    expect(use.byMonth.map(({ month }) => month)).toEqual([
      '2025-12',
      ...Array.from({ length: 11 }, (_, at) => `2026-${String(at + 1).padStart(2, '0')}`),
    ]);
    expect(use.byMonth.slice(-3)).toEqual([
      { month: '2026-09', count: 1 },
      { month: '2026-10', count: 1 },
      { month: '2026-11', count: 0 },
    ]);
  });

  it('of a new one is nothing', async () => {
    const use = await findSourceUse(chief, await having('新报'));
    expect(use).toMatchObject({ articles: 0, lastPublishedAt: null });
    expect(use.byMonth.every(({ count }) => count === 0)).toBe(true);
  });
});
