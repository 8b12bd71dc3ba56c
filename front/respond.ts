import type { IncomingMessage, ServerResponse } from 'node:http';
import { preferredEncoding } from './negotiate.ts';
import type { Page } from './page-store.ts';

/** Sends a page from memory in the encoding that the request prefers, or 304 where the reader has it. */
export function sendPage(req: IncomingMessage, res: ServerResponse, page: Page): void {
  const variant = page.variants[preferredEncoding(req.headers['accept-encoding'])];
  const ifNoneMatch = req.headers['if-none-match'];
  if (ifNoneMatch !== undefined && page.status === 200 && matches(ifNoneMatch, variant.etag)) {
    res.writeHead(304, variant.notModifiedHead);
    res.end();
    return;
  }
  res.writeHead(page.status, variant.head);
  // For a HEAD request Node keeps the body back.
  res.end(variant.body);
}

/** Sends a short text of the front's own; nobody may keep it. */
export function sendText(res: ServerResponse, status: number, text: string): void {
  res.writeHead(status, [
    'content-type',
    'text/plain; charset=utf-8',
    'cache-control',
    'no-store',
    'content-length',
    String(Buffer.byteLength(text)),
  ]);
  res.end(text);
}

/** `If-None-Match` against an ETag: a list or `*`, compared weakly (RFC 9110, 13.1.2). */
export function matches(ifNoneMatch: string, etag: string): boolean {
  if (ifNoneMatch === etag || ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
