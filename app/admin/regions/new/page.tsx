import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { NewRegionForm } from '#components/admin/regions/new-region-form.client.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { mayCreateRegion } from '#lib/regions/policy.ts';
import { findManagedRegion } from '#lib/regions/queries.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { regionRefSchema } from '#lib/regions/schema.ts';
import { requireActor } from '#lib/web/actor.ts';
import { allowed, found } from '#lib/web/page.ts';
import { createAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('regions');
  return { title: t('newTitle') };
}

export default async function NewRegionPage({ searchParams }: PageProps<'/admin/regions/new'>) {
  const actor = await requireActor();
  allowed(mayCreateRegion(actor));
  const ref = regionRefSchema.safeParse({ code: (await searchParams).in });
  const code = ref.success ? ref.data.code : PORTAL;
  const { region: parent } = await found(findManagedRegion(actor, code));
  const t = await getTranslations('regions');
  const isPortal = code === PORTAL;
  return (
    <DeskPage
      title={isPortal ? t('newTitle') : t('newIn', { name: parent.name })}
      back={
        isPortal
          ? { href: '/admin/regions', label: t('title') }
          : { href: `/admin/regions/${code}`, label: parent.name }
      }
      width="form"
    >
      <NewRegionForm parent={parent} prefix={isPortal ? '' : code} action={createAction} />
    </DeskPage>
  );
}
