'use client';

import { useTranslations } from 'next-intl';
import { Dialog, DialogContent } from '#components/ui/dialog.client.tsx';
import { Kbd } from '#components/ui/kbd.tsx';

const KEYS = [
  { keys: ['j', 'k'], does: 'move' },
  { keys: ['x'], does: 'choose' },
  { keys: ['Enter', 'e'], does: 'open' },
  { keys: ['n'], does: 'create' },
  { keys: ['/'], does: 'search' },
  { keys: ['Esc'], does: 'clear' },
  { keys: ['⌘K'], does: 'commands' },
  { keys: ['?'], does: 'keys' },
] as const;

type KeysDialogProps = { open: boolean; onOpenChange: (open: boolean) => void };

/** What each key does in the list. */
export function KeysDialog({ open, onOpenChange }: KeysDialogProps) {
  const t = useTranslations('articles.list.keys');
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent title={t('title')} closeLabel={t('close')} className="sm:max-w-sm">
        <dl className="flex flex-col">
          {KEYS.map(({ keys, does }) => (
            <div
              key={does}
              className="flex min-h-9 items-center justify-between border-b border-rule text-sm"
            >
              <dt>{t(does)}</dt>
              <dd className="flex gap-1">
                {keys.map((key) => (
                  <Kbd key={key}>{key}</Kbd>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </DialogContent>
    </Dialog>
  );
}
