'use client';

import { ArchiveRestore, CircleMinus, Globe, type LucideIcon, Send, Trash2, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useEffect, useMemo, useRef, useState } from 'react';
import { type DeskCommand, useCommands } from '#components/desk/command/commands.client.tsx';
import { Button } from '#components/ui/button.tsx';
import { ConfirmDialog } from '#components/ui/confirm-dialog.client.tsx';
import type { BulkAct } from '#lib/articles/bulk-acts.ts';
import type { DeskRow } from '#lib/articles/desk-row.ts';
import { suitedTo } from './bulk.ts';

const ICONS: Record<BulkAct, LucideIcon> = {
  submit: Send,
  publish: Globe,
  withdraw: CircleMinus,
  trash: Trash2,
  restore: ArchiveRestore,
};

type BulkBarProps = {
  chosen: DeskRow[];
  acts: BulkAct[];
  pending: boolean;
  onRun: (act: BulkAct, rows: DeskRow[]) => void;
  onClear: () => void;
};

/** At the foot while rows are chosen: what can be done with them. What readers would notice is asked about. */
export function BulkBar({ chosen, acts, pending, onRun, onClear }: BulkBarProps) {
  const t = useTranslations('articles.bulk');
  const [asking, setAsking] = useState<'publish' | 'withdraw' | null>(null);
  const offers = useMemo(
    () => acts.map((act) => ({ act, rows: suitedTo(act, chosen) })).filter(({ rows }) => rows.length > 0),
    [acts, chosen],
  );

  function begin(act: BulkAct): void {
    if (act === 'publish' || act === 'withdraw') setAsking(act);
    else onRun(act, suitedTo(act, chosen));
  }
  const latest = useRef(begin);
  useEffect(() => {
    latest.current = begin;
  });
  const commands = useMemo<DeskCommand[]>(
    () =>
      offers.map(({ act, rows }) => ({
        id: `bulk-${act}`,
        label: t('command', { act: t(`acts.${act}`), count: rows.length }),
        icon: ICONS[act],
        run: () => latest.current(act),
      })),
    [t, offers],
  );
  useCommands(commands);
  if (chosen.length === 0) return null;

  const asked = asking ? suitedTo(asking, chosen) : [];
  return (
    <div className="pointer-events-none sticky bottom-4 z-20 flex justify-center pt-4">
      <div
        role="toolbar"
        aria-label={t('label')}
        className="pointer-events-auto flex max-w-full flex-wrap items-center gap-1 rounded-md border border-rule bg-sheet p-1.5 shadow-float"
      >
        <span role="status" className="px-2 text-sm whitespace-nowrap">
          {pending ? t('pending') : t('chosen', { count: chosen.length })}
        </span>
        {offers.map(({ act, rows }) => {
          const Icon = ICONS[act];
          return (
            <Button key={act} variant="ghost" size="sm" disabled={pending} onClick={() => begin(act)}>
              <Icon aria-hidden />
              {t(`acts.${act}`)}
              {rows.length < chosen.length && <span className="text-ink-2 tabular-nums">{rows.length}</span>}
            </Button>
          );
        })}
        <Button variant="ghost" size="icon" className="size-8" aria-label={t('clear')} onClick={onClear}>
          <X aria-hidden />
        </Button>
      </div>
      {asking && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setAsking(null)}
          title={t(`ask.${asking}`, { count: asked.length })}
          description={t(`askText.${asking}`)}
          labels={{ confirm: t(`acts.${asking}`), cancel: t('cancel') }}
          tone={asking === 'publish' ? 'primary' : 'danger'}
          onConfirm={() => onRun(asking, asked)}
        />
      )}
    </div>
  );
}
