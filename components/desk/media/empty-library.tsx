import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClasses } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { UPLOAD_LIMITS } from '#lib/media/media.ts';
import { LIBRARY } from './library-address.ts';

export function EmptyLibrary({ q }: { q: string | undefined }) {
  const t = useTranslations('media');
  if (!q) {
    const megabytes = UPLOAD_LIMITS.bytes >> 20;
    return <EmptyState title={t('empty')}>{t('emptyHint', { megabytes })}</EmptyState>;
  }
  return (
    <EmptyState
      title={t('nothingFound', { q })}
      action={
        <Link href={LIBRARY} className={buttonClasses()}>
          {t('seeAll')}
        </Link>
      }
    >
      {t('nothingFoundHint')}
    </EmptyState>
  );
}
