'use client';

import { type ReactNode, useRef } from 'react';
import { useHotkeys } from '#components/desk/use-hotkeys.client.ts';

/**
 * Lets `j` and `k` walk through the rows of a list: the focus itself moves, from one link with `data-row` to
 * the next, so that Enter and a screen reader follow.
 */
export function RowKeys({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null);

  function move(by: 1 | -1) {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const focused = document.activeElement;
    const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
    const next = at === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, at + by));
    rows[next]?.focus();
  }
  useHotkeys({ j: () => move(1), k: () => move(-1) });

  return <div ref={list}>{children}</div>;
}
