import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../../people/actor.ts';
import { stopClockAt } from '../../platform/clock/clock.ts';
import { Forbidden } from '../../refusals.ts';
import { anArticle, aPerson, aSource, code, doneValue, havingPlaces } from '../../testing/builders.ts';
import { submitArticle } from '../commands/submit-article.ts';
import { trashArticle } from '../commands/trash-article.ts';
import { formatCursor } from '../cursor.ts';
import { type DeskFilter, deskFilterSchema } from '../desk-filter.ts';
import { countByStatus, DESK_PAGE, listArticles } from './list-articles.ts';

let chief: Actor;
let ofBaoji: Actor;
let ofBoth: Actor;

const filter = (query: Record<string, string> = {}): DeskFilter => deskFilterSchema.parse(query);
const titles = async (actor: Actor, query: Record<string, string> = {}) =>
  (await listArticles(actor, filter(query))).rows.map((row) => row.title);

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '全国');
  ofBaoji = await aPerson('editor', '宝鸡');
  ofBoth = await aPerson('editor', '宝鸡', '榆林');
});
afterEach(() => stopClockAt(null));

/** One a minute, so that the order is known. */
async function drafts(count: number, place: string, from: string): Promise<void> {
  for (let minute = 0; minute < count; minute += 1) {
    stopClockAt(new Date(Date.parse(from) + minute * 60_000));
    await anArticle(`${place}${minute}`).in(place).draftedBy(chief);
  }
  stopClockAt(null);
}

describe('the desk’s list', () => {
  it('shows a person the articles of their places only', async () => {
    await anArticle('凤翔的').in('凤翔').draftedBy(chief);
    await anArticle('绥德的').in('绥德').draftedBy(chief);
    await anArticle('西安的').in('西安').draftedBy(chief);
    expect(await titles(ofBaoji)).toEqual(['凤翔的']);
    expect((await titles(ofBoth)).sort()).toEqual(['凤翔的', '绥德的']);
    expect((await titles(chief)).sort()).toEqual(['凤翔的', '绥德的', '西安的']);
  });

  it('refuses the list of a place that is somebody else’s', async () => {
    await expect(listArticles(ofBaoji, filter({ place: code('榆林') }))).rejects.toThrow(Forbidden);
    expect(await titles(ofBoth, { place: code('榆林') })).toEqual(['绥德的']);
  });

  it('shows one article of two places once', async () => {
    await anArticle('两地的').in('宝鸡', '榆林').draftedBy(chief);
    expect((await titles(ofBoth)).filter((title) => title === '两地的')).toHaveLength(1);
  });

  it('filters by status, source, person, day and title', async () => {
    const sourceId = await aSource('秦岭周刊');
    stopClockAt(new Date('2026-02-03T15:59:00Z'));
    const id = await anArticle('转来的稿').in('宝鸡').reprintedFrom(sourceId).draftedBy(ofBaoji);
    doneValue(await submitArticle(ofBaoji, { articleId: id, version: 1 }));
    stopClockAt(null);
    const found = { source: String(sourceId), status: 'submitted', person: String(ofBaoji.id), q: '转来' };
    expect(await titles(chief, found)).toEqual(['转来的稿']);
    // 23:59 in Shanghai, of the 3rd.
    expect(await titles(chief, { ...found, from: '2026-02-03', to: '2026-02-03' })).toEqual(['转来的稿']);
    expect(await titles(chief, { ...found, from: '2026-02-04' })).toEqual([]);
    expect(await titles(chief, { ...found, q: '100%' })).toEqual([]);
    expect(await titles(chief, { ...found, status: 'live' })).toEqual([]);
  });

  it('leaves the trash out unless it is asked for', async () => {
    const id = await anArticle('扔掉的').in('宝鸡').draftedBy(chief);
    doneValue(await trashArticle(chief, { articleId: id }));
    expect(await titles(ofBaoji)).not.toContain('扔掉的');
    expect(await titles(ofBaoji, { status: 'trashed' })).toEqual(['扔掉的']);
  });

  it('pages forward and back over the same rows, each once', async () => {
    const reader = await aPerson('editor', '西安');
    await drafts(DESK_PAGE + 5, '西安', '2026-01-01T00:00:00Z');
    const first = await listArticles(reader, filter());
    expect(first.rows).toHaveLength(DESK_PAGE);
    expect(first.after).toBeNull();
    const second = await listArticles(
      reader,
      filter({ before: first.before ? formatCursor(first.before) : '' }),
    );
    expect(second.before).toBeNull();
    const ids = [...first.rows, ...second.rows].map((row) => row.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(DESK_PAGE + 6);
    const back = await listArticles(
      reader,
      filter({ after: second.after ? formatCursor(second.after) : '' }),
    );
    expect(back.rows.map((row) => row.id)).toEqual(first.rows.map((row) => row.id));
  });

  it('shows a list whatever stands in the address bar', async () => {
    const query = { status: 'nonsense', place: "'; DROP", source: '-1', from: '2026-13-45', before: 'x' };
    await expect(listArticles(chief, filter(query))).resolves.toMatchObject({ after: null });
  });
});

it('counts what waits in a person’s places', async () => {
  const before = (await countByStatus(ofBoth, ['submitted'])).submitted ?? 0;
  const id = await anArticle('待审的').in('宝鸡', '榆林').draftedBy(chief);
  doneValue(await submitArticle(chief, { articleId: id, version: 1 }));
  expect((await countByStatus(ofBoth, ['submitted', 'trashed'])).submitted).toBe(before + 1);
});
