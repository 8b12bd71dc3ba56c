import { Forbidden } from '../refusals.ts';

/**
 * Refuses a change of state that another site's page asks for: every route handler that changes anything
 * begins with it (server actions have the same check of Next's own). Throws `Forbidden`.
 */
export function assertSameOrigin(request: Request): void {
  if (!isSameOrigin(request.headers)) throw new Forbidden('a request from another origin');
}

/** Browsers say where a request comes from, and no page can change what they say. */
export function isSameOrigin(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site');
  if (site) return site === 'same-origin';
  const origin = URL.parse(headers.get('origin') ?? '');
  return origin !== null && origin.host === headers.get('host');
}
