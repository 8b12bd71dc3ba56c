import { useTranslations } from 'next-intl';
import { EventList } from '#components/desk/event-list.tsx';
import type { RecordedEvent } from '#lib/events/recorded-event.ts';

const FIELDS = ['shortName', 'slogan', 'visible'] as const;

/** What happened to a place, and what of it each time. */
export function RegionHistory({ events }: { events: RecordedEvent[] }) {
  const t = useTranslations('regions');

  function detail({ kind, data }: RecordedEvent): string | null {
    const { changed } = data;
    if (kind !== 'change-region' || !Array.isArray(changed)) return null;
    return FIELDS.filter((field) => changed.some((one) => one === field))
      .map((field) => {
        if (field === 'visible') return t(data.visible ? 'visibility.shown' : 'visibility.hidden');
        return `${t(field)} “${data[field] ?? ''}”`;
      })
      .join('；');
  }
  return <EventList events={events} empty={t('historyEmpty')} detail={detail} />;
}
