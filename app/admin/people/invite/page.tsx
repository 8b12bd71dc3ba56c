import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { InvitationForm } from '#components/admin/people/invitation-form.client.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { maySeePeople } from '#lib/people/policy.ts';
import { requireActor } from '#lib/web/actor.ts';
import { allowed } from '#lib/web/page.ts';
import { inviteAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('inviteTitle') };
}

export default async function InvitePage() {
  allowed(maySeePeople(await requireActor()));
  const t = await getTranslations('people');
  return (
    <DeskPage title={t('inviteTitle')} back={{ href: '/admin/people', label: t('title') }} width="form">
      <InvitationForm action={inviteAction} />
    </DeskPage>
  );
}
