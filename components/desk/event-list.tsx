import { useTranslations } from 'next-intl';
import type { RecordedEvent } from '#lib/events/recorded-event.ts';
import { Moment } from './moment.tsx';

type KnownKind = Parameters<ReturnType<typeof useTranslations<'events.kinds'>>>[0];

type EventListProps = {
  events: RecordedEvent[];
  empty: string;
  /** What of it, said after what happened; null for nothing more. */
  detail?: (event: RecordedEvent) => string | null;
};

/** What happened to something, newest first: when, who, what. */
export function EventList({ events, empty, detail }: EventListProps) {
  const t = useTranslations('events');
  const kinds = useTranslations('events.kinds');
  if (events.length === 0) return <p className="text-sm text-ink-2">{empty}</p>;

  // The test of the messages' own does not see kinds; an unknown one is still worth a line.
  const said = (kind: string) => (kinds.has(kind as KnownKind) ? kinds(kind as KnownKind) : t('unknown'));
  return (
    <ol className="flex flex-col text-sm">
      {events.map((event) => (
        <li key={event.id} className="flex flex-wrap gap-x-4 border-b border-rule py-2.5">
          <span className="w-36 shrink-0 text-ink-2">
            <Moment at={event.at} />
          </span>
          <span className="w-24 shrink-0">{event.actor ?? t('system')}</span>
          <span className="min-w-40 flex-1">
            {said(event.kind)}
            {detail && <span className="ml-3 text-ink-2">{detail(event)}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
