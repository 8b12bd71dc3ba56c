import type { ArticleCard } from '#lib/articles/card.ts';
import type { Frame } from '#lib/portal/frame.ts';
import { placePath } from '#lib/regions/place-address.ts';
import { Sheet } from '../frame/sheet.tsx';
import { t } from '../reader-text.ts';
import { Story } from '../story/story.tsx';

/** What to do when nothing is at an address: search, go to a place, read what is new. */
export function NotFoundPage({ frame, cards, now }: { frame: Frame; cards: ArticleCard[]; now: string }) {
  return (
    <Sheet frame={frame} kind="plain">
      <h1>{t('notFound.title')}</h1>
      <p className="lede">{t('notFound.explanation')}</p>
      <search>
        <form action="/search" className="search-form">
          <label htmlFor="q">{t('search.label')}</label>
          <input id="q" type="search" name="q" maxLength={60} required />
          <button type="submit">{t('search.go')}</button>
        </form>
      </search>
      <section className="not-found-places" aria-labelledby="not-found-places">
        <h2 id="not-found-places">{t('notFound.places')}</h2>
        <ul className="archive-links">
          {frame.provinces.map((place) => (
            <li key={place.code}>
              <a href={placePath(place.path)}>{place.shortName}</a>
            </li>
          ))}
        </ul>
      </section>
      {cards.length > 0 && (
        <section aria-labelledby="not-found-latest">
          <h2 id="not-found-latest">{t('notFound.latest')}</h2>
          <div className="thirds">
            {cards.map((card) => (
              <Story key={card.id} card={card} shape="line" heading={3} now={now} />
            ))}
          </div>
        </section>
      )}
    </Sheet>
  );
}
