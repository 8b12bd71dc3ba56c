import type { Frame } from '#lib/portal/frame.ts';
import { placePath } from '#lib/regions/place-address.ts';
import { t } from '../reader-text.ts';

/** The foot of every page: who is responsible, under which licences, and where to complain. */
export function Colophon({ frame }: { frame: Frame }) {
  const { site, licences, province, slogan } = frame;
  const lines = [
    [t('foot.operator'), site.operator],
    [t('foot.responsibleEditor'), site.responsibleEditor],
    [t('foot.address'), site.address],
    [t('foot.phone'), site.phone],
  ].filter(([, value]) => value !== '');
  return (
    <footer className="colophon">
      {slogan && <p className="slogan">{slogan}</p>}
      <nav aria-label={t('foot.about')}>
        <ul className="colophon-links">
          <li>
            <a href="/places">{t('frame.places')}</a>
          </li>
          <li>
            <a href="/topics">{t('frame.topics')}</a>
          </li>
          <li>
            <a href="/sources">{t('frame.sources')}</a>
          </li>
          <li>
            <a href={placePath(province?.path ?? '', 'archive')}>{t('frame.archive')}</a>
          </li>
          <li>
            <a href={placePath(province?.path ?? '', 'feed.xml')}>RSS</a>
          </li>
          <li>
            <a href={placePath(province?.path ?? '', 'atom.xml')}>Atom</a>
          </li>
        </ul>
      </nav>
      <dl className="colophon-lines">
        {lines.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        <ReportLine frame={frame} />
      </dl>
      <p className="colophon-records">
        <span>{site.name}</span>
        {licences.newsService && <span>{licences.newsService}</span>}
        {licences.icp && (
          <a href="https://beian.miit.gov.cn/" rel="external nofollow">
            {licences.icp}
          </a>
        )}
        {licences.policeRecord && (
          <a href="https://beian.mps.gov.cn/" rel="external nofollow">
            {licences.policeRecord}
          </a>
        )}
      </p>
    </footer>
  );
}

function ReportLine({ frame: { site, licences } }: { frame: Frame }) {
  return (
    <div>
      <dt>{t('foot.report')}</dt>
      <dd>
        <a href={`tel:${licences.reportPhone}`}>{licences.reportPhone}</a>
        {licences.reportUrl && (
          <>
            {' · '}
            <a href={licences.reportUrl} rel="external nofollow">
              {t('foot.reportOnline')}
            </a>
          </>
        )}
        {site.email && (
          <>
            {' · '}
            <a href={`mailto:${site.email}`}>{site.email}</a>
          </>
        )}
      </dd>
    </div>
  );
}
