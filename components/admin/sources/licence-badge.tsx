import { useTranslations } from 'next-intl';
import { Badge } from '#components/ui/badge.tsx';
import type { LicenceState } from '#lib/sources/source.ts';

/** Whether a source's text may be reprinted today: a mark, a word, and the day that matters. */
export function LicenceBadge({ state }: { state: LicenceState }) {
  const t = useTranslations('sources.licenceState');
  switch (state.standing) {
    case 'licensed':
      if (state.until === null) return <Badge tone="good">{t('open')}</Badge>;
      return (
        <Badge tone={state.endsSoon ? 'warn' : 'good'}>
          {t(state.endsSoon ? 'endsSoon' : 'licensed')}
          <Day>{state.until}</Day>
        </Badge>
      );
    case 'expired':
      return (
        <Badge tone="bad">
          {t('expired')}
          <Day>{state.until}</Day>
        </Badge>
      );
    case 'not-yet':
      return (
        <Badge tone="open">
          {t('notYet')}
          <Day>{state.from}</Day>
        </Badge>
      );
    case 'own':
      return <Badge tone="neutral">{t('own')}</Badge>;
    case 'none':
      return <Badge tone="neutral">{t('none')}</Badge>;
  }
}

function Day({ children }: { children: string }) {
  return (
    <time dateTime={children} className="text-ink-2">
      {children}
    </time>
  );
}
