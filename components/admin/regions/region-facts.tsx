import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { Fragment } from 'react';
import { PORTAL, type RegionLevel } from '#lib/regions/region.ts';

type RegionFactsProps = {
  region: { code: string; level: RegionLevel };
  /** What it lies in, widest first. */
  above: { code: string; name: string }[];
};

/** Where in the tree a place stands: the way down to it, its level and its code. */
export function RegionFacts({ region, above }: RegionFactsProps) {
  const t = useTranslations('regions');
  const levels = useTranslations('common.levels');
  return (
    <div className="flex flex-wrap items-center gap-x-6 gap-y-1 pb-4 text-sm text-ink-2">
      <nav aria-label={t('way')} className="flex flex-wrap gap-x-2">
        {above.map(({ code, name }) => (
          <Fragment key={code}>
            <Link
              href={code === PORTAL ? '/admin/regions' : `/admin/regions/${code}`}
              className="underline decoration-rule underline-offset-4 hover:text-ink"
            >
              {name}
            </Link>
            <span aria-hidden>›</span>
          </Fragment>
        ))}
        <span>{levels(region.level)}</span>
      </nav>
      <span className="tabular-nums">
        {t('code')} {region.code}
      </span>
    </div>
  );
}
