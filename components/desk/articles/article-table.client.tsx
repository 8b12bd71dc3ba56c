'use client';

import { CircleHelp } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useMemo, useRef, useState } from 'react';
import { type DeskCommand, useCommands } from '#components/desk/command/commands.client.tsx';
import { useHotkeys } from '#components/desk/use-hotkeys.client.ts';
import { Checkbox } from '#components/ui/checkbox.client.tsx';
import { Table, TableBody, TableHead, TableHeader } from '#components/ui/table.tsx';
import type { BulkAct } from '#lib/articles/bulk-acts.ts';
import type { DeskRow } from '#lib/articles/desk-row.ts';
import { ArticleRow } from './article-row.client.tsx';
import { BulkBar } from './bulk-bar.client.tsx';
import { KeysDialog } from './keys-dialog.client.tsx';
import type { ListFilter } from './list-address.ts';
import { RefusedNotice } from './refused-notice.client.tsx';
import { type BulkAction, useBulk } from './use-bulk.client.ts';
import { useRowSelection } from './use-row-selection.client.ts';

type ArticleTableProps = {
  rows: DeskRow[];
  now: Date;
  filter: ListFilter;
  scopes: string[];
  /** What the person may do in their own places; each command decides for itself. */
  acts: BulkAct[];
  bulkAction: BulkAction;
};

/** A page of the list, worked by pointer or by keys alone. */
export function ArticleTable({ rows, now, filter, scopes, acts, bulkAction }: ArticleTableProps) {
  const t = useTranslations('articles.list');
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const selection = useRowSelection(ids);
  const [here, setHere] = useState<number | null>(null);
  const [showKeys, setShowKeys] = useState(false);
  const titles = useRef(new Map<number, HTMLAnchorElement>());
  const { run, pending, refused, forgetRefused } = useBulk(bulkAction, (left) => selection.only(left));
  const chosen = useMemo(() => rows.filter(({ id }) => selection.ids.has(id)), [rows, selection.ids]);
  const all = chosen.length === rows.length;

  function move(by: 1 | -1): void {
    const at = here === null ? -1 : ids.indexOf(here);
    const next = ids[at === -1 ? 0 : Math.min(ids.length - 1, Math.max(0, at + by))];
    // The focus itself moves, so that Enter, the browser's own keys and a screen reader all follow.
    if (next !== undefined) titles.current.get(next)?.focus();
  }
  const open = () => here !== null && titles.current.get(here)?.click();

  useHotkeys({
    j: () => move(1),
    k: () => move(-1),
    x: () => here !== null && selection.toggle(here),
    e: () => open(),
    Escape: selection.clear,
    '?': () => setShowKeys(true),
  });
  const commands = useMemo<DeskCommand[]>(
    () => [
      {
        id: 'keys',
        label: t('keys.title'),
        keywords: ['keys', 'kuaijiejian'],
        keys: '?',
        icon: CircleHelp,
        run: () => setShowKeys(true),
      },
    ],
    [t],
  );
  useCommands(commands);

  return (
    <>
      <RefusedNotice refused={refused} onClose={forgetRefused} />
      <Table>
        <TableHead>
          <tr>
            <TableHeader className="w-9">
              <Checkbox
                aria-label={t('chooseAll')}
                checked={all}
                indeterminate={chosen.length > 0 && !all}
                onChange={() => (all ? selection.clear() : selection.only(ids))}
              />
            </TableHeader>
            <TableHeader className="w-full">{t('title')}</TableHeader>
            <TableHeader className="max-md:hidden">{t('status')}</TableHeader>
            <TableHeader className="max-md:hidden">{t('place')}</TableHeader>
            <TableHeader className="max-lg:hidden">{t('source')}</TableHeader>
            <TableHeader className="max-lg:hidden">{t('person')}</TableHeader>
            <TableHeader className="text-right max-md:hidden">{t('when')}</TableHeader>
          </tr>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <ArticleRow
              key={row.id}
              row={row}
              now={now}
              filter={filter}
              scopes={scopes}
              chosen={selection.ids.has(row.id)}
              here={here === row.id}
              title={(link) => {
                if (link) titles.current.set(row.id, link);
                else titles.current.delete(row.id);
              }}
              onHere={() => setHere(row.id)}
              onToggle={(range) => selection.toggle(row.id, range)}
            />
          ))}
        </TableBody>
      </Table>
      <BulkBar chosen={chosen} acts={acts} pending={pending} onRun={run} onClear={selection.clear} />
      <KeysDialog open={showKeys} onOpenChange={setShowKeys} />
    </>
  );
}
