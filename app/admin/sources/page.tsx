import { Plus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { RowsSkeleton } from '#components/admin/rows-skeleton.tsx';
import { EmptySources } from '#components/admin/sources/empty-sources.tsx';
import { SourceFilters } from '#components/admin/sources/source-filters.tsx';
import { SourceTable } from '#components/admin/sources/source-table.tsx';
import { TabLinks } from '#components/admin/tab-links.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { buttonClasses } from '#components/ui/button.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import type { Actor } from '#lib/people/actor.ts';
import { mayManageSources } from '#lib/sources/policy.ts';
import { listSources } from '#lib/sources/queries/list-sources.ts';
import { type SourceFilter, sourceFilterSchema } from '#lib/sources/schema.ts';
import { requireActor } from '#lib/web/actor.ts';
import { allowed } from '#lib/web/page.ts';
import { pageAddress } from '#lib/web/page-address.ts';

const HERE = '/admin/sources';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources');
  return { title: t('title') };
}

export default async function SourcesPage({ searchParams }: PageProps<'/admin/sources'>) {
  const actor = await requireActor();
  // Before anything is streamed, so that a refusal still has its own status.
  allowed(mayManageSources(actor));
  const filter = sourceFilterSchema.parse(await searchParams);
  const t = await getTranslations('sources');
  return (
    <DeskPage
      title={t('title')}
      actions={
        <Link href={`${HERE}/new`} className={buttonClasses({ variant: 'primary' })}>
          <Plus aria-hidden />
          {t('create')}
        </Link>
      }
    >
      <TabLinks
        label={t('shelves')}
        tabs={[
          { href: HERE, label: t('inUse'), here: !filter.archived },
          { href: `${HERE}?archived=1`, label: t('archived'), here: filter.archived === '1' },
        ]}
      />
      <SourceFilters action={HERE} filter={filter} />
      <Suspense fallback={<RowsSkeleton />}>
        <Sources actor={actor} filter={filter} />
      </Suspense>
    </DeskPage>
  );
}

async function Sources({ actor, filter }: { actor: Actor; filter: SourceFilter }) {
  const [{ sources, previous, next }, common] = await Promise.all([
    listSources(actor, filter),
    getTranslations('common'),
  ]);
  const { before: _, after: __, ...kept } = filter;
  if (sources.length === 0) return <EmptySources filter={kept} />;
  return (
    <>
      <SourceTable sources={sources} />
      <Pagination
        previous={pageAddress(HERE, kept, 'before', previous)}
        next={pageAddress(HERE, kept, 'after', next)}
        labels={{ nav: common('pages'), previous: common('previous'), next: common('next') }}
      />
    </>
  );
}
