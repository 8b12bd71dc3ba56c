'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import { useRun } from '#components/desk/forms/use-run.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';
import { moved } from './moved.ts';

/** How long after the last of several moves their one message with its undo comes. */
const QUIET_MS = 900;

/**
 * An order that is kept at each change. `preview` shows one that is still in the hand; `keep` saves it.
 * Moves in quick succession are one change to the person, and are undone together.
 */
export function useOrder(initial: string[], save: (codes: string[]) => Promise<ActionResult>) {
  const t = useTranslations('regions.order');
  const undo = useTranslations('common')('undo');
  const run = useRun();
  const toast = useToast();
  const [order, setOrder] = useState(initial);
  const begun = useRef<string[] | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => () => clearTimeout(timer.current ?? undefined), []);

  async function keep(next: string[], before: string[]) {
    if (next.join() === before.join()) return;
    begun.current ??= before;
    setOrder(next);
    clearTimeout(timer.current ?? undefined);
    const result = await run(() => save(next));
    if (!result?.ok) {
      setOrder(before);
      begun.current = null;
      return;
    }
    timer.current = setTimeout(() => say(next), QUIET_MS);
  }
  function say(next: string[]) {
    const before = begun.current;
    begun.current = null;
    if (!before) return;
    toast({ text: t('kept'), undo: { label: undo, run: () => keep(before, next) } });
  }
  return {
    order,
    preview: setOrder,
    keep,
    move: (code: string, to: number) => keep(moved(order, code, to), order),
  };
}
