import { useTranslations } from 'next-intl';
import { DeskPage } from '#components/desk/page.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';

const ROWS = ['w-3/5', 'w-2/5', 'w-1/2', 'w-7/12', 'w-1/3', 'w-5/12', 'w-3/4', 'w-2/3'];

/** The list's shape while its rows are on their way. */
export function ArticleListSkeleton() {
  const t = useTranslations('articles.list');
  return (
    <DeskPage title={t('heading')}>
      <div className="h-10 border-b border-rule" />
      <div className="flex gap-2 py-3">
        <Skeleton className="h-9 w-56" />
        <Skeleton className="hidden h-9 w-96 lg:block" />
      </div>
      <div role="status" className="mt-9 border-t border-rule">
        <span className="sr-only">{t('loading')}</span>
        {ROWS.map((width) => (
          <div key={width} className="flex h-11 items-center gap-6 border-b border-rule">
            <Skeleton className={width} />
            <Skeleton className="ml-auto hidden w-20 md:block" />
            <Skeleton className="hidden w-16 md:block" />
          </div>
        ))}
      </div>
    </DeskPage>
  );
}
