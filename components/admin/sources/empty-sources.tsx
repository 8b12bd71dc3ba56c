import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClasses } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { SourceFilter } from '#lib/sources/schema.ts';

/** Nothing found, or nothing archived: each with the next step. */
export function EmptySources({ filter }: { filter: SourceFilter }) {
  const t = useTranslations('sources');
  const { archived, q, kind, licence } = filter;
  if (archived && !q && !kind && !licence) {
    return <EmptyState title={t('emptyArchived')}>{t('emptyArchivedHint')}</EmptyState>;
  }
  const all = archived ? '/admin/sources?archived=1' : '/admin/sources';
  return (
    <EmptyState
      title={t('empty')}
      action={
        <Link href={all} className={buttonClasses()}>
          {t('clearFilters')}
        </Link>
      }
    >
      {t('emptyHint')}
    </EmptyState>
  );
}
