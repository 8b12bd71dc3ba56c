import { useTranslations } from 'next-intl';
import type { Licences, Site } from '#lib/settings/settings.ts';

/** Names of the footer's lines as readers see them. */
export type FooterWords = Record<
  'operator' | 'responsibleEditor' | 'address' | 'phone' | 'report' | 'reportOnline',
  string
>;

type FooterPreviewProps = { site: Site; licences: Licences; words: FooterWords };

/** The foot of every reader's page as it will be with what is typed now; a line that is empty is not shown. */
export function FooterPreview({ site, licences, words }: FooterPreviewProps) {
  const t = useTranslations('settings.preview');
  const lines = [
    [words.operator, site.operator],
    [words.responsibleEditor, site.responsibleEditor],
    [words.address, site.address],
    [words.phone, site.phone],
    [
      words.report,
      [licences.reportPhone, licences.reportUrl && words.reportOnline, site.email]
        .filter(Boolean)
        .join(' · '),
    ],
  ].filter(([, value]) => value !== '');
  const records = [site.name, licences.newsService, licences.icp, licences.policeRecord].filter(Boolean);
  return (
    <section aria-label={t('title')} className="flex flex-col gap-3 xl:sticky xl:top-0 xl:py-6">
      <h2 className="text-sm font-semibold">{t('title')}</h2>
      <div lang="zh-CN" className="border border-rule bg-sheet px-5 py-5 text-xs text-ink-2">
        <p className="font-serif text-base font-semibold text-ink">{site.name}</p>
        {site.tagline && <p>{site.tagline}</p>}
        <dl className="mt-3 flex flex-col gap-1 border-t border-rule pt-3">
          {lines.map(([name, value]) => (
            <div key={name} className="flex flex-wrap gap-x-2">
              <dt>{name}</dt>
              <dd className="break-all text-ink">{value}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-3 flex flex-wrap gap-x-4 break-all">
          {records.map((record) => (
            <span key={record}>{record}</span>
          ))}
        </p>
      </div>
      <p className="text-xs text-ink-2">{t('hint')}</p>
    </section>
  );
}
