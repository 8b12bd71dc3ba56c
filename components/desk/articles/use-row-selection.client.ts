'use client';

import { useMemo, useState } from 'react';
import { idsBetween } from './bulk.ts';

export type RowSelection = {
  ids: ReadonlySet<number>;
  /** One more or one less; with `range` every row since the one before. */
  toggle: (id: number, range?: boolean) => void;
  only: (ids: number[]) => void;
  clear: () => void;
};

/** Which rows of a page are chosen. A row that has left the page is no longer chosen. */
export function useRowSelection(ids: number[]): RowSelection {
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [anchor, setAnchor] = useState<number | null>(null);
  const onPage = useMemo(() => new Set(ids.filter((id) => chosen.has(id))), [ids, chosen]);

  return {
    ids: onPage,
    toggle: (id, range = false) => {
      const meant = range ? idsBetween(ids, anchor, id) : [id];
      const next = new Set(onPage);
      for (const one of meant) {
        if (onPage.has(id)) next.delete(one);
        else next.add(one);
      }
      setChosen(next);
      setAnchor(id);
    },
    only: (wanted) => setChosen(new Set(wanted)),
    clear: () => setChosen(new Set()),
  };
}
