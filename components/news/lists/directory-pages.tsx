import type { Frame } from '#lib/portal/frame.ts';
import type { PlaceLink } from '#lib/regions/place.ts';
import { placePath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import type { PublicSource } from '#lib/sources/public-source.ts';
import type { TopicLink } from '#lib/topics/topic.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { placeCrumbs } from '../front/crumbs.ts';
import { t } from '../reader-text.ts';

type ProvincePlaces = { province: PlaceLink; places: PlaceLink[] };

/** Every place with a page of its own, down to the cities. */
export function PlacesPage({ frame, provinces }: { frame: Frame; provinces: ProvincePlaces[] }) {
  return (
    <Sheet frame={frame} kind="plain">
      <Breadcrumb crumbs={placeCrumbs([])} here={t('frame.places')} />
      <h1>{t('frame.places')}</h1>
      <div className="place-index">
        {provinces.map(({ province, places }) => (
          <section key={province.code} aria-labelledby={`p${province.code}`}>
            <h2 id={`p${province.code}`}>
              <a href={placePath(province.path)}>{province.name}</a>
            </h2>
            <ul>
              {places.map((place) => (
                <li key={place.code}>
                  <a className="place-index-link" href={placePath(place.path)}>
                    {place.shortName}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Sheet>
  );
}

/** Every source in use. */
export function SourcesPage({ frame, sources }: { frame: Frame; sources: PublicSource[] }) {
  return (
    <Sheet frame={frame} kind="plain">
      <Breadcrumb crumbs={placeCrumbs([])} here={t('frame.sources')} />
      <h1>{t('frame.sources')}</h1>
      <p className="lede">{t('source.lede')}</p>
      {sources.length === 0 && <p className="empty">{t('source.none')}</p>}
      <ul className="directory">
        {sources.map((source) => (
          <li key={source.slug}>
            <a href={`/sources/${source.slug}`}>{source.name}</a>
            <span className="meta">
              {source.region.code === PORTAL ? t('frame.everywhere') : source.region.shortName}
              {' · '}
              {t(`sourceKind.${source.kind}`)}
            </span>
          </li>
        ))}
      </ul>
    </Sheet>
  );
}

/** Every open topic. */
export function TopicsPage({ frame, topics }: { frame: Frame; topics: TopicLink[] }) {
  return (
    <Sheet frame={frame} kind="plain">
      <Breadcrumb crumbs={placeCrumbs([])} here={t('frame.topics')} />
      <h1>{t('frame.topics')}</h1>
      {topics.length === 0 && <p className="empty">{t('topic.none')}</p>}
      <ul className="directory directory-topics">
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={`/topics/${topic.slug}`}>{topic.title}</a>
            {topic.summary && <p>{topic.summary}</p>}
          </li>
        ))}
      </ul>
    </Sheet>
  );
}
