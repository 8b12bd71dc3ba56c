import { beforeAll, describe, expect, it } from 'vitest';
import { withdrawArticle } from '../articles/commands/withdraw-article.ts';
import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';
import { anArticle, aPerson, doneValue, havingPlaces } from '../testing/builders.ts';
import { indexArticle } from './commands/index-article.ts';
import { readMatches } from './published.ts';

let chief: Actor;
let clay: number;
let tiger: number;
let road: number;

async function published(title: string, place: string, ...text: string[]): Promise<number> {
  const id = await anArticle(title)
    .in(place)
    .saying(...text)
    .publishedBy(chief);
  await indexArticle({ articleId: id });
  return id;
}

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '全国');
  clay = await published(
    '凤翔泥塑开进小学课堂',
    '凤翔',
    '老艺人把泥塑模具带进教室，孩子们学着给泥塑老虎上色。',
  );
  tiger = await published('泥塑老虎成了年货', '凤翔', '作坊里的泥塑老虎一天卖出三百只，泥塑艺人忙到深夜。');
  road = await published('绥德通村公路修通', '绥德', '公路通到了最后一个村，运输苹果的货车不再绕行。');
});

describe('search', () => {
  it('finds by words of title, body and place', async () => {
    expect((await readMatches('泥塑', 10, 0)).articleIds.sort()).toEqual([clay, tiger]);
    expect((await readMatches('货车', 10, 0)).articleIds).toEqual([road]);
    expect((await readMatches('宝鸡', 10, 0)).articleIds.sort()).toEqual([clay, tiger]);
    expect((await readMatches('泥塑 课堂', 10, 0)).articleIds).toEqual([clay]);
  });

  it('folds width and case, and takes nothing for a command', async () => {
    expect((await readMatches('ＡＢＣ', 10, 0)).total).toBe(0);
    expect((await readMatches("泥塑 & ! | ') (", 10, 0)).articleIds).toHaveLength(2);
    expect(await readMatches('！，。', 10, 0)).toEqual({ articleIds: [], total: 0 });
  });

  it('forgets what was withdrawn', async () => {
    const id = await published('即将撤下的皮影稿', '宝鸡', '皮影戏台搭在村口。');
    expect((await readMatches('皮影', 10, 0)).articleIds).toEqual([id]);
    doneValue(await withdrawArticle(chief, { articleId: id }));
    expect((await readMatches('皮影', 10, 0)).articleIds).toEqual([]);
    // The job may come late.
    await indexArticle({ articleId: id });
    expect((await readMatches('皮影', 10, 0)).total).toBe(0);
  });
});

describe('related articles', () => {
  it('lead both ways, by the words that they share', async () => {
    const rows = await db().relatedArticle.findMany({ where: { articleId: { in: [clay, tiger] } } });
    const pairs = rows.map(({ articleId, relatedId }) => [articleId, relatedId]);
    expect(pairs).toEqual(
      expect.arrayContaining([
        [clay, tiger],
        [tiger, clay],
      ]),
    );
    expect(rows.find((row) => row.articleId === clay)?.terms).toContain('泥塑');
  });

  it('are none where nothing is shared', async () => {
    expect(await db().relatedArticle.count({ where: { articleId: road, relatedId: clay } })).toBe(0);
  });
});
