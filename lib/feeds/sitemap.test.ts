import { describe, expect, it } from 'vitest';
import { newsSitemapXml, sitemapIndexXml, sitemapXml } from './sitemap.ts';

describe('sitemaps', () => {
  it('escape what stands in an address or a title', () => {
    expect(sitemapXml([{ url: 'https://x.cn/?a=1&b=2' }])).toContain('<loc>https://x.cn/?a=1&amp;b=2</loc>');
    const news = newsSitemapXml(
      [{ url: 'https://x.cn/news/1', title: '“<西安>”', publishedAt: '2026-11-24T01:37:00.000Z' }],
      '地方网',
    );
    expect(news).toContain('<news:title>“&lt;西安&gt;”</news:title>');
  });

  it('say when something changed only where it is known', () => {
    const xml = sitemapIndexXml([
      { url: 'https://x.cn/a.xml', changedAt: '2026-11-24T01:37:00.000Z' },
      { url: 'https://x.cn/b.xml' },
    ]);
    expect(xml.match(/<lastmod>/g)).toHaveLength(1);
    expect(xml.match(/<sitemap>/g)).toHaveLength(2);
  });
});
