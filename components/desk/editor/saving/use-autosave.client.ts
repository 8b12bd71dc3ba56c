'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ArticleContent } from '#lib/articles/content.ts';
import { Autosave, type LocalDraft, type SaveStatus } from './autosave.ts';
import { draftStore } from './draft-store.client.ts';
import { type Edition, saveToServer } from './save-to-server.ts';

type Start = { version: number; savedAt: Date | null };

export type Saving = {
  autosave: Autosave;
  status: SaveStatus;
  /** What this browser kept from a session that ended before the server had it; null when there is nothing. */
  leftOver: LocalDraft | null;
  forgetLeftOver: () => Promise<void>;
};

/** Keeps an edition's content as it is typed; see Autosave. */
export function useAutosave(
  { articleId, editionId, tab }: Edition,
  { version, savedAt }: Start,
  server: ArticleContent,
): Saving {
  const [status, setStatus] = useState<SaveStatus>({ state: 'saved', at: savedAt });
  const [leftOver, setLeftOver] = useState<LocalDraft | null>(null);
  const store = useMemo(() => draftStore(articleId, editionId), [articleId, editionId]);
  const first = useRef({ version, savedAt, server });
  const [autosave] = useState(
    () =>
      new Autosave({
        version,
        savedAt,
        store,
        onStatus: setStatus,
        send: (save) => saveToServer({ articleId, editionId, tab }, save),
      }),
  );

  useEffect(() => {
    let current = true;
    void store.get().then((draft) => {
      if (!current || !draft) return;
      // The answer to its last save was lost, not the save.
      if (JSON.stringify(draft.content) === JSON.stringify(first.current.server)) void store.clear();
      else setLeftOver(draft);
    });
    return () => {
      current = false;
    };
  }, [store]);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (autosave.hasUnsaved) event.preventDefault();
    };
    addEventListener('beforeunload', warn);
    return () => {
      removeEventListener('beforeunload', warn);
      void autosave.flush();
    };
  }, [autosave]);

  const forgetLeftOver = useCallback(async () => {
    setLeftOver(null);
    await store.clear();
  }, [store]);
  return { autosave, status, leftOver, forgetLeftOver };
}
