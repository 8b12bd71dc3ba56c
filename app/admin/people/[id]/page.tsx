import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { AccountSecurity } from '#components/admin/people/account-security.client.tsx';
import { PersonStateBadge } from '#components/admin/people/person-state.tsx';
import { PersonSummary } from '#components/admin/people/person-summary.tsx';
import { StandingForm } from '#components/admin/people/standing-form.client.tsx';
import { EventList } from '#components/desk/event-list.tsx';
import { DeskPage, DeskSection } from '#components/desk/page.tsx';
import { Banner } from '#components/ui/banner.tsx';
import { listEventsAbout } from '#lib/events/queries.ts';
import { findPerson } from '#lib/people/queries.ts';
import { personRefSchema } from '#lib/people/schema.ts';
import { findRegionsByCodes } from '#lib/regions/queries.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';
import { changeStandingAction, disableAction, enableAction, resetAction } from '../actions.ts';

const SECURITY = { reset: resetAction, disable: disableAction, enable: enableAction };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function PersonPage({ params }: PageProps<'/admin/people/[id]'>) {
  const actor = await requireActor();
  const ref = personRefSchema.safeParse({ personId: (await params).id });
  const person = await found(ref.success ? findPerson(actor, ref.data.personId) : Promise.resolve(null));
  const [t, events, scopes] = await Promise.all([
    getTranslations('people'),
    listEventsAbout(actor, `person:${person.id}`),
    findRegionsByCodes(person.scopes.map(({ code }) => code)),
  ]);
  return (
    <DeskPage
      title={person.name}
      back={{ href: '/admin/people', label: t('title') }}
      aside={<PersonStateBadge state={person.state} />}
      width="form"
    >
      <PersonSummary person={person} />
      {person.mayManage ? (
        <>
          <DeskSection title={t('standing.title')}>
            <StandingForm
              personId={person.id}
              role={person.role}
              scopes={scopes}
              action={changeStandingAction}
            />
          </DeskSection>
          <DeskSection title={t('security')}>
            <AccountSecurity person={person} actions={SECURITY} />
          </DeskSection>
        </>
      ) : (
        <Banner className="mb-6">{t('notYours')}</Banner>
      )}
      <DeskSection title={t('history')}>
        <EventList events={events} empty={t('historyEmpty')} />
      </DeskSection>
    </DeskPage>
  );
}
