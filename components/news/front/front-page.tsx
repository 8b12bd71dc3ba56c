import type { ArticleCard } from '#lib/articles/card.ts';
import type { Frame } from '#lib/portal/frame.ts';
import type { Front, PlaceColumn, SubjectColumn } from '#lib/portal/front.ts';
import type { Place } from '#lib/regions/place.ts';
import { listPath, placePath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { Breadcrumb } from '../frame/breadcrumb.tsx';
import { PlaceItems } from '../frame/place-items.tsx';
import { Sheet } from '../frame/sheet.tsx';
import { t } from '../reader-text.ts';
import { Story } from '../story/story.tsx';
import { Block } from './block.tsx';
import { placeCrumbs } from './crumbs.ts';

type FrontPageProps = { place: Place; frame: Frame; front: Front & { readAt: string } };

/** The front page of the portal, a province, a city or a county. */
export function FrontPage({ place, frame, front }: FrontPageProps) {
  const { lead, latest, readAt: now } = front;
  return (
    <Sheet frame={frame} today={now} kind="front">
      <FrontHead place={place} frame={frame} />
      {lead === null && latest.length === 0 && <EmptyFront place={place} />}
      <Opening front={front} now={now} />
      <TopicStrip front={front} />
      <div className="front-main">
        <Latest place={place} front={front} now={now} />
        <PictureStories place={place} cards={front.pictures} now={now} />
        <PlaceColumns place={place} columns={front.columns} now={now} />
      </div>
      <CountyLife place={place} cards={front.countyLife} now={now} />
      <Channels place={place} channels={front.channels} now={now} />
      {front.fromAbove && <FromAbove place={place} above={front.fromAbove} now={now} />}
    </Sheet>
  );
}

/** A place says its name and its own parts; the portal's name stands in the masthead already. */
function FrontHead({ place, frame: { counties, here } }: { place: Place; frame: Frame }) {
  if (place.code === PORTAL) return <h1 className="unseen">{t('front.portal')}</h1>;
  return (
    <div className="front-head">
      {place.ancestors.length > 0 && (
        <Breadcrumb crumbs={placeCrumbs(place.ancestors)} here={place.shortName} />
      )}
      <h1>{t('front.title', { place: place.shortName })}</h1>
      {place.slogan && <p className="front-slogan">{place.slogan}</p>}
      {counties && (
        <nav className="front-counties" aria-label={t('frame.placesOf', { place: counties.of.shortName })}>
          <ul>
            <PlaceItems places={counties.places} here={here} />
          </ul>
        </nav>
      )}
    </div>
  );
}

function EmptyFront({ place }: { place: Place }) {
  const above = place.ancestors.at(-1);
  return (
    <p className="empty">
      {t('front.empty', { place: place.shortName })}{' '}
      <a href={above ? placePath(above.path) : '/places'}>
        {above ? t('front.emptyAbove', { place: above.shortName }) : t('front.emptyPlaces')}
      </a>
    </p>
  );
}

function Opening({ front: { lead, seconds }, now }: { front: Front; now: string }) {
  if (!lead) return null;
  return (
    <section className="opening" aria-label={t('front.opening')}>
      <Story card={lead} shape="lead" heading={2} now={now} />
      {seconds.length > 0 && (
        <div className="opening-seconds">
          {seconds.map((card, index) => (
            <Story key={card.id} card={card} shape={index === 0 ? 'second' : 'thumb'} heading={2} now={now} />
          ))}
        </div>
      )}
    </section>
  );
}

function TopicStrip({ front: { topics } }: { front: Front }) {
  if (topics.length === 0) return null;
  return (
    <nav className="topic-strip" aria-labelledby="front-topics">
      <h2 id="front-topics">{t('frame.topics')}</h2>
      <ul>
        {topics.map((topic) => (
          <li key={topic.slug}>
            <a href={`/topics/${topic.slug}`}>{topic.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type BlockProps = { place: Place; now: string };

function Latest({ place, front: { latest, older }, now }: BlockProps & { front: Front }) {
  if (latest.length === 0) return null;
  return (
    <Block id="latest" title={t('front.latest')} href={listPath(place.path, { list: 'latest' })}>
      <div className="latest">
        {latest.map((card) => (
          <Story key={card.id} card={card} shape="line" heading={3} now={now} />
        ))}
      </div>
      {older && (
        <p className="more">
          <a href={listPath(place.path, { list: 'latest' }, older)} rel="next">
            {t('front.older')}
          </a>
        </p>
      )}
    </Block>
  );
}

function PictureStories({ place, cards, now }: BlockProps & { cards: ArticleCard[] }) {
  if (cards.length === 0) return null;
  return (
    <Block id="pictures" title={t('front.pictures')} href={listPath(place.path, { list: 'pictures' })}>
      <div className="picture-stories">
        {cards.map((card, index) => (
          <Story key={card.id} card={card} shape={index === 0 ? 'large' : 'second'} heading={3} now={now} />
        ))}
      </div>
    </Block>
  );
}

function PlaceColumns({ place, columns, now }: BlockProps & { columns: PlaceColumn[] }) {
  if (columns.length === 0) return null;
  const title =
    place.code === PORTAL ? t('front.provinces') : t('front.placesOf', { place: place.shortName });
  return (
    <Block id="places" title={title}>
      <div className="columns">
        {columns.map((column) => (
          <section key={column.place.code} className="column" aria-labelledby={`in-${column.place.code}`}>
            <h3 id={`in-${column.place.code}`}>
              <a href={placePath(column.place.path)}>{column.place.shortName}</a>
            </h3>
            {column.cards.map((card) => (
              <Story key={card.id} card={card} shape="line" heading={4} now={now} />
            ))}
          </section>
        ))}
      </div>
    </Block>
  );
}

function CountyLife({ place, cards, now }: BlockProps & { cards: ArticleCard[] }) {
  if (cards.length === 0) return null;
  return (
    <Block
      id="county-life"
      title={t('front.countyLife')}
      why={t('front.countyLifeWhy')}
      href={listPath(place.path, { list: 'county-life' })}
    >
      <div className="thirds">
        {cards.map((card) => (
          <Story key={card.id} card={card} shape="thumb" heading={3} now={now} />
        ))}
      </div>
    </Block>
  );
}

function Channels({ place, channels, now }: BlockProps & { channels: SubjectColumn[] }) {
  if (channels.length === 0) return null;
  return (
    <Block id="channels" title={t('front.channels')}>
      <div className="columns">
        {channels.map(({ subject, cards }) => (
          <section key={subject} className="column" aria-labelledby={`on-${subject}`}>
            <h3 id={`on-${subject}`}>
              <a href={listPath(place.path, { list: 'channel', subject })}>{t(`subject.${subject}`)}</a>
            </h3>
            {cards.map((card) => (
              <Story key={card.id} card={card} shape="line" heading={4} now={now} />
            ))}
          </section>
        ))}
      </div>
    </Block>
  );
}

function FromAbove({ place, above, now }: BlockProps & { above: PlaceColumn }) {
  const name = above.place.code === PORTAL ? t('frame.everywhere') : above.place.shortName;
  return (
    <Block
      id="from-above"
      title={t('front.fromAbove', { place: name })}
      why={t('front.fromAboveWhy', { place: place.shortName, above: name })}
      href={placePath(above.place.path)}
    >
      <div className="thirds">
        {above.cards.map((card) => (
          <Story key={card.id} card={card} shape="thumb" heading={3} now={now} />
        ))}
      </div>
    </Block>
  );
}
