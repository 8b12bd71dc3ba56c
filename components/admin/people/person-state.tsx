import { useTranslations } from 'next-intl';
import { Badge, type Tone } from '#components/ui/badge.tsx';
import type { PersonState } from '#lib/people/person.ts';

const TONES: Record<PersonState, Tone> = {
  active: 'good',
  invited: 'open',
  reset: 'warn',
  disabled: 'neutral',
};

export function PersonStateBadge({ state }: { state: PersonState }) {
  const t = useTranslations('people.states');
  return <Badge tone={TONES[state]}>{t(state)}</Badge>;
}
