import { createHash } from 'node:crypto';
import { compress, compressForEveryone, isCompressible } from './compress.ts';
import type { Encoding } from './negotiate.ts';
import { type Headers, pageHeadersFor } from './page-headers.ts';
import type { Page, Variant } from './page-store.ts';
import { prepareHtml } from './prepare-html.ts';
import type { Answer } from './upstream.ts';

/** Marks of the representations in their ETags: a strong ETag stands for the very bytes. */
const ETAG_SUFFIX: Record<Encoding, string> = { br: '-br', zstd: '-zs', gzip: '-gz', identity: '' };

/** What an entry of the store takes beside its bodies: strings, arrays, the map's own share. */
const OVERHEAD_BYTES = 4096;

/** The body of a redirect: Next's is an empty document for its scripts. */
const NOTHING = Buffer.alloc(0);

interface PrepareOptions {
  pageHeaders: Record<string, string>;
  /** Called with the key of a page that only the framework's scripts complete. */
  onIncomplete: (key: string) => void;
}

/**
 * An answer of Next as it will be sent to everybody: without the framework, in every encoding. Where it turns
 * out to be what `old` already says, only what is new is new, and nothing is compressed again.
 */
export async function preparePage(
  key: string,
  answer: Answer,
  checkedAt: number,
  old: Page | undefined,
  options: PrepareOptions,
): Promise<Page> {
  const { status, headers, body } = withoutFramework(key, answer, true, options);
  const digest = digestOf(status, headers, body);
  const upstreamEtag = answer.headers.etag;
  if (old?.digest === digest) return { ...old, upstreamEtag, checkedAt };

  const bodies = isCompressible(answer.headers['content-type'])
    ? await compressForEveryone(body)
    : { br: body, zstd: body, gzip: body, identity: body };
  const variants = {
    br: createVariant('br', bodies, headers, digest),
    zstd: createVariant('zstd', bodies, headers, digest),
    gzip: createVariant('gzip', bodies, headers, digest),
    identity: createVariant('identity', bodies, headers, digest),
  };
  const distinctBodies = new Set(Object.values(bodies));
  const bytes = [...distinctBodies].reduce((sum, one) => sum + one.length, OVERHEAD_BYTES);
  return { status, variants, digest, upstreamEtag, checkedAt, bytes };
}

/** An answer for one reader only, never stored: Next's own `Cache-Control` and cookies stay on it. */
export async function prepareOnce(
  key: string,
  answer: Answer,
  encoding: Encoding,
  options: PrepareOptions,
): Promise<{ status: number; head: string[]; body: Buffer }> {
  const { status, headers, body } = withoutFramework(key, answer, false, options);
  const mayEncode = isCompressible(answer.headers['content-type']) && !answer.headers['content-encoding'];
  const encoded = mayEncode ? await compress(body, encoding) : body;
  const head = flatten(headers);
  if (encoded !== body) head.push('content-encoding', encoding);
  head.push('content-length', String(encoded.length));
  return { status, head, body: encoded };
}

function withoutFramework(
  key: string,
  answer: Answer,
  stored: boolean,
  options: PrepareOptions,
): { status: number; headers: Headers; body: Buffer } {
  const isRedirect = answer.status >= 300 && answer.status < 400;
  const prepared = isHtml(answer) && !isRedirect ? prepareHtml(answer.body.toString('utf8')) : null;
  const needsScripts = prepared?.needsScripts ?? false;
  if (needsScripts) options.onIncomplete(key);
  return {
    // A page may name a refusal, but not talk Next's own refusal into anything else.
    status: answer.status === 200 ? (prepared?.status ?? 200) : answer.status,
    headers: pageHeadersFor(answer.headers, { pageHeaders: options.pageHeaders, stored, needsScripts }),
    body: isRedirect ? NOTHING : prepared && !needsScripts ? Buffer.from(prepared.html) : answer.body,
  };
}

function createVariant(
  encoding: Encoding,
  bodies: Record<Encoding, Buffer>,
  headers: Headers,
  digest: string,
): Variant {
  const body = bodies[encoding];
  const actual = body === bodies.identity ? 'identity' : encoding;
  const etag = `"${digest}${ETAG_SUFFIX[actual]}"`;
  const head = [...flatten(headers), 'etag', etag];
  if (actual !== 'identity') head.push('content-encoding', actual);
  head.push('content-length', String(body.length));
  const notModifiedHead = ['etag', etag, ...flatten(pick(headers, ['cache-control', 'vary']))];
  return { etag, body, head, notModifiedHead };
}

/** Also over the headers: a browser that asks again after a change of policy must not be told 304. */
function digestOf(status: number, headers: Headers, body: Buffer): string {
  return createHash('sha256')
    .update(`${status} ${JSON.stringify(headers)}`)
    .update(body)
    .digest('base64url')
    .slice(0, 22);
}

function isHtml({ headers }: Answer): boolean {
  if (headers['content-encoding'] !== undefined) return false;
  return /^text\/html(?:\s*;\s*charset="?utf-8"?)?\s*$/i.test(headers['content-type'] ?? '');
}

function flatten(headers: Headers): string[] {
  return Object.entries(headers).flatMap(([name, value]) => [value].flat().flatMap((one) => [name, one]));
}

function pick(headers: Headers, names: string[]): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)));
}
