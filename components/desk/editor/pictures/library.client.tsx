'use client';

import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Media } from '#lib/media/media.ts';
import type { Issue } from '#lib/outcome.ts';

export type UploadAnswer = { ok: true; media: Media } | { ok: false; issues: Issue[] };

type Library = {
  /** A picture that the editor knows; undefined for one that it has not heard of. */
  find: (mediaId: number) => Media | undefined;
  remember: (media: Media[]) => void;
  upload: (file: File) => Promise<UploadAnswer>;
  search: (q: string, before?: string) => Promise<{ rows: Media[]; next: string | null }>;
};

const LibraryContext = createContext<Library | null>(null);

export function useLibrary(): Library {
  const library = useContext(LibraryContext);
  if (!library) throw new Error('useLibrary stands inside a LibraryProvider');
  return library;
}

const AWAY: UploadAnswer = { ok: false, issues: [{ code: 'upload-interrupted', field: 'file' }] };

async function uploadFile(file: File): Promise<UploadAnswer> {
  const form = new FormData();
  form.set('file', file);
  try {
    const response = await fetch('/api/desk/media', { method: 'POST', body: form });
    return response.ok || response.status === 422 ? await response.json() : AWAY;
  } catch {
    return AWAY;
  }
}

/** The pictures that an article uses, and the way to the others. */
export function LibraryProvider({ initial, children }: { initial: Media[]; children: ReactNode }) {
  const [known, setKnown] = useState(() => new Map(initial.map((media) => [media.id, media])));

  const remember = useCallback((media: Media[]) => {
    setKnown((before) => new Map([...before, ...media.map((one): [number, Media] => [one.id, one])]));
  }, []);
  const library = useMemo<Library>(
    () => ({
      find: (mediaId) => known.get(mediaId),
      remember,
      upload: async (file) => {
        const answer = await uploadFile(file);
        if (answer.ok) remember([answer.media]);
        return answer;
      },
      search: async (q, before) => {
        const query = new URLSearchParams({ q, ...(before ? { before } : {}) });
        const response = await fetch(`/api/desk/media?${query}`);
        if (!response.ok) throw new Error(`the library answered ${response.status}`);
        const page: { rows: Media[]; next: string | null } = await response.json();
        remember(page.rows);
        return page;
      },
    }),
    [known, remember],
  );
  return <LibraryContext value={library}>{children}</LibraryContext>;
}
