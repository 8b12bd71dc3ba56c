import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Document, inlineText } from '../articles/document.ts';
import { recoverLegacyPage } from './legacy-page/recover.ts';
import type { RecoveredPage } from './legacy-page/recovered-page.ts';
import { gazetteer } from './legacy-page/testing/gazetteer.ts';
import { acceptedPage, headingReadings, minuteInShanghai, reviewOf } from './review.ts';

const bytes = readFileSync(new URL('legacy-page/testing/reference-article.txt', import.meta.url));
const page = recoverLegacyPage({ bytes }, gazetteer);
const shaanxi = { code: '61', level: 'province' as const, name: '陕西省', lineage: [] };
const source = { id: 2, name: '陕西日报', licence: 'licensed' as const };

const headingsOf = (body: Document) =>
  body.content.filter((block) => block.type === 'heading').map((block) => inlineText(block.content));

describe('a review', () => {
  it('begins with what was recovered, and with the headings repaired', () => {
    const review = reviewOf({ page, source, places: [{ ...shaanxi, own: true }] });
    expect(review.text).toMatchObject({ title: '依托自身优势筑牢脱贫根基', source: '陕西日报', author: '' });
    expect(review.publishedAt).toBe('2017-09-29T07:08');
    expect(review.places.map(({ code }) => code)).toEqual(['61']);
    expect(review.headings).toEqual([1, 1, 1]);
    expect(review.evidence.source).toMatchObject({ line: 6, text: '陕西日报' });
    expect(review.evidence.author).toBeNull();
  });

  it('does not choose a place of somebody else', () => {
    expect(reviewOf({ page, source, places: [{ ...shaanxi, own: false }] }).places).toEqual([]);
  });
});

describe('an accepted page', () => {
  const review = reviewOf({ page, source, places: [{ ...shaanxi, own: true }] });

  it('has its headings as they were chosen, one by one', () => {
    const accepted = acceptedPage(page, { ...review, headings: [1, 0, 1] });
    expect(headingsOf(accepted.body)).toEqual([
      '夯实基层扶贫工作 教育扶贫斩断穷根',
      '消除城乡信息鸿沟惠及更多贫困群众',
      '培育壮大特色产业 关怀扶持弱势群体',
    ]);
    expect(accepted.body.content).toHaveLength(page.body.content.length);
  });

  it('says where it comes from, without a source of the registry too', () => {
    const text = { ...review.text, source: ' 秦岭晚报 ' };
    const accepted = acceptedPage(page, { ...review, text, source: null });
    expect(accepted.sourceId).toBeNull();
    expect(accepted.original).toEqual({
      author: '',
      url: 'https://www.yybnet.net/',
      firstPublisher: '秦岭晚报',
      publishedAt: '2017-09-29T07:08:00+08:00',
    });
  });

  it('has no time when a person took it away', () => {
    expect(acceptedPage(page, { ...review, publishedAt: '' }).original.publishedAt).toBeNull();
  });

  it('keeps the marks of a heading that is mended', () => {
    const linked: RecoveredPage = {
      ...page,
      body: {
        type: 'doc',
        content: [
          {
            type: 'heading',
            attrs: { level: 2 },
            content: [
              { type: 'text', text: '夯实基层' },
              { type: 'text', text: '扶贫工作教育扶贫斩断穷根', marks: [{ type: 'bold' }] },
            ],
          },
        ],
      },
      headings: page.headings.slice(0, 1).map((heading) => ({ ...heading, block: 0 })),
    };
    expect(acceptedPage(linked, review).body.content[0]).toMatchObject({
      content: [{ text: '夯实基层' }, { text: '扶贫工作 教育扶贫斩断穷根', marks: [{ type: 'bold' }] }],
    });
  });
});

describe('headingReadings', () => {
  it('begins with the heading as printed', () => {
    const [first] = page.headings;
    expect(first && headingReadings(first).slice(0, 2)).toEqual([
      { text: '夯实基层扶贫工作教育扶贫斩断穷根', at: null },
      { text: '夯实基层扶贫工作 教育扶贫斩断穷根', at: 8 },
    ]);
  });
});

describe('minuteInShanghai', () => {
  it('is the same for the same moment, however it is written', () => {
    expect(minuteInShanghai('2017-09-29T07:08+08:00')).toBe('2017-09-29T07:08');
    expect(minuteInShanghai('2017-09-28T23:08:00Z')).toBe('2017-09-29T07:08');
  });
});
