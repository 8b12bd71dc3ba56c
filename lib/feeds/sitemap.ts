/** An address in a sitemap, absolute, and when it changed (ISO 8601), where that is known. */
export type SitemapEntry = { url: string; changedAt?: string };
/** An article in a news sitemap, which is of the last two days only. */
export type NewsEntry = { url: string; title: string; publishedAt: string };

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';
const NEWS_NAMESPACE = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function location({ url, changedAt }: SitemapEntry): string {
  return element('loc', escapeXml(url)) + (changedAt ? element('lastmod', changedAt) : '');
}

/** The list of sitemaps. */
export function sitemapIndexXml(entries: SitemapEntry[]): string {
  const body = entries.map((entry) => element('sitemap', location(entry))).join('\n');
  return `${HEAD}\n<sitemapindex ${NAMESPACE}>\n${body}\n</sitemapindex>\n`;
}

export function sitemapXml(entries: SitemapEntry[]): string {
  const body = entries.map((entry) => element('url', location(entry))).join('\n');
  return `${HEAD}\n<urlset ${NAMESPACE}>\n${body}\n</urlset>\n`;
}

export function newsSitemapXml(entries: NewsEntry[], siteName: string): string {
  const publication = element(
    'news:publication',
    element('news:name', escapeXml(siteName)) + element('news:language', 'zh-cn'),
  );
  const body = entries
    .map(({ url, title, publishedAt }) =>
      element(
        'url',
        location({ url }) +
          element(
            'news:news',
            publication +
              element('news:publication_date', publishedAt) +
              element('news:title', escapeXml(title)),
          ),
      ),
    )
    .join('\n');
  return `${HEAD}\n<urlset ${NAMESPACE} ${NEWS_NAMESPACE}>\n${body}\n</urlset>\n`;
}
