import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './upstream.ts';

/** Final answers that say something lasting about an address. */
const LASTING_STATUSES = new Set([200, 301, 302, 307, 308, 404, 410]);

/** Request headers that a question to Next never carries or always carries alike, so no answer varies by them. */
const HARMLESS_IN_VARY = new Set([
  'accept-encoding',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]);

/**
 * Whether every reader may be given this answer for a while. Next has to say so itself, with a lifetime in
 * `Cache-Control`: silence means no.
 */
export function mayStore({ status, headers }: Answer): boolean {
  return (
    LASTING_STATUSES.has(status) &&
    headers['set-cookie'] === undefined &&
    headers['content-encoding'] === undefined &&
    variesHarmlessly(headers.vary) &&
    hasSharedLifetime(headers)
  );
}

/** `Cache-Control` as a map from lower-case directive to its value (empty where it has none). */
export function parseCacheControl(value: string | undefined): Map<string, string> {
  const directives = new Map<string, string>();
  for (const part of (value ?? '').toLowerCase().split(',')) {
    const [name = '', argument = ''] = part.trim().split('=');
    if (name) directives.set(name, argument.replaceAll('"', ''));
  }
  return directives;
}

function hasSharedLifetime(headers: IncomingHttpHeaders): boolean {
  const directives = parseCacheControl(headers['cache-control']);
  if (directives.has('no-store') || directives.has('no-cache') || directives.has('private')) return false;
  return Number(directives.get('s-maxage') ?? directives.get('max-age') ?? 0) > 0;
}

function variesHarmlessly(vary: string | undefined): boolean {
  return (vary ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .every((name) => name === '' || HARMLESS_IN_VARY.has(name));
}
