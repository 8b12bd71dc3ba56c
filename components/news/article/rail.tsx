import type { Rail, Why } from '#lib/portal/rail.ts';
import { type ListKind, listPath } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { t } from '../reader-text.ts';
import { Story } from '../story/story.tsx';

function placeName({ place }: Why): string {
  return place.code === PORTAL ? t('frame.everywhere') : place.shortName;
}

/** Why these stories stand here, in a few words. */
function reason({ key, why }: Rail): string {
  const place = placeName(why);
  if (why.words && why.words.length > 0) return t('rail.why.words', { words: why.words.join('、') });
  if (why.sourceName) return t('rail.why.source', { source: why.sourceName });
  if (key === 'pictures') return t('rail.why.pictures', { place });
  if (key === 'countyLife') return t('rail.why.countyLife', { place });
  if (why.subject) return t('rail.why.channel', { place, subject: t(`subject.${why.subject}`) });
  return t('rail.why.latest', { place });
}

/** The list that a rail is the beginning of; null for one that was chosen for this article alone. */
function listOf({ key, why }: Rail): ListKind | null {
  switch (key) {
    case 'channel':
      return why.subject ? { list: 'channel', subject: why.subject } : null;
    case 'pictures':
      return { list: 'pictures' };
    case 'countyLife':
      return { list: 'county-life' };
    case 'latest':
      return { list: 'latest' };
    default:
      return null;
  }
}

/** A list beside an article. One that has nothing is not drawn: it is not even passed here. */
export function RailSection({ rail, now }: { rail: Rail; now?: string }) {
  const kind = listOf(rail);
  const id = `rail-${rail.key}`;
  const shape = rail.key === 'pictures' ? 'second' : 'line';
  return (
    <section className={`rail rail-${rail.key}`} aria-labelledby={id}>
      <h2 id={id}>
        {kind ? (
          <a href={listPath(rail.why.place.path, kind)}>{t(`rail.${rail.key}`)}</a>
        ) : (
          t(`rail.${rail.key}`)
        )}
      </h2>
      <p className="why">{reason(rail)}</p>
      {rail.cards.map((card, index) => (
        <Story
          key={card.id}
          card={card}
          heading={3}
          shape={rail.key === 'recommended' ? 'large' : shape === 'second' && index > 0 ? 'thumb' : shape}
          now={now}
        />
      ))}
    </section>
  );
}
