import { isSubject, type Subject } from '../articles/article.ts';
import { formatCursor, parseCursor } from '../articles/cursor.ts';
import { type PageStart, TOP } from '../articles/paging.ts';

/**
 * The addresses of places. A place stands at its path, `/shaanxi/baoji/fengxiang`, the portal at `/`; what
 * can be seen of a place stands under it: `/shaanxi/latest`, `/shaanxi/channel/culture/before/…`.
 */

export type ListKind =
  | { list: 'latest' }
  | { list: 'pictures' }
  | { list: 'county-life' }
  | { list: 'channel'; subject: Subject }
  /** One day of the archive, 'YYYY-MM-DD'. */
  | { list: 'day'; day: string };

export type PlaceView =
  | { view: 'front' }
  | { view: 'list'; kind: ListKind; start: PageStart }
  | { view: 'archive' }
  /** One month of the archive, 'YYYY-MM'. */
  | { view: 'archive-month'; month: string };

export type PlaceAddress = {
  /** The place's path, 'shaanxi/baoji'; '' for the portal. */
  path: string;
  view: PlaceView;
};

const VIEW_WORDS = ['latest', 'pictures', 'county-life', 'channel', 'archive', 'before', 'after'] as const;
/** First segments of addresses that are not places. */
const ROUTE_WORDS = [
  'news',
  'sources',
  'topics',
  'places',
  'search',
  'og',
  'feeds',
  'sitemaps',
  'media',
  'assets',
  'public',
  'static',
  'api',
  'desk',
  'admin',
  'sign-in',
  'sign-out',
  'invite',
  'preview',
  'elder',
  'hant',
] as const;

/** Slugs that a place may not take, whatever it lies in: other addresses need them. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([...VIEW_WORDS, ...ROUTE_WORDS]);

const SLUG = /^[a-z][a-z0-9-]{0,59}$/;
const DEPTH = 3;

export function isSlug(text: string): boolean {
  return SLUG.test(text) && !RESERVED_SLUGS.has(text);
}

function isViewWord(segment: string): boolean {
  return VIEW_WORDS.some((word) => word === segment);
}

/** `[]` is the top of a list, `['before', '1763971200000-42']` a page further down; null for anything else. */
export function parsePageStart(segments: string[]): PageStart | null {
  const [from, text, ...rest] = segments;
  if (from === undefined) return TOP;
  if ((from !== 'before' && from !== 'after') || text === undefined || rest.length > 0) return null;
  const cursor = parseCursor(text);
  return cursor && { from, cursor };
}

/** True for a day, 'YYYY-MM-DD', that is in the calendar. */
function isDay(text: string): boolean {
  const at = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

function list(kind: ListKind, rest: string[]): PlaceView | null {
  const start = parsePageStart(rest);
  return start && { view: 'list', kind, start };
}

function parseArchive([when, ...rest]: string[]): PlaceView | null {
  if (when === undefined) return { view: 'archive' };
  if (isDay(when)) return list({ list: 'day', day: when }, rest);
  return isDay(`${when}-01`) && rest.length === 0 ? { view: 'archive-month', month: when } : null;
}

function parseView(segments: string[]): PlaceView | null {
  const [word, ...rest] = segments;
  switch (word) {
    case undefined:
      return { view: 'front' };
    case 'latest':
    case 'pictures':
    case 'county-life':
      return list({ list: word }, rest);
    case 'channel': {
      const [subject = '', ...page] = rest;
      return isSubject(subject) ? list({ list: 'channel', subject }, page) : null;
    }
    case 'archive':
      return parseArchive(rest);
    default:
      return list({ list: 'latest' }, segments);
  }
}

/** What an address asks for, by its segments; null when no place can have it. Says nothing about existence. */
export function parsePlaceAddress(segments: string[]): PlaceAddress | null {
  const viewAt = segments.findIndex(isViewWord);
  const place = viewAt === -1 ? segments : segments.slice(0, viewAt);
  if (place.length > DEPTH || !place.every(isSlug)) return null;
  const view = parseView(viewAt === -1 ? [] : segments.slice(viewAt));
  return view && { path: place.join('/'), view };
}

/** `placePath('shaanxi/baoji', 'latest')` is '/shaanxi/baoji/latest'; the portal's front is '/'. */
export function placePath(path: string, ...below: string[]): string {
  return `/${[path, ...below].filter((part) => part !== '').join('/')}`;
}

function listSegments(kind: ListKind): string[] {
  switch (kind.list) {
    case 'channel':
      return ['channel', kind.subject];
    case 'day':
      return ['archive', kind.day];
    default:
      return [kind.list];
  }
}

function startSegments(start: PageStart): string[] {
  return start.from === 'top' ? [] : [start.from, formatCursor(start.cursor)];
}

/** The address of a page of any list that stands at `base`. */
export function pagePath(base: string, start: PageStart): string {
  return [base === '/' ? '' : base, ...startSegments(start)].join('/');
}

/** The address of a page of one of a place's lists. Pages of the latest stand directly under the place. */
export function listPath(path: string, kind: ListKind, start: PageStart = TOP): string {
  const below = kind.list === 'latest' && start.from !== 'top' ? [] : listSegments(kind);
  return placePath(path, ...below, ...startSegments(start));
}
