import type { Frame } from '#lib/portal/frame.ts';
import type { Place } from '#lib/regions/place.ts';
import { listPath, placePath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { placeCrumbs } from '../front/crumbs.ts';
import { formatMonth, formatShortWeekday, t } from '../reader-text.ts';

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

/** A month by weeks: the days on which a place has articles are links. */
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
      <ol className="calendar weekdays" aria-hidden="true">
        {WEEK.map((day) => (
          <li key={day}>{formatShortWeekday(day)}</li>
        ))}
      </ol>
      <ol className="calendar">
        {daysOf(month).map((day, index) => (
          <li key={day} style={index === 0 ? { gridColumnStart: weekday(day) } : undefined}>
            {days.includes(day) ? (
              <a href={listPath(place.path, { list: 'day', day })}>
                <time dateTime={day}>{Number(day.slice(8))}</time>
              </a>
            ) : (
              Number(day.slice(8))
            )}
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** A week that begins on a Monday: its names head the columns. */
const WEEK = Array.from({ length: 7 }, (_, index) => `2026-06-0${index + 1}`);

/** The days of a month, 'YYYY-MM-DD'. */
function daysOf(month: string): string[] {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
}

/** From 1, Monday, to 7. */
function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}
