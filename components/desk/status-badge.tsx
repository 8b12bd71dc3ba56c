import { useTranslations } from 'next-intl';
import type { DeskStatus } from '#lib/articles/article.ts';
import { Badge, type Tone } from '../ui/badge.tsx';

const TONES: Record<DeskStatus, Tone> = {
  draft: 'open',
  submitted: 'warn',
  scheduled: 'warn',
  live: 'good',
  live_editing: 'accent',
  withdrawn: 'neutral',
  retracted: 'bad',
  trashed: 'neutral',
};

/** The one word that says where an article stands. */
export function StatusBadge({ status, className }: { status: DeskStatus; className?: string }) {
  const t = useTranslations('articles.status');
  return (
    <Badge tone={TONES[status]} className={className}>
      {t(status)}
    </Badge>
  );
}
