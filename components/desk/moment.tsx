import { useFormatter, useTranslations } from 'next-intl';

/** A moment to the minute, in Asia/Shanghai; a dash-like word when there is none. */
export function Moment({ at, none }: { at: Date | null; none?: string }) {
  const format = useFormatter();
  const t = useTranslations('common');
  if (!at) return <span className="text-ink-2">{none ?? t('none')}</span>;
  const full = format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' });
  return (
    <time dateTime={at.toISOString()} title={full} className="whitespace-nowrap">
      {format.dateTime(at, {
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      })}
    </time>
  );
}
