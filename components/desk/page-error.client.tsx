'use client';

import { useTranslations } from 'next-intl';
import { Button } from '#components/ui/button.tsx';

type PageErrorProps = { error: Error & { digest?: string }; reset: () => void };

/** A page of the desk that could not be drawn: what to do, and the number under which it is in the log. */
export function PageError({ error, reset }: PageErrorProps) {
  const t = useTranslations('desk.error');
  const common = useTranslations('common');
  return (
    <div className="flex max-w-[36em] flex-col items-start gap-3 px-4 py-24 md:px-8">
      <h1 className="font-serif text-xl">{t('title')}</h1>
      <p className="text-ink-2">{t('text', { reference: error.digest ?? t('noReference') })}</p>
      <Button className="mt-2" onClick={reset}>
        {common('retry')}
      </Button>
    </div>
  );
}
