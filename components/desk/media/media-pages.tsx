import { useTranslations } from 'next-intl';
import { Pagination } from '#components/ui/pagination.tsx';
import { type Cursor, formatCursor } from '#lib/articles/cursor.ts';
import { LIBRARY } from './library-address.ts';

type MediaPagesProps = { q: string | undefined; previous: Cursor | null; next: Cursor | null };

export function MediaPages({ q, previous, next }: MediaPagesProps) {
  const t = useTranslations('common');
  const at = (edge: 'before' | 'after', cursor: Cursor | null) =>
    cursor && `${LIBRARY}?${new URLSearchParams({ ...(q ? { q } : {}), [edge]: formatCursor(cursor) })}`;
  return (
    <Pagination
      previous={at('after', previous)}
      next={at('before', next)}
      labels={{ nav: t('pages'), previous: t('previous'), next: t('next') }}
    />
  );
}
