import { Feed } from 'feed';
import { articlePath, isPromotional } from '../articles/article.ts';
import type { PublishedArticle } from '../articles/published-article.ts';
import { placePath } from '../regions/place-address.ts';
import { escapeHtml, feedHtml, pictureUrl } from './body-html.ts';

export const FEED_FORMATS = ['rss', 'atom'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export const FEED_TYPES: Record<FeedFormat, string> = {
  rss: 'application/rss+xml; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
};

/** What a feed is of. */
export type FeedHead = {
  title: string;
  description: string;
  siteName: string;
  siteUrl: string;
  /** The place's path; '' for the portal. */
  path: string;
  /** The words before a title that was paid for. */
  paidLabel: string;
};

/** A place's newest articles with their full text, as RSS 2.0 or Atom. */
export function feedXml(format: FeedFormat, head: FeedHead, articles: PublishedArticle[]): string {
  const { siteUrl, siteName, path, title, description } = head;
  const home = siteUrl + placePath(path);
  const newest = articles[0];
  const feed = new Feed({
    id: home,
    link: home,
    title,
    description,
    language: 'zh-CN',
    copyright: siteName,
    generator: siteName,
    updated: newest ? new Date(newest.publishedAt) : undefined,
    feedLinks: {
      rss: siteUrl + placePath(path, 'feed.xml'),
      atom: siteUrl + placePath(path, 'atom.xml'),
    },
  });
  for (const article of articles) {
    const url = siteUrl + articlePath(article.id);
    const author = article.byline || article.provenance?.author || article.source?.name || siteName;
    feed.addItem({
      id: url,
      link: url,
      title: isPromotional(article.nature) ? `${head.paidLabel}${article.title}` : article.title,
      // Readers of feeds take a description for HTML.
      description: escapeHtml(article.excerpt),
      content: feedHtml(article, siteUrl),
      published: new Date(article.publishedAt),
      date: new Date(article.updatedAt ?? article.publishedAt),
      // RSS wants an e-mail address for an author, and has Dublin Core for a name.
      ...(format === 'atom'
        ? { author: [{ name: author }] }
        : { extensions: [{ name: 'dc:creator', objects: { _text: author } }] }),
      category: article.places.map((place) => ({ name: place.name })),
      ...(article.cover ? { image: pictureUrl(article.cover, siteUrl) } : {}),
    });
  }
  return format === 'rss' ? feed.rss2() : feed.atom1();
}
