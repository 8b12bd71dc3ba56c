import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClasses } from '#components/ui/button.tsx';

/** A page of the desk that is not there, or not for this person: why, and the way on. */
export function DeadEnd({ kind }: { kind: 'notFound' | 'forbidden' }) {
  const t = useTranslations(`desk.${kind}`);
  return (
    <div className="flex max-w-[36em] flex-col items-start gap-3 px-4 py-24 md:px-8">
      <h1 className="font-serif text-xl">{t('title')}</h1>
      <p className="text-ink-2">{t('text')}</p>
      <Link href="/desk/articles" className={buttonClasses({ className: 'mt-2' })}>
        {t('back')}
      </Link>
    </div>
  );
}
