import { articlePath, type Nature } from '#lib/articles/article.ts';
import type { ArticleCard } from '#lib/articles/card.ts';
import { t } from '../reader-text.ts';
import { NewsPicture } from './picture.tsx';
import { Age, Day } from './time.tsx';

/**
 * 'lead' and 'second' open a front; 'large' has its excerpt; 'row' is one of a list, 'thumb' is one of a block,
 * both with a small picture beside it; 'line' is text alone.
 */
export type StoryShape = 'lead' | 'second' | 'large' | 'row' | 'thumb' | 'line';

const WITH_EXCERPT: StoryShape[] = ['lead', 'large', 'row'];

type StoryProps = {
  card: ArticleCard;
  shape: StoryShape;
  heading: 2 | 3 | 4;
  /** When the page was read; without it the date is shown, which stays true on a page that is kept. */
  now?: string;
};

const PICTURES: Record<Exclude<StoryShape, 'line'>, { sizes: string; most: number }> = {
  lead: { sizes: '(min-width: 1024px) 690px, 100vw', most: 1280 },
  second: { sizes: '(min-width: 1024px) 380px, 100vw', most: 960 },
  large: { sizes: '(min-width: 1024px) 590px, 100vw', most: 1280 },
  row: { sizes: '(min-width: 640px) 180px, 112px', most: 640 },
  thumb: { sizes: '112px', most: 320 },
};

/** A story in a list: one link, which covers all of it; place, source and time always in this order. */
export function Story({ card, shape, heading, now }: StoryProps) {
  const Heading = `h${heading}` as const;
  const frame = shape === 'line' ? null : PICTURES[shape];
  return (
    <article className={`story story-${shape}`}>
      {frame && card.picture && (
        <div className="story-picture">
          <NewsPicture picture={card.picture} {...frame} first={shape === 'lead'} decorative />
        </div>
      )}
      <div className="story-text">
        {card.kicker && shape === 'lead' && <p className="kicker">{card.kicker}</p>}
        <Heading className="story-title">
          <a href={articlePath(card.id)}>
            <NatureLabel nature={card.nature} />
            {card.title}
          </a>
        </Heading>
        {WITH_EXCERPT.includes(shape) && card.excerpt && <p className="excerpt">{card.excerpt}</p>}
        <StoryMeta card={card} now={now} />
      </div>
    </article>
  );
}

export function StoryMeta({ card, now }: { card: ArticleCard; now?: string }) {
  const from = [card.place?.shortName, card.source?.name].filter((name) => name);
  return (
    <p className="meta">
      {from.map((name) => `${name} · `).join('')}
      {now ? <Age at={card.publishedAt} now={now} /> : <Day at={card.publishedAt} />}
    </p>
  );
}

/** What is paid for, or is an opinion, says so before its title; a feature is a way to write news. */
export function NatureLabel({ nature }: { nature: Nature }) {
  if (nature === 'news' || nature === 'feature') return null;
  return <span className={`nature nature-${nature}`}>{t(`nature.${nature}`)}</span>;
}
