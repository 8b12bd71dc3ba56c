import { describe, expect, it } from 'vitest';
import { createPageStore, type Page } from './page-store.ts';

function pageOf(bytes: number): Page {
  const variant = { etag: '"a"', body: Buffer.alloc(0), head: [], notModifiedHead: [] };
  const variants = { br: variant, zstd: variant, gzip: variant, identity: variant };
  return { status: 200, variants, digest: 'a', upstreamEtag: undefined, checkedAt: 0, bytes };
}

describe('the page store', () => {
  it('never holds more bytes than it may; the least recently read go first', () => {
    const store = createPageStore(1000);
    for (const key of ['/a', '/b', '/c']) store.set(key, pageOf(300));
    store.get('/a');
    store.set('/d', pageOf(300));
    expect(store.bytes).toBeLessThanOrEqual(1000);
    expect(['/a', '/b', '/c', '/d'].filter((key) => store.get(key))).toEqual(['/a', '/c', '/d']);
    expect(store.pages).toBe(3);
  });

  it('does not empty itself for a page that is larger than all of it', () => {
    const store = createPageStore(1000);
    store.set('/a', pageOf(300));
    store.set('/huge', pageOf(2000));
    expect(store.get('/huge')).toBeUndefined();
    expect(store.get('/a')).toBeDefined();
  });

  it('forgets an old page whose successor is too large to keep', () => {
    const store = createPageStore(1000);
    store.set('/a', pageOf(300));
    store.set('/a', pageOf(2000));
    expect(store.get('/a')).toBeUndefined();
    expect(store.bytes).toBe(0);
  });
});
