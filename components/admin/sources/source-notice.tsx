import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Banner } from '#components/ui/banner.tsx';
import { buttonClasses } from '#components/ui/button.tsx';

type SourceNoticeProps = {
  source: { archivedAt: Date | null; mergedInto: { id: number; name: string } | null };
};

/** Why a source is not in use, and where to go instead. */
export function SourceNotice({ source: { archivedAt, mergedInto } }: SourceNoticeProps) {
  const t = useTranslations('sources');
  if (mergedInto) {
    const { id, name } = mergedInto;
    return (
      <Banner
        className="mb-6"
        action={
          <Link href={`/admin/sources/${id}`} className={buttonClasses({ size: 'sm' })}>
            {t('seeMerged', { name })}
          </Link>
        }
      >
        {t('mergedNotice', { name })}
      </Banner>
    );
  }
  return archivedAt && <Banner className="mb-6">{t('archivedNotice')}</Banner>;
}
