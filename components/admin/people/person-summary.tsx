import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Moment } from '#components/desk/moment.tsx';
import type { ManagedPerson } from '#lib/people/person.ts';

/** Who it is: address, since when, and when they were last here. */
export function PersonSummary({ person }: { person: ManagedPerson }) {
  const t = useTranslations('people');
  return (
    <dl className="flex flex-wrap gap-x-8 gap-y-2 pb-6 text-sm">
      <Fact term={t('email')}>
        <a href={`mailto:${person.email}`} className="underline decoration-rule underline-offset-4">
          {person.email}
        </a>
      </Fact>
      <Fact term={t('joined')}>
        <Moment at={person.createdAt} />
      </Fact>
      <Fact term={t('lastSignIn')}>
        <Moment at={person.lastSignInAt} none={t('never')} />
      </Fact>
    </dl>
  );
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="flex gap-2">
      <dt className="text-ink-2">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
