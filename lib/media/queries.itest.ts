import { beforeAll, describe, expect, it } from 'vitest';
import { submitArticle } from '../articles/commands/submit-article.ts';
import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';
import { anArticle, aPerson, doneValue, havingPlaces } from '../testing/builders.ts';
import { findMedia, listMedia, MEDIA_PAGE } from './queries.ts';

let chief: Actor;
let editorOfYulin: Actor;
let pictures: number[];

/** A picture in the library without its files, brought so many minutes after the first. */
async function aPicture(minute: number, caption = ''): Promise<number> {
  const { id } = await db().media.create({
    data: {
      uploadHash: String(minute).padStart(64, '0'),
      filename: `${minute}.jpg`,
      width: 1200,
      height: 800,
      bytes: 1,
      dominantColor: '#336699',
      caption,
      searchText: `${minute}.jpg ${caption}`,
      regionCode: '61',
      uploadedById: chief.id,
      uploadedAt: new Date(Date.UTC(2026, 10, 24, 0, minute)),
    },
  });
  return id;
}

beforeAll(async () => {
  await havingPlaces();
  chief = await aPerson('chief', '全国');
  editorOfYulin = await aPerson('editor', '榆林');
  pictures = [];
  for (let minute = 0; minute < MEDIA_PAGE * 2 + 5; minute += 1) {
    pictures.push(await aPicture(minute, minute === 7 ? '凤翔泥塑' : ''));
  }
});

describe('listMedia', () => {
  const ids = (page: { rows: { id: number }[] }) => page.rows.map(({ id }) => id);

  it('leads from page to page and back, without a gap or a repetition', async () => {
    const first = await listMedia(chief, {});
    const second = await listMedia(chief, { before: first.next });
    const third = await listMedia(chief, { before: second.next });
    expect([...ids(first), ...ids(second), ...ids(third)]).toEqual([...pictures].reverse());
    expect([first.previous, third.next]).toEqual([null, null]);

    const backInSecond = await listMedia(chief, { after: third.previous });
    expect(ids(backInSecond)).toEqual(ids(second));
    const backInFirst = await listMedia(chief, { after: backInSecond.previous });
    expect(ids(backInFirst)).toEqual(ids(first));
    expect(backInFirst.previous).toBeNull();
  });

  it('finds by a part of a caption', async () => {
    expect(ids(await listMedia(chief, { q: '泥塑' }))).toEqual([pictures[7]]);
  });
});

describe('findMedia', () => {
  const cover = (mediaId: number) => ({
    mediaId,
    alt: '泥塑',
    caption: '',
    credit: '',
    focalX: 0.5,
    focalY: 0.5,
  });

  it("tells of articles that readers see, and of drafts in one's own places only", async () => {
    const [live = 0, draft = 0] = pictures;
    const published = await anArticle()
      .with({ cover: cover(live) })
      .in('宝鸡')
      .publishedBy(chief);
    expect((await findMedia(editorOfYulin, live))?.uses).toEqual([
      { articleId: published, title: '凤翔泥塑进课堂', role: 'cover', live: true, own: false },
    ]);
    expect((await findMedia(chief, live))?.uses).toMatchObject([{ articleId: published, own: true }]);

    const kept = await anArticle()
      .with({ cover: cover(draft) })
      .in('宝鸡')
      .draftedBy(chief);
    // Handing in cuts the revision that the library looks at.
    doneValue(await submitArticle(chief, { articleId: kept, version: 1 }));
    expect((await findMedia(chief, draft))?.uses).toMatchObject([
      { articleId: kept, live: false, own: true },
    ]);
    expect((await findMedia(editorOfYulin, draft))?.uses).toEqual([]);
  });

  it('is null for a picture that is not there', async () => {
    expect(await findMedia(chief, 999_999)).toBeNull();
  });
});
