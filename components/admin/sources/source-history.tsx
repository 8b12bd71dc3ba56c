import { useTranslations } from 'next-intl';
import { EventList } from '#components/desk/event-list.tsx';
import type { RecordedEvent } from '#lib/events/recorded-event.ts';
import { SOURCE_FIELDS } from '#lib/sources/schema.ts';

/** What happened to a source, and what of it each time. */
export function SourceHistory({ events }: { events: RecordedEvent[] }) {
  const t = useTranslations('sources');
  const fields = useTranslations('sources.fieldNames');

  function detail({ kind, data }: RecordedEvent): string | null {
    if (kind === 'merge-sources') return `${data.from} → ${data.into}`;
    if (kind !== 'change-source' || !Array.isArray(data.changed)) return null;
    const changed = data.changed.flatMap((name) => SOURCE_FIELDS.find((field) => field === name) ?? []);
    const renamed = changed.includes('name') ? `（${data.was} → ${data.name}）` : '';
    return changed.map((field) => fields(field)).join('、') + renamed;
  }
  return <EventList events={events} empty={t('historyEmpty')} detail={detail} />;
}
