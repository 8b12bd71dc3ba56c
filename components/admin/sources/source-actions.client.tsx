'use client';

import { Archive, ArchiveRestore, Merge } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useMemo, useState } from 'react';
import { type DeskCommand, useCommands } from '#components/desk/command/commands.client.tsx';
import { useRun } from '#components/desk/forms/use-run.client.ts';
import { Button } from '#components/ui/button.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';
import { MergeDialog, type MergeProps } from './merge-dialog.client.tsx';

type SourceActionsProps = {
  source: MergeProps['source'] & { archived: boolean };
  archive: (input: { sourceId: number; archived: boolean }) => Promise<ActionResult>;
  merge: MergeProps['merge'];
};

/** Taking a source out of use, which can be undone, and finding it to be another one, which cannot. */
export function SourceActions({ source, archive, merge }: SourceActionsProps) {
  const t = useTranslations('sources');
  const undo = useTranslations('common')('undo');
  const run = useRun();
  const router = useRouter();
  const [merging, setMerging] = useState(false);
  const { id, archived } = source;

  const commands = useMemo<DeskCommand[]>(() => {
    async function put(toArchive: boolean) {
      const text = t(toArchive ? 'archive.done' : 'restore.done', { name: source.name });
      await run(() => archive({ sourceId: id, archived: toArchive }), {
        text,
        undo: { label: undo, run: () => put(!toArchive) },
      });
      router.refresh();
    }
    return [
      {
        id: 'merge-source',
        label: t('merge.action'),
        keywords: ['merge', 'hebing'],
        icon: Merge,
        run: () => setMerging(true),
      },
      archived
        ? {
            id: 'restore-source',
            label: t('restore.action'),
            keywords: ['restore', 'huifu'],
            icon: ArchiveRestore,
            run: () => void put(false),
          }
        : {
            id: 'archive-source',
            label: t('archive.action'),
            keywords: ['archive', 'guidang'],
            icon: Archive,
            run: () => void put(true),
          },
    ];
  }, [t, undo, run, router, archive, id, archived, source.name]);
  useCommands(commands);

  return (
    <>
      {commands.map((command) => (
        <Button key={command.id} variant="ghost" onClick={command.run}>
          {command.icon && <command.icon aria-hidden />}
          {command.label}
        </Button>
      ))}
      <MergeDialog source={source} open={merging} onOpenChange={setMerging} merge={merge} />
    </>
  );
}
