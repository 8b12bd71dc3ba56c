import type { HeadingTag, Landmark } from './source-page.ts';

/** What each HTML element means to the reader of a page's blocks. */
const words = (list: string) => new Set(list.split(' '));

/** A start or an end of one of these ends the text before it. */
export const BREAKING = words(
  'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption ' +
    'figure footer form h1 h2 h3 h4 h5 h6 head header hr html li main menu nav ol p pre section summary table ' +
    'tbody td tfoot th thead tr ul',
);

export const VOID = words('area base br col embed hr img input link meta param source track wbr');

/** Their content is characters up to their own end tag, none of it for readers (`title` and `textarea` apart). */
export const RAW = words('iframe noembed noframes noscript script style xmp');
export const ESCAPABLE_RAW = words('textarea title');

/** Controls and drawings: nothing inside is the article's text. */
export const UNREAD = words('audio button canvas datalist object select svg math template video map');

export const BOLD = words('b strong');
export const ITALIC = words('em i');

export const LANDMARKS: Record<string, Landmark> = { nav: 'navigation', aside: 'aside', footer: 'footer' };

export function isHeadingTag(name: string): name is HeadingTag {
  return /^h[1-6]$/.test(name);
}

/** Hidden by attribute or by its own style, so that no reader saw it. */
export function isHidden(attrs: ReadonlyMap<string, string>): boolean {
  return attrs.has('hidden') || /display\s{0,3}:\s{0,3}none/i.test((attrs.get('style') ?? '').slice(0, 500));
}

/** The head fields that say something of the article, by their names in lower case. */
export const HEAD_FIELDS: Record<string, string> = {
  'og:title': 'title',
  articletitle: 'title',
  'article:published_time': 'time',
  pubdate: 'time',
  publishdate: 'time',
  'og:release_date': 'time',
  contentsource: 'source',
  source: 'source',
  author: 'author',
  'article:author': 'author',
  'og:url': 'url',
};
