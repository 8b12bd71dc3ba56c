import type { Frame } from '#lib/portal/frame.ts';
import type { Place } from '#lib/regions/place.ts';
import { listPath, placePath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { placeCrumbs } from '../front/crumbs.ts';
import { formatMonth, t } from '../reader-text.ts';

type ArchivePageProps = { frame: Frame; place: Place };

function crumbsTo(place: Place) {
  return placeCrumbs(place.code === PORTAL ? [] : [...place.ancestors, place]);
}

function byYear(months: string[]): [year: string, months: string[]][] {
  const years = new Map<string, string[]>();
  for (const month of months) {
    const year = month.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), month]);
  }
  return [...years];
}

/** The months in which a place has articles, by year. */
export function ArchivePage({ frame, place, months }: ArchivePageProps & { months: string[] }) {
  return (
    <Sheet frame={frame} kind="plain">
      <Breadcrumb crumbs={crumbsTo(place)} here={t('frame.archive')} />
      <h1>{t('archive.title', { place: place.code === PORTAL ? frame.site.name : place.shortName })}</h1>
      {months.length === 0 && <p className="empty">{t('list.empty')}</p>}
      {byYear(months).map(([year, inYear]) => (
        <section key={year} className="archive-year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{t('archive.year', { year })}</h2>
          <ul className="archive-links">
            {inYear.map((month) => (
              <li key={month}>
                <a href={placePath(place.path, 'archive', month)}>
                  {t('archive.month', { month: Number(month.slice(5)) })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Sheet>
  );
}

/** The days of a month on which a place has articles, as a calendar; other days are no links. */
export function ArchiveMonthPage({
  frame,
  place,
  month,
  days,
}: ArchivePageProps & { month: string; days: string[] }) {
  return (
    <Sheet frame={frame} kind="plain">
      <Breadcrumb
        crumbs={[...crumbsTo(place), { name: t('frame.archive'), href: placePath(place.path, 'archive') }]}
        here={formatMonth(month)}
      />
      <h1>{formatMonth(month)}</h1>
      <ul className="archive-links">
        {days.map((day) => (
          <li key={day}>
            <a href={listPath(place.path, { list: 'day', day })}>
              {t('archive.day', { day: Number(day.slice(8)) })}
            </a>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
