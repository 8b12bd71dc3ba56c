import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { ArticleCard } from '../articles/card.ts';
import { publishArticle } from '../articles/commands/publish-article.ts';
import { withdrawArticle } from '../articles/commands/withdraw-article.ts';
import { TOP } from '../articles/paging.ts';
import { findDays, findMonths } from '../articles/published/find-archive.ts';
import { readArticle } from '../articles/published/read-article.ts';
import { findPage, readPage } from '../articles/published/read-lists.ts';
import { readFeed } from '../feeds/published.ts';
import type { Actor } from '../people/actor.ts';
import { stopClockAt } from '../platform/clock/clock.ts';
import { db } from '../platform/db/db.ts';
import { findNearestPlace, findPlace } from '../regions/find-places.ts';
import { readSourcePage } from '../sources/published.ts';
import { anArticle, aPerson, aSource, code, doneValue, havingPlaces } from '../testing/builders.ts';
import { findFront } from './find-front.ts';
import type { Front } from './front.ts';
import { readBeside, readFrame, readFront } from './published.ts';

/** What the cached reads carry as tags; Next itself is not here. */
const { tags } = vi.hoisted(() => ({ tags: [] as string[] }));
vi.mock('next/cache', () => ({
  cacheTag: (...added: string[]) => void tags.push(...added),
  cacheLife: () => {},
}));

let chief: Actor;
let paper: number;

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '全国');
  paper = await aSource('陕西日报');
});
afterEach(() => {
  tags.length = 0;
  stopClockAt(null);
});

/** Publishes at a moment, so that order and archive are certain. */
function at(moment: string) {
  stopClockAt(new Date(moment));
}

function cardsOf(front: Front): ArticleCard[] {
  const { lead, seconds, latest, pictures, columns, countyLife, channels, fromAbove } = front;
  return [
    ...(lead ? [lead] : []),
    ...seconds,
    ...latest,
    ...pictures,
    ...columns.flatMap((column) => column.cards),
    ...countyLife,
    ...channels.flatMap((channel) => channel.cards),
    ...(fromAbove?.cards ?? []),
  ];
}

async function placeAt(path: string) {
  const place = await findPlace(path);
  if (!place) throw new Error(`no place at ${path}`);
  return place;
}

describe('lists of places', () => {
  it('find a county’s article in the county, its city, its province and the portal, and nowhere else', async () => {
    at('2026-03-02T08:00:00+08:00');
    const id = await anArticle('泥塑').in('凤翔').about('culture').publishedBy(chief);
    const found = async (place: string) =>
      (await findPage(code(place), { list: 'latest' }, TOP)).items.some((card) => card.id === id);
    expect(await Promise.all(['凤翔', '宝鸡', '陕西', '全国'].map(found))).toEqual([true, true, true, true]);
    expect(await Promise.all(['榆林', '甘肃', '西安'].map(found))).toEqual([false, false, false]);
    const { items } = await findPage(code('宝鸡'), { list: 'channel', subject: 'culture' }, TOP);
    expect(items.map((card) => card.place?.shortName)).toEqual(['凤翔']);
    const county = await findPage(code('全国'), { list: 'county-life' }, TOP);
    expect(county.items.map((card) => card.id)).toEqual([id]);
  });

  it('carry the tags of the place and of each article and source in them', async () => {
    const id = await anArticle('转载').in('榆林').reprintedFrom(paper).publishedBy(chief);
    await readPage(code('榆林'), { list: 'latest' }, TOP);
    expect(tags).toEqual(expect.arrayContaining(['site', 'place:6108', `article:${id}`, `source:${paper}`]));
    tags.length = 0;
    const page = await readSourcePage(paper, TOP);
    expect(page.items.map((card) => card.id)).toEqual([id]);
    expect(tags).toEqual(expect.arrayContaining([`source:${paper}`, `article:${id}`]));
  });

  it('page through moments that several articles share', async () => {
    at('2026-05-01T09:00:00+08:00');
    const ids: number[] = [];
    for (let i = 0; i < 65; i += 1) ids.push(await anArticle(`同刻${i}`).in('西安').publishedBy(chief));
    const first = await findPage(code('西安'), { list: 'latest' }, TOP);
    const second = await findPage(code('西安'), { list: 'latest' }, first.older ?? TOP);
    const third = await findPage(code('西安'), { list: 'latest' }, second.older ?? TOP);
    const walked = [first, second, third].flatMap((page) => page.items.map((card) => card.id));
    expect(walked).toEqual([...ids].reverse());
    expect(third.older).toBeNull();
    const back = await findPage(code('西安'), { list: 'latest' }, third.newer ?? TOP);
    expect(back.items.map((card) => card.id)).toEqual(second.items.map((card) => card.id));
  });

  it('keep an archive by the days of Shanghai', async () => {
    at('2025-12-31T23:30:00+08:00');
    await anArticle('年末').in('甘肃').publishedBy(chief);
    at('2026-01-01T00:30:00+08:00');
    const newYear = await anArticle('元旦').in('甘肃').publishedBy(chief);
    expect(await findMonths(code('甘肃'))).toEqual(['2026-01', '2025-12']);
    expect(await findDays(code('甘肃'), '2025-12')).toEqual(['2025-12-31']);
    const day = await findPage(code('甘肃'), { list: 'day', day: '2026-01-01' }, TOP);
    expect(day.items.map((card) => card.id)).toEqual([newYear]);
  });
});

