import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import { rightsStanding } from '#lib/media/media.ts';

/** Said of a picture whose rights have ended or end soon; nothing of others. `until` is 'YYYY-MM-DD'. */
export function RightsBadge({ until, now }: { until: string | null; now: Date }) {
  const t = useTranslations('media.rights');
  const standing = rightsStanding(until, now);
  if (standing === 'held' || until === null) return null;
  return (
    <Badge tone={standing === 'ended' ? 'bad' : 'warn'} className="text-xs">
      {t(standing, { day: until })}
    </Badge>
  );
}
