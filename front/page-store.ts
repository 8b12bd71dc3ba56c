import { LRUCache } from 'lru-cache';
import type { Page } from './page.ts';

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
