import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewSourceForm } from '#components/admin/sources/new-source-form.client.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { findRegionsByCodes } from '#lib/regions/queries.ts';
import { mayManageSources } from '#lib/sources/policy.ts';
import { requireActor } from '#lib/web/actor.ts';
import { allowed } from '#lib/web/page.ts';
import { createAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources');
  return { title: t('newTitle') };
}

export default async function NewSourcePage() {
  const actor = await requireActor();
  allowed(mayManageSources(actor));
  const [t, own] = await Promise.all([
    getTranslations('sources'),
    findRegionsByCodes(actor.scopes.slice(0, 1)),
  ]);
  return (
    <DeskPage title={t('newTitle')} back={{ href: '/admin/sources', label: t('title') }} width="form">
      <NewSourceForm region={own[0] ?? null} action={createAction} />
    </DeskPage>
  );
}
