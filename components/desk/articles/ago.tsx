import { useFormatter, useTranslations } from 'next-intl';

const MINUTE_MS = 60_000;
const WEEK_MS = 7 * 24 * 60 * 60_000;

/** A moment as people say it, 2小时前, and the exact minute where one asks; a date once a week lies between. */
export function Ago({ at, now }: { at: Date; now: Date }) {
  const format = useFormatter();
  const t = useTranslations('articles.list');
  const exact = format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' });
  const distance = Math.abs(now.getTime() - at.getTime());
  const yearOf = (date: Date) => format.dateTime(date, { year: 'numeric' });
  const year = yearOf(at) === yearOf(now) ? undefined : 'numeric';
  function said(): string {
    if (distance < MINUTE_MS) return t('justNow');
    if (distance < WEEK_MS) return format.relativeTime(at, now);
    return format.dateTime(at, { year, month: 'short', day: 'numeric' });
  }
  return (
    <time dateTime={at.toISOString()} title={exact} className="whitespace-nowrap">
      {said()}
    </time>
  );
}
