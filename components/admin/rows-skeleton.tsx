import { useTranslations } from 'next-intl';
import { Skeleton } from '#components/ui/skeleton.tsx';

const WIDTHS = ['w-2/5', 'w-1/3', 'w-1/2', 'w-1/4', 'w-5/12', 'w-2/6'];

/** The shape of a list whose rows are on their way. */
export function RowsSkeleton() {
  const t = useTranslations('common');
  return (
    <div role="status" className="border-t border-rule">
      <span className="sr-only">{t('loading')}</span>
      {WIDTHS.map((width) => (
        <div key={width} className="flex h-11 items-center gap-6 border-b border-rule">
          <Skeleton className={width} />
          <Skeleton className="ml-auto w-24" />
        </div>
      ))}
    </div>
  );
}
