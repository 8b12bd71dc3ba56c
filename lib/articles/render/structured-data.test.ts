import { describe, expect, it } from 'vitest';
import { EMPTY_DOCUMENT } from '../document.ts';
import type { PublishedArticle } from '../published-article.ts';
import { articleData, breadcrumbData } from './structured-data.ts';

const SITE = { name: '地方网', siteUrl: 'https://news.example.cn' };

function anArticle(overrides: Partial<PublishedArticle> = {}): PublishedArticle {
  return {
    id: 42,
    kicker: '',
    title: '依托自身优势筑牢脱贫根基',
    subtitle: '',
    summary: '',
    excerpt: '',
    body: EMPTY_DOCUMENT,
    bodyText: '',
    nature: 'news',
    origin: 'own',
    subject: null,
    byline: '',
    dateline: '',
    responsibleEditor: '',
    publishedAt: '2026-11-24T01:37:00.000Z',
    updatedAt: null,
    places: [{ code: '61', name: '陕西省', shortName: '陕西', path: 'shaanxi' }],
    source: null,
    provenance: null,
    topics: [],
    cover: null,
    figures: {},
    ...overrides,
  };
}

describe('articleData', () => {
  it('states where a reprint comes from', () => {
    const data = articleData(
      anArticle({
        origin: 'reprint',
        provenance: {
          title: '筑牢脱贫根基',
          author: '张三、李四',
          url: 'https://shaanxi.example.cn/1',
          firstPublisher: '陕西日报',
          publishedAt: '2017-09-28T23:08:00.000Z',
        },
      }),
      SITE,
    );
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      author: [
        { '@type': 'Person', name: '张三' },
        { '@type': 'Person', name: '李四' },
      ],
      isBasedOn: {
        headline: '筑牢脱贫根基',
        url: 'https://shaanxi.example.cn/1',
        publisher: { name: '陕西日报' },
      },
    });
  });

  it('says nothing of an original when the piece is our own', () => {
    const data = articleData(anArticle(), SITE);
    expect(data).not.toHaveProperty('isBasedOn');
    expect(data).toMatchObject({ author: { '@type': 'NewsMediaOrganization', name: '地方网' } });
  });

  it('leaves out what is empty, and calls paid content what it is', () => {
    const data = articleData(anArticle({ nature: 'promotion' }), SITE);
    expect(data).not.toHaveProperty('description');
    expect(data).toMatchObject({ '@type': 'AdvertiserContentArticle' });
  });
});

describe('breadcrumbData', () => {
  it('counts from the portal', () => {
    expect(
      breadcrumbData(
        [
          { name: '首页', path: '/' },
          { name: '陕西', path: '/shaanxi' },
        ],
        SITE.siteUrl,
      ),
    ).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://news.example.cn/' },
        { position: 2, item: 'https://news.example.cn/shaanxi' },
      ],
    });
  });
});
