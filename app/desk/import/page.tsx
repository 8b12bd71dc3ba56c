import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ImportDesk } from '#components/desk/importing/import-desk.client.tsx';
import { mayCreate } from '#lib/articles/policy.ts';
import { mayManageSources } from '#lib/sources/policy.ts';
import { requireActor } from '#lib/web/actor.ts';
import { allowed } from '#lib/web/page.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('importing');
  return { title: t('heading') };
}

export default async function ImportPage() {
  const actor = await requireActor();
  allowed(mayCreate(actor));
  return <ImportDesk mayManageSources={mayManageSources(actor)} />;
}
