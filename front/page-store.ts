import { LRUCache } from 'lru-cache';
import type { Encoding } from './negotiate.ts';

/** One representation of a page: its bytes and the heads of its two answers, ready for `res.writeHead`. */
export interface Variant {
  etag: string;
  body: Buffer;
  /** Header names and values in turn, for the answer with the body. */
  head: string[];
  /** The same for a 304. */
  notModifiedHead: string[];
}

/** A page as it lies in memory, ready to be sent to anybody. */
export interface Page {
  status: number;
  variants: Record<Encoding, Variant>;
  /** What the page says, its headers included, as a digest: equal for two pages that a reader cannot tell apart. */
  digest: string;
  /** Next's own ETag of what it rendered. Next compares with it; readers never see it. */
  upstreamEtag: string | undefined;
  /** When Next was last asked whether the page still holds, in the front's own milliseconds. */
  checkedAt: number;
  /** What it takes in memory, about. */
  bytes: number;
}

export interface PageStore {
  get(key: string): Page | undefined;
  set(key: string, page: Page): void;
  delete(key: string): void;
  readonly pages: number;
  readonly bytes: number;
}

/** Pages by key, `maxBytes` together at most; the least recently read go first. */
export function createPageStore(maxBytes: number): PageStore {
  const cache = new LRUCache<string, Page>({
    maxSize: maxBytes,
    sizeCalculation: (page, key) => page.bytes + key.length,
  });
  return {
    get: (key) => cache.get(key),
    set: (key, page) => void cache.set(key, page),
    delete: (key) => void cache.delete(key),
    get pages() {
      return cache.size;
    },
    get bytes() {
      return cache.calculatedSize;
    },
  };
}