describe('a front', () => {
  it('shows no article twice, and pins first', async () => {
    at('2026-06-01T09:00:00+08:00');
    const pinned = await anArticle('置顶').in('宝鸡').publishedBy(chief);
    at('2026-06-02T09:00:00+08:00');
    for (let i = 0; i < 8; i += 1) await anArticle(`新${i}`).in('凤翔').about('health').publishedBy(chief);
    await db().slot.create({
      data: {
        regionCode: '6103',
        block: 'lead',
        position: 0,
        articleId: pinned,
        pinnedById: chief.id,
        pinnedAt: new Date('2026-06-01T01:00:00Z'),
        expiresAt: new Date('2026-07-01T00:00:00Z'),
      },
    });
    const front = await findFront(await placeAt('shaanxi/baoji'));
    expect(front.lead?.id).toBe(pinned);
    const ids = cardsOf(front).map((card) => card.id);
    expect(new Set(ids).size).toBe(ids.length);

    at('2026-07-02T00:00:00+08:00');
    expect((await findFront(await placeAt('shaanxi/baoji'))).lead?.id).not.toBe(pinned);
  });

  it('does not lead with what was paid for, and fills a thin place from the one above', async () => {
    at('2026-06-03T09:00:00+08:00');
    const paid = await anArticle('推广').in('绥德').labelled('promotion').publishedBy(chief);
    const front = await findFront(await placeAt('shaanxi/yulin/suide'));
    expect(front.lead).toBeNull();
    expect(front.latest.map((card) => card.id)).toEqual([paid]);
    expect(front.fromAbove?.place.shortName).toBe('榆林');
    expect(front.fromAbove?.cards.length).toBeGreaterThan(0);
  });

  it('carries its place’s tag, so that a new article is on it at once', async () => {
    const place = await placeAt('gansu');
    await readFront(place);
    expect(tags).toContain('place:62');
  });
});

describe('an article', () => {
  it('is there while it is live, and its absence carries the same tag', async () => {
    const id = await anArticle('撤稿').in('宝鸡').publishedBy(chief);
    expect((await readArticle(id))?.title).toBe('撤稿');
    await withdrawArticle(chief, { articleId: id });
    tags.length = 0;
    expect(await readArticle(id)).toBeNull();
    expect(tags).toContain(`article:${id}`);
    const { items } = await findPage(code('宝鸡'), { list: 'latest' }, TOP);
    expect(items.map((card) => card.id)).not.toContain(id);
  });

  it('does not show a draft', async () => {
    const id = await anArticle('草稿').in('宝鸡').draftedBy(chief);
    expect(await readArticle(id)).toBeNull();
    doneValue(await publishArticle(chief, { articleId: id, version: 1 }));
    expect((await readArticle(id))?.places[0]?.shortName).toBe('宝鸡');
  });

  it('has rails that never link it or anything twice', async () => {
    const article = await readArticle(await anArticle('有轨').in('凤翔').about('health').publishedBy(chief));
    if (!article) throw new Error('not live');
    const { id, publishedAt, places, subject, source } = article;
    tags.length = 0;
    const { rails, newer, older } = await readBeside({ id, publishedAt, places, subject, source });
    const ids = [newer, older, ...rails.flatMap((rail) => rail.cards)].flatMap((card) => card?.id ?? []);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set([id, ...ids]).size).toBe(ids.length + 1);
    expect(rails.every((rail) => rail.cards.length > 0)).toBe(true);
    // A new article elsewhere must not expire every page of its province.
    expect(tags.filter((tag) => tag.startsWith('place:'))).toEqual([]);
  });
});

describe('what surrounds a page', () => {
  it('offers the province’s cities and marks where the reader is', async () => {
    const frame = await readFrame(code('凤翔'));
    expect(frame.province?.shortName).toBe('陕西');
    expect(frame.strip.map((place) => place.shortName)).toEqual(['西安', '宝鸡', '榆林']);
    expect(frame.counties?.places.map((place) => place.shortName)).toEqual(['凤翔']);
    expect(frame.here).toEqual(['00', '61', '6103', '610305']);
  });

  it('finds the nearest place of an address that leads nowhere', async () => {
    expect((await findNearestPlace(['shaanxi', 'baoji', 'nowhere'])).shortName).toBe('宝鸡');
    expect((await findNearestPlace(['nowhere', 'baoji'])).code).toBe('00');
  });
});

describe('a feed', () => {
  it('has the whole text, escaped, and labels what was paid for', async () => {
    at('2026-08-01T09:00:00+08:00');
    await anArticle('A & B')
      .in('甘肃')
      .labelled('promotion')
      .saying('正文<b>不是标记</b>。')
      .publishedBy(chief);
    const xml = await readFeed('62', 'rss', {
      title: '甘肃',
      description: '',
      siteName: '地方网',
      siteUrl: 'https://news.example.cn',
      path: 'gansu',
      paidLabel: '【推广】',
    });
    expect(xml).toContain('<![CDATA[【推广】A & B]]>');
    expect(xml).toContain('<p>正文&lt;b&gt;不是标记');
    expect(xml).not.toContain('正文<b>');
    expect(xml).toContain('https://news.example.cn/gansu/feed.xml');
  });
});
