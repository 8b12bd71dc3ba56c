import type { IncomingMessage } from 'node:http';

export interface AddressRules {
  /** Whether this address is a reader's page: one that is the same for everybody. */
  isPage: (url: URL) => boolean;
  /** The query parameters that the page reads, in the order in which they stand in its address. */
  declaredParams: (url: URL) => string[];
}

/** What a request target means to the front: a page's key, or why it has none. */
export type Target =
  | { kind: 'page'; key: string }
  /** A reader's page whose address is absurdly long. */
  | { kind: 'too-long' }
  /** Not a reader's page: Next's own business. */
  | { kind: 'other' };

const MAX_TARGET_LENGTH = 2048;

/**
 * Whether the request is of the kind that a reader's page answers: it only reads, names nobody, and asks for
 * a document, not for the data of React's router. Cookies do not matter: they never change a reader's page.
 */
export function isAnonymousRead(req: IncomingMessage): boolean {
  if (req.method !== 'GET' && req.method !== 'HEAD') return false;
  const headers = req.headers;
  return (
    headers.authorization === undefined &&
    headers.rsc === undefined &&
    headers['next-action'] === undefined &&
    headers['next-router-state-tree'] === undefined &&
    headers['next-router-prefetch'] === undefined &&
    headers['next-router-segment-prefetch'] === undefined
  );
}

/**
 * Reads a request target (`/path?query`). The key of a page is its path and its declared parameters, which
 * is also the address that Next is asked for; it is its own key again. The `Host` header has no part in it.
 */
export function readTarget(target: string, rules: AddressRules): Target {
  if (!target.startsWith('/')) return { kind: 'other' };
  // Glued, not resolved: a target that begins with `//` would otherwise name another host.
  const url = URL.parse(`http://front${target}`);
  if (!url || url.searchParams.has('_rsc') || !rules.isPage(url)) return { kind: 'other' };
  if (target.length > MAX_TARGET_LENGTH) return { kind: 'too-long' };
  return { kind: 'page', key: pageKey(url, rules.declaredParams(url)) };
}

function pageKey(url: URL, declared: string[]): string {
  const kept = new URLSearchParams();
  for (const name of declared) {
    // The first value counts: a page reads one, and a second would only make another key.
    const value = url.searchParams.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept.size > 0 ? `${url.pathname}?${kept}` : url.pathname;
}
