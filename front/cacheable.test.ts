import { describe, expect, it } from 'vitest';
import { mayStore } from './cacheable.ts';

const CACHED = { 'cache-control': 's-maxage=31536000, stale-while-revalidate=60' };

function answer(status: number, headers: Record<string, string | string[]>) {
  return { status, headers, body: Buffer.from('x') };
}

describe('mayStore', () => {
  it.each([200, 301, 302, 307, 308, 404, 410])('stores a %i that Next lets be cached', (status) => {
    expect(mayStore(answer(status, CACHED))).toBe(true);
  });

  it.each([204, 206, 303, 304, 400, 401, 403, 429, 500, 503])('never stores a %i', (status) => {
    expect(mayStore(answer(status, CACHED))).toBe(false);
  });

  it.each([
    'private, no-cache, no-store, max-age=0, must-revalidate',
    'no-store, s-maxage=60',
    'private, max-age=60',
    'NO-CACHE, s-maxage=60',
    'private="x-user", s-maxage=60',
    's-maxage=0, max-age=60',
    'public, max-age=0, must-revalidate',
    'public',
    's-maxage=soon',
    '',
  ])('does not store under %j', (cacheControl) => {
    expect(mayStore(answer(200, { 'cache-control': cacheControl }))).toBe(false);
  });

  it('does not store what says nothing about it', () => {
    expect(mayStore(answer(200, {}))).toBe(false);
  });

  it('stores a picture that browsers may keep', () => {
    expect(mayStore(answer(200, { 'cache-control': 'public, immutable, max-age=31536000' }))).toBe(true);
  });

  it('never stores an answer that sets a cookie', () => {
    expect(mayStore(answer(200, { ...CACHED, 'set-cookie': ['a=1'] }))).toBe(false);
  });

  it('does not store what was encoded before it came', () => {
    expect(mayStore(answer(200, { ...CACHED, 'content-encoding': 'gzip' }))).toBe(false);
  });

  it('stores only what does not vary by the reader', () => {
    expect(mayStore(answer(200, { ...CACHED, vary: 'rsc, Next-Router-Prefetch, Accept-Encoding' }))).toBe(
      true,
    );
    expect(mayStore(answer(200, { ...CACHED, vary: 'rsc, Cookie' }))).toBe(false);
    expect(mayStore(answer(200, { ...CACHED, vary: '*' }))).toBe(false);
  });
});
