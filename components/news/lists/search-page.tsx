import type { Found } from '#lib/portal/found.ts';
import type { Frame } from '#lib/portal/frame.ts';
import { placePath } from '#lib/regions/place-address.ts';
import { searchPath } from '#lib/search/search-address.ts';
import { Sheet } from '../frame/sheet.tsx';
import { t } from '../reader-text.ts';
import { Story } from '../story/story.tsx';

type SearchPageProps = {
  frame: Frame;
  query: string;
  /** Null before anything was asked. */
  found: Found | null;
};

export function SearchPage({ frame, query, found }: SearchPageProps) {
  return (
    <Sheet frame={frame} kind="list">
      <h1>{found ? t('search.titleFor', { query }) : t('search.title')}</h1>
      <search>
        <form action="/search" className="search-form">
          <label htmlFor="q">{t('search.label')}</label>
          <input id="q" type="search" name="q" defaultValue={query} maxLength={60} required />
          <button type="submit">{t('search.go')}</button>
        </form>
      </search>
      {found && <Results found={found} query={query} />}
    </Sheet>
  );
}

function Results({ found, query }: { found: Found; query: string }) {
  const { places, cards, total, page, pages, readAt } = found;
  return (
    <>
      {places.length > 0 && (
        <p className="search-places">
          {t('search.places')}
          {places.map((place) => (
            <a key={place.code} href={placePath(place.path)}>
              {place.name}
            </a>
          ))}
        </p>
      )}
      <p className="meta">{total > 0 ? t('search.total', { total }) : t('search.none', { query })}</p>
      {total === 0 && (
        <p>
          {t('search.advice')} <a href="/places">{t('frame.places')}</a>
        </p>
      )}
      <div className="day-stories">
        {cards.map((card) => (
          <Story key={card.id} card={card} shape="row" heading={2} now={readAt} />
        ))}
      </div>
      {pages > 1 && (
        <nav className="pager" aria-label={t('list.pager')}>
          {page > 1 && (
            <a href={searchPath(query, page - 1)} rel="prev">
              {t('list.newer')}
            </a>
          )}
          {page < pages && (
            <a href={searchPath(query, page + 1)} rel="next">
              {t('list.older')}
            </a>
          )}
        </nav>
      )}
    </>
  );
}
