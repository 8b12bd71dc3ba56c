'use client';

import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DraftStore, LocalDraft } from './autosave.ts';

interface Drafts extends DBSchema {
  drafts: { key: string; value: LocalDraft };
}

let opened: Promise<IDBPDatabase<Drafts>> | null = null;

function database(): Promise<IDBPDatabase<Drafts>> {
  opened ??= openDB<Drafts>('newsroom', 1, {
    upgrade(db) {
      db.createObjectStore('drafts');
    },
  });
  return opened;
}

export type EditionDraftStore = DraftStore & { get(): Promise<LocalDraft | null> };

/**
 * What was typed in an edition and did not reach the server, in IndexedDB. A browser that has none, a private
 * window for instance, still saves to the server; it only cannot outlive a crash.
 */
export function draftStore(articleId: number, editionId: number): EditionDraftStore {
  const key = `${articleId}:${editionId}`;
  const quietly = async <T>(work: (db: IDBPDatabase<Drafts>) => Promise<T>): Promise<T | null> => {
    try {
      return await work(await database());
    } catch {
      return null;
    }
  };
  return {
    get: async () => (await quietly((db) => db.get('drafts', key))) ?? null,
    put: async (draft) => {
      await quietly((db) => db.put('drafts', draft, key));
    },
    clear: async () => {
      await quietly((db) => db.delete('drafts', key));
    },
  };
}
