import type { ArticleCard } from '#lib/articles/card.ts';
import type { Frame } from '#lib/portal/frame.ts';
import type { Place } from '#lib/regions/place.ts';
import { placePath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { Sheet } from '../frame/sheet.tsx';
import { t } from '../reader-text.ts';
import { Story } from '../story/story.tsx';

type NotFoundPageProps = {
  frame: Frame;
  /** The place nearest to the address that was tried; the portal when none is near. */
  place: Place;
  cards: ArticleCard[];
  now: string;
};

/** What to do when nothing is at an address: search, go to a place, read what is new. */
export function NotFoundPage({ frame, place, cards, now }: NotFoundPageProps) {
  const isPortal = place.code === PORTAL;
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
      {place.children.length > 0 && (
        <section className="not-found" aria-labelledby="not-found-places">
          <h2 id="not-found-places">{t('notFound.places')}</h2>
          <ul className="archive-links">
            {place.children.map((child) => (
              <li key={child.code}>
                <a href={placePath(child.path)}>{child.shortName}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {cards.length > 0 && (
        <section className="not-found" aria-labelledby="not-found-latest">
          <h2 id="not-found-latest">
            {isPortal ? t('notFound.latest') : t('list.latest', { place: place.shortName })}
          </h2>
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
