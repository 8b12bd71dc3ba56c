import type { ArticleCard } from '#lib/articles/card.ts';
import { formatDay, machineTime, t } from '../reader-text.ts';
import { Story } from '../story/story.tsx';

function byDay(cards: ArticleCard[]): [day: string, cards: ArticleCard[]][] {
  const days = new Map<string, ArticleCard[]>();
  for (const card of cards) {
    const day = machineTime(card.publishedAt).slice(0, 10);
    days.set(day, [...(days.get(day) ?? []), card]);
  }
  return [...days];
}

/** Stories newest first under the days on which they were published. */
export function StoryList({ cards, now }: { cards: ArticleCard[]; now: string }) {
  if (cards.length === 0) return <p className="empty">{t('list.empty')}</p>;
  return byDay(cards).map(([day, stories]) => (
    <section key={day} className="day" aria-labelledby={`day-${day}`}>
      <h2 id={`day-${day}`}>
        <time dateTime={day}>{formatDay(`${day}T12:00:00+08:00`)}</time>
      </h2>
      <div className="day-stories">
        {stories.map((card) => (
          <Story key={card.id} card={card} shape="row" heading={3} now={now} />
        ))}
      </div>
    </section>
  ));
}
