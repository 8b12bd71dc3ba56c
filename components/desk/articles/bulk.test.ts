import { describe, expect, it } from 'vitest';
import type { DeskStatus } from '#lib/articles/article.ts';
import type { DeskRow } from '#lib/articles/desk-row.ts';
import { idsBetween, sortAnswers, suitedTo } from './bulk.ts';

const row = (id: number, status: DeskStatus): DeskRow => ({
  id,
  title: `第${id}篇`,
  status,
  activityAt: new Date('2026-11-24T01:00:00Z'),
  publishedAt: null,
  scheduledAt: null,
  version: 1,
  mainPlace: null,
  source: null,
  createdBy: { id: 1, name: '苏晓禾' },
  lockedBy: null,
});

describe('suitedTo', () => {
  const rows = [row(1, 'draft'), row(2, 'live'), row(3, 'trashed'), row(4, 'live_editing')];
  const ids = (act: Parameters<typeof suitedTo>[0]) => suitedTo(act, rows).map(({ id }) => id);

  it('leaves out what is there already', () => {
    expect(ids('publish')).toEqual([1, 4]);
    expect(ids('restore')).toEqual([3]);
  });

  it('never offers the trash for what readers see', () => {
    expect(ids('withdraw')).toEqual([2, 4]);
    expect(ids('trash')).toEqual([1]);
  });
});

describe('sortAnswers', () => {
  it('tells the done from the refused, in the order of the rows', () => {
    const refusal = { ok: false as const, issues: [], refusal: 'forbidden' as const };
    const { done, refused } = sortAnswers(
      [row(1, 'draft'), row(2, 'draft'), row(3, 'draft')],
      [
        { articleId: 3, result: { ok: true, value: undefined } },
        { articleId: 2, result: refusal },
        { articleId: 1, result: { ok: true, value: undefined } },
      ],
    );
    expect(done.map(({ id }) => id)).toEqual([1, 3]);
    expect(refused).toEqual([{ row: row(2, 'draft'), result: refusal }]);
  });
});

describe('idsBetween', () => {
  it('spans in both directions', () => {
    expect(idsBetween([5, 4, 3, 2], 4, 2)).toEqual([4, 3, 2]);
    expect(idsBetween([5, 4, 3, 2], 2, 4)).toEqual([4, 3, 2]);
  });

  it('is the row alone when nothing was chosen before, or it has left the page', () => {
    expect(idsBetween([5, 4, 3], null, 4)).toEqual([4]);
    expect(idsBetween([5, 4, 3], 9, 4)).toEqual([4]);
  });
});
