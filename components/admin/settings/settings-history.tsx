import { useTranslations } from 'next-intl';
import { EventList } from '#components/desk/event-list.tsx';
import type { RecordedEvent } from '#lib/events/recorded-event.ts';
import { LICENCE_LINES, SITE_LINES } from './settings-lines.ts';

const LINES = [...SITE_LINES, ...LICENCE_LINES].map(({ name }) => name);

/** Who changed which lines, newest first. */
export function SettingsHistory({ events }: { events: RecordedEvent[] }) {
  const t = useTranslations('settings');
  const inOrder = events.toSorted((a, b) => b.at.getTime() - a.at.getTime());

  function detail({ data: { changed } }: RecordedEvent): string | null {
    if (!Array.isArray(changed)) return null;
    return LINES.filter((line) => changed.some((one) => one === line))
      .map((line) => t(`lines.${line}`))
      .join('、');
  }
  return <EventList events={inOrder} empty={t('historyEmpty')} detail={detail} />;
}
