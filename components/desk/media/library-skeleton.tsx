import { useTranslations } from 'next-intl';
import { DeskPage } from '#components/desk/page.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';

const PICTURES = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

export function LibrarySkeleton() {
  const t = useTranslations('media');
  return (
    <DeskPage title={t('heading')}>
      <Skeleton className="mb-3 h-9 w-80 max-w-full" />
      <div
        role="status"
        className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-3 lg:grid-cols-4 2xl:grid-cols-5"
      >
        <span className="sr-only">{t('loading')}</span>
        {PICTURES.map((picture) => (
          <div key={picture} className="flex flex-col gap-2">
            <Skeleton className="aspect-3/2 h-auto rounded-none" />
            <Skeleton className="w-3/4" />
          </div>
        ))}
      </div>
    </DeskPage>
  );
}
