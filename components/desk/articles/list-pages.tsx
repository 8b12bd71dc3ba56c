import { useTranslations } from 'next-intl';
import { Pagination } from '#components/ui/pagination.tsx';
import { type Cursor, formatCursor } from '#lib/articles/cursor.ts';
import { type ListFilter, listAddress } from './list-address.ts';

type ListPagesProps = {
  filter: ListFilter;
  /** Where older articles begin, and newer ones; null where there are none. */
  before: Cursor | null;
  after: Cursor | null;
};

/** Newer and older pages, with the filter kept. */
export function ListPages({ filter, before, after }: ListPagesProps) {
  const t = useTranslations('common');
  const top = listAddress(filter);
  const at = (edge: 'before' | 'after', cursor: Cursor | null) =>
    cursor && `${top}${top.includes('?') ? '&' : '?'}${edge}=${formatCursor(cursor)}`;
  return (
    <Pagination
      previous={at('after', after)}
      next={at('before', before)}
      labels={{ nav: t('pages'), previous: t('previous'), next: t('next') }}
    />
  );
}
