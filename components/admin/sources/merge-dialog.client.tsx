'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { useRun } from '#components/desk/forms/use-run.client.ts';
import { Button } from '#components/ui/button.tsx';
import { Dialog, DialogActions, DialogContent } from '#components/ui/dialog.client.tsx';
import { Field } from '#components/ui/field.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';
import { type NamedSource, SourcePicker } from './source-picker.client.tsx';

export type MergeProps = {
  source: NamedSource & { slug: string; aliases: number; licences: number };
  merge: (input: { fromId: number; intoId: number }) => Promise<ActionResult>;
};

type MergeDialogProps = MergeProps & { open: boolean; onOpenChange: (open: boolean) => void };

/** Two entries for one unit become one: which other, what will happen, and the last word, as nothing undoes it. */
export function MergeDialog({ source, merge, open, onOpenChange }: MergeDialogProps) {
  const t = useTranslations('sources.merge');
  const common = useTranslations('common');
  const run = useRun();
  const router = useRouter();
  const [into, setInto] = useState<NamedSource | null>(null);
  const [pending, startTransition] = useTransition();

  function confirm(target: NamedSource) {
    startTransition(async () => {
      const done = t('done', { name: source.name, into: target.name });
      const result = await run(() => merge({ fromId: source.id, intoId: target.id }), done);
      if (!result?.ok) return;
      onOpenChange(false);
      router.push(`/admin/sources/${target.id}`);
    });
  }

  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent
        title={t('title', { name: source.name })}
        description={t('text')}
        closeLabel={common('close')}
        className="overflow-visible"
      >
        <Field label={t('into')}>
          {(control) => (
            <SourcePicker initial={into} except={source.id} control={control} onChange={setInto} />
          )}
        </Field>
        {into && <Consequences source={source} into={into} />}
        <DialogActions>
          <Button disabled={pending} onClick={() => onOpenChange(false)}>
            {common('cancel')}
          </Button>
          <Button
            variant="danger"
            disabled={!into || pending}
            aria-busy={pending}
            onClick={() => into && confirm(into)}
          >
            {t('confirm')}
          </Button>
        </DialogActions>
      </DialogContent>
    </Dialog>
  );
}

function Consequences({ source, into }: { source: MergeProps['source']; into: NamedSource }) {
  const t = useTranslations('sources.merge');
  const names = { name: source.name, into: into.name };
  return (
    <div className="border-l-2 border-warn bg-wash px-4 py-3 text-sm" role="status">
      <p className="font-medium">{t('consequences')}</p>
      <ul className="list-disc pt-1 pl-4 marker:text-ink-2">
        <li>{t('names', { ...names, count: source.aliases })}</li>
        <li>{t('articles', names)}</li>
        <li>{t('address', { slug: source.slug })}</li>
        {source.licences > 0 && <li>{t('licences', { ...names, count: source.licences })}</li>}
      </ul>
      <p className="pt-2 font-medium">{t('final')}</p>
    </div>
  );
}
