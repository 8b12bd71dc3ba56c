import type { IncomingHttpHeaders } from 'node:http';
import { parseCacheControl } from './cacheable.ts';
import { prepareLinkHeader } from './prepare-html.ts';

/**
 * Browsers ask again each time, and are told 304 from memory. A shared cache may answer for a second, about
 * as long as the front itself does, and two more while it asks again.
 */
const READERS_CACHE_CONTROL = 'public, max-age=0, must-revalidate, s-maxage=1, stale-while-revalidate=2';

/** What belongs to the connection with Next, or is said anew for each representation. */
const NOT_PASSED_ON = new Set([
  'connection',
  'keep-alive',
  'transfer-encoding',
  'date',
  'content-length',
  'etag',
  'last-modified',
  'x-powered-by',
]);

export type Headers = Record<string, string | string[]>;

interface PageHeadersOptions {
  /** The caller's headers for readers' pages; they win over Next's. */
  pageHeaders: Record<string, string>;
  /** Whether the page goes into memory, so that the front and not Next says how long it holds. */
  stored: boolean;
  /** Whether the page keeps the framework's scripts; a policy that forbids them would then break it. */
  needsScripts: boolean;
}

/** The headers of an answer to a reader, names in lower case, without those of its representation. */
export function pageHeadersFor(upstream: IncomingHttpHeaders, options: PageHeadersOptions): Headers {
  const headers: Headers = {};
  for (const [name, value] of Object.entries(upstream)) {
    if (value !== undefined && !NOT_PASSED_ON.has(name) && !name.startsWith('x-nextjs-'))
      headers[name] = value;
  }
  for (const [name, value] of Object.entries(options.pageHeaders)) {
    const lowerCase = name.toLowerCase();
    if (!(options.needsScripts && lowerCase === 'content-security-policy')) headers[lowerCase] = value;
  }
  if (upstream.link !== undefined && !options.needsScripts) {
    const link = prepareLinkHeader(String(upstream.link));
    if (link === undefined) delete headers.link;
    else headers.link = link;
  }
  if (options.stored) headers['cache-control'] = cacheControl(upstream['cache-control']);
  headers.vary = vary(upstream.vary);
  return headers;
}

/** An answer that browsers may keep by Next's own word (a picture under a hashed address) stays so. */
function cacheControl(upstream: string | undefined): string {
  const browsersMayKeep = Number(parseCacheControl(upstream).get('max-age') ?? 0) > 0;
  return browsersMayKeep && upstream !== undefined ? upstream : READERS_CACHE_CONTROL;
}

function vary(upstream: string | undefined): string {
  if (!upstream) return 'accept-encoding';
  return /(?:^|,)\s*(?:accept-encoding|\*)\s*(?:,|$)/i.test(upstream)
    ? upstream
    : `${upstream}, accept-encoding`;
}
