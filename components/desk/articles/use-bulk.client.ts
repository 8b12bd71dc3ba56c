'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useRun } from '#components/desk/forms/use-run.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { BulkAct, BulkRequest } from '#lib/articles/bulk-acts.ts';
import type { DeskRow } from '#lib/articles/desk-row.ts';
import type { ActionFailure, ActionResult } from '#lib/web/action-result.ts';
import { type BulkAnswer, requestFor, sortAnswers } from './bulk.ts';

export type BulkAction = (request: BulkRequest) => Promise<ActionResult<BulkAnswer[]>>;

export type Refused = { act: BulkAct; articles: { row: DeskRow; result: ActionFailure }[] };

/**
 * Does one thing with many articles, each by its own command, and says how many were done. What was refused
 * stays chosen (`onLeft` gets the ids) and is listed with its reasons; the trash can be taken back.
 */
export function useBulk(action: BulkAction, onLeft: (ids: number[]) => void) {
  const t = useTranslations('articles.bulk');
  const router = useRouter();
  const toast = useToast();
  const run = useRun();
  const [pending, startTransition] = useTransition();
  const [refused, setRefused] = useState<Refused | null>(null);

  async function carryOut(act: BulkAct, rows: DeskRow[]): Promise<void> {
    const result = await run(() => action(requestFor(act, rows)));
    if (!result?.ok) return;
    const sorted = sortAnswers(rows, result.value);
    setRefused(sorted.refused.length > 0 ? { act, articles: sorted.refused } : null);
    onLeft(sorted.refused.map(({ row }) => row.id));
    const counts = { done: sorted.done.length, refused: sorted.refused.length };
    toast({
      text:
        counts.refused > 0 ? t('doneInPart', { act: t(`acts.${act}`), ...counts }) : t(`done.${act}`, counts),
      tone: counts.done === 0 ? 'bad' : 'plain',
      undo:
        act === 'trash' && counts.done > 0
          ? { label: t('undo'), run: () => carryOut('restore', sorted.done) }
          : undefined,
    });
    router.refresh();
  }

  return {
    pending,
    refused,
    forgetRefused: () => setRefused(null),
    run: (act: BulkAct, rows: DeskRow[]) => startTransition(() => carryOut(act, rows)),
  };
}
