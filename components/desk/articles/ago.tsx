import { useFormatter } from 'next-intl';

const WEEK_MS = 7 * 24 * 60 * 60_000;

/** A moment as people say it, 2小时前, and the exact minute where one asks; a date once a week lies between. */
export function Ago({ at, now }: { at: Date; now: Date }) {
  const format = useFormatter();
  const exact = format.dateTime(at, { dateStyle: 'full', timeStyle: 'short' });
  const isNear = Math.abs(now.getTime() - at.getTime()) < WEEK_MS;
  const yearOf = (date: Date) => format.dateTime(date, { year: 'numeric' });
  const year = yearOf(at) === yearOf(now) ? undefined : 'numeric';
  return (
    <time dateTime={at.toISOString()} title={exact} className="whitespace-nowrap">
      {isNear ? format.relativeTime(at, now) : format.dateTime(at, { year, month: 'short', day: 'numeric' })}
    </time>
  );
}
