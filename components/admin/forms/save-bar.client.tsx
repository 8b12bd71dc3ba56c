'use client';

import { Check } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { SubmitButton } from '#components/ui/submit-button.client.tsx';

type SaveBarProps = { pending: boolean; saved: boolean; unsaved: boolean };

/** The foot of a form, in sight for as long as the form is: what state it is in, and the button. */
export function SaveBar({ pending, saved, unsaved }: SaveBarProps) {
  const t = useTranslations('common');
  return (
    <div className="sticky bottom-0 z-10 flex min-h-15 items-center justify-end gap-4 border-t border-rule bg-paper py-2">
      <p role="status" className="flex items-center gap-1.5 text-xs text-ink-2">
        {pending && t('saving')}
        {!pending && unsaved && t('unsaved')}
        {saved && (
          <>
            <Check aria-hidden className="size-4 text-good" />
            {t('saved')}
          </>
        )}
      </p>
      <SubmitButton pending={pending} aria-keyshortcuts="Meta+S Control+S">
        {t('save')}
      </SubmitButton>
    </div>
  );
}
