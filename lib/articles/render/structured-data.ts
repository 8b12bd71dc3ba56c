import { articlePath } from '../article.ts';
import type { PublishedArticle } from '../published-article.ts';

/** What structured data says of the portal. */
export type Publisher = { name: string; siteUrl: string };
export type NamedAddress = { name: string; path: string };

function thing(type: string, properties: Record<string, unknown>): Record<string, unknown> {
  const present = Object.entries(properties).filter(([, value]) => value !== '' && value != null);
  return { '@type': type, ...Object.fromEntries(present) };
}

const TYPES: Record<PublishedArticle['nature'], string> = {
  news: 'NewsArticle',
  feature: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  promotion: 'AdvertiserContentArticle',
  advertisement: 'AdvertiserContentArticle',
};

function names(line: string): string[] {
  return line.split(/[、,，;；\s]+/).filter((name) => name !== '');
}

/** The original of a reprint, which the page is based on. */
function original({ provenance, source, title }: PublishedArticle): object | undefined {
  if (!provenance) return undefined;
  const publisher = provenance.firstPublisher || source?.name;
  return thing('NewsArticle', {
    headline: provenance.title || title,
    url: provenance.url,
    datePublished: provenance.publishedAt,
    author: names(provenance.author).map((name) => thing('Person', { name })),
    publisher: publisher ? thing('NewsMediaOrganization', { name: publisher }) : undefined,
  });
}

/** schema.org's words for an article: who, where, when, and what it is based on. */
export function articleData(article: PublishedArticle, { name, siteUrl }: Publisher): object {
  const { id, title, subtitle, byline, provenance, source, places, updatedAt, publishedAt } = article;
  const authors = names(byline || provenance?.author || '').map((author) =>
    thing('Person', { name: author }),
  );
  const url = siteUrl + articlePath(id);
  return {
    '@context': 'https://schema.org',
    ...thing(TYPES[article.nature], {
      headline: title,
      alternativeHeadline: subtitle,
      description: article.excerpt,
      url,
      mainEntityOfPage: url,
      image: [`${siteUrl}/og/${id}.jpg`],
      inLanguage: 'zh-CN',
      datePublished: publishedAt,
      dateModified: updatedAt ?? publishedAt,
      author: authors.length > 0 ? authors : thing('NewsMediaOrganization', { name: source?.name ?? name }),
      editor: article.responsibleEditor ? thing('Person', { name: article.responsibleEditor }) : undefined,
      publisher: thing('NewsMediaOrganization', { name, url: siteUrl }),
      sourceOrganization: source
        ? thing('Organization', { name: source.name, url: source.homepage })
        : undefined,
      contentLocation: places.map((place) => thing('Place', { name: place.name })),
      isBasedOn: original(article),
    }),
  };
}

/** The breadcrumb of a page, widest first; the last is the page itself. */
export function breadcrumbData(crumbs: NamedAddress[], siteUrl: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map((crumb, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: crumb.name,
      item: siteUrl + crumb.path,
    })),
  };
}
