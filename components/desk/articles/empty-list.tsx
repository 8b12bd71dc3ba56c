import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { buttonClasses } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { isNarrowed, LIST, type ListFilter } from './list-address.ts';

type EmptyListProps = { filter: ListFilter; mayCreate: boolean };

/** Nothing found, nothing in this state, or nothing at all: each has a next step. */
export function EmptyList({ filter, mayCreate }: EmptyListProps) {
  const t = useTranslations('articles');
  if (isNarrowed(filter)) {
    return (
      <EmptyState
        title={t('list.nothingMatches')}
        action={
          <Link href={LIST} className={buttonClasses()}>
            {t('list.clearFilters')}
          </Link>
        }
      >
        {t('list.nothingMatchesHint')}
      </EmptyState>
    );
  }
  if (filter.status) {
    return (
      <EmptyState
        title={t('list.nothingInState', { status: t(`status.${filter.status}`) })}
        action={
          <Link href={LIST} className={buttonClasses()}>
            {t('list.seeAll')}
          </Link>
        }
      />
    );
  }
  return (
    <EmptyState title={t('list.nothingYet')}>
      {mayCreate ? t('list.nothingYetHint') : t('list.nothingToReadHint')}
    </EmptyState>
  );
}
