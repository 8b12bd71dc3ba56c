import { placePath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import type { PublicSource } from '#lib/sources/public-source.ts';
import { t } from '../reader-text.ts';

/** What a source is: its kind, its place, its own home. */
export function SourceFacts({ source }: { source: PublicSource }) {
  const { kind, region, homepage, attributionLine } = source;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{t('source.kind')}</dt>
          <dd>{t(`sourceKind.${kind}`)}</dd>
        </div>
        <div>
          <dt>{t('source.region')}</dt>
          <dd>
            <a href={placePath(region.path)}>
              {region.code === PORTAL ? t('frame.everywhere') : region.name}
            </a>
          </dd>
        </div>
        {homepage && (
          <div>
            <dt>{t('source.homepage')}</dt>
            <dd>
              <a href={homepage} rel="external noopener nofollow" className="address">
                {homepage.replace(/^https?:\/\//, '').replace(/\/$/, '')}
              </a>
            </dd>
          </div>
        )}
      </dl>
      {attributionLine && <p className="facts-line">{attributionLine}</p>}
    </>
  );
}
