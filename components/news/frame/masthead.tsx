import { SUBJECT_KEYS } from '#lib/articles/article.ts';
import type { Frame } from '#lib/portal/frame.ts';
import { listPath, placePath } from '#lib/regions/place-address.ts';
import { formatWeekday, machineTime, t } from '../reader-text.ts';
import { lunarDay } from './lunar-day.ts';
import { PlaceItems } from './place-items.tsx';

type MastheadProps = {
  frame: Frame /** On a front the date of the day stands in the head. */;
  today?: string;
};

/** The head of every page: name, day, search, menu, and the strip of places. All of it plain links and forms. */
export function Masthead({ frame, today }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="masthead-row">
        <a className="wordmark" href="/">
          {frame.site.name}
        </a>
        {today && <Today at={today} />}
        <SearchForm />
        <Menu frame={frame} />
      </div>
      <PlaceStrip frame={frame} />
    </header>
  );
}

function Today({ at }: { at: string }) {
  return (
    <p className="today">
      <time dateTime={machineTime(at).slice(0, 10)}>{formatWeekday(at)}</time>{' '}
      <span className="lunar">{t('frame.lunar', { day: lunarDay(at) })}</span>
    </p>
  );
}

function SearchForm() {
  return (
    <search className="masthead-search">
      <form action="/search">
        <label className="unseen" htmlFor="masthead-q">
          {t('search.label')}
        </label>
        <input
          id="masthead-q"
          type="search"
          name="q"
          maxLength={60}
          required
          placeholder={t('search.label')}
        />
        <button type="submit">{t('search.go')}</button>
      </form>
    </search>
  );
}

function Menu({ frame }: { frame: Frame }) {
  const path = frame.province?.path ?? '';
  return (
    <details className="menu">
      <summary>{t('frame.menu')}</summary>
      <div className="menu-sheet">
        <nav aria-label={t('frame.channels')}>
          <h2>{t('frame.channels')}</h2>
          <ul>
            {SUBJECT_KEYS.map((subject) => (
              <li key={subject}>
                <a href={listPath(path, { list: 'channel', subject })}>{t(`subject.${subject}`)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <nav aria-label={t('frame.allPlaces')}>
          <h2>{t('frame.allPlaces')}</h2>
          <ul>
            <PlaceItems places={frame.provinces} here={frame.here} />
          </ul>
        </nav>
        <nav aria-label={t('frame.more')}>
          <h2>{t('frame.more')}</h2>
          <ul>
            <li>
              <a href="/search">{t('search.go')}</a>
            </li>
            <li>
              <a href="/topics">{t('frame.topics')}</a>
            </li>
            <li>
              <a href="/sources">{t('frame.sources')}</a>
            </li>
            <li>
              <a href={placePath(path, 'archive')}>{t('frame.archive')}</a>
            </li>
            <li>
              <a href="/places">{t('frame.places')}</a>
            </li>
          </ul>
        </nav>
      </div>
    </details>
  );
}

/** The places of the province (or the provinces of the portal) in one row, which scrolls on a phone. */
function PlaceStrip({ frame }: { frame: Frame }) {
  const { province, strip, here } = frame;
  const label = province ? t('frame.placesOf', { place: province.shortName }) : t('frame.provinces');
  return (
    <nav className="strip" aria-label={label}>
      <ul>
        {province && <PlaceItems places={[province]} here={here} />}
        <PlaceItems places={strip} here={here} />
      </ul>
    </nav>
  );
}
