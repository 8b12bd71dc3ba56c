import { UserPlus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { PeopleFilters } from '#components/admin/people/people-filters.tsx';
import { PeopleTable } from '#components/admin/people/people-table.tsx';
import { DeskPage } from '#components/desk/page.tsx';
import { buttonClasses } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { Pagination } from '#components/ui/pagination.tsx';
import { listPeople } from '#lib/people/queries.ts';
import { peopleFilterSchema } from '#lib/people/schema.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';
import { pageAddress } from '#lib/web/page-address.ts';

const HERE = '/admin/people';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people');
  return { title: t('title') };
}

export default async function PeoplePage({ searchParams }: PageProps<'/admin/people'>) {
  const actor = await requireActor();
  const filter = peopleFilterSchema.parse(await searchParams);
  const { people, previous, next } = await found(listPeople(actor, filter));
  const [t, common] = await Promise.all([getTranslations('people'), getTranslations('common')]);
  const { before: _, after: __, ...kept } = filter;

  return (
    <DeskPage
      title={t('title')}
      actions={
        <Link href={`${HERE}/invite`} className={buttonClasses({ variant: 'primary' })}>
          <UserPlus aria-hidden />
          {t('invite')}
        </Link>
      }
    >
      <PeopleFilters action={HERE} filter={filter} />
      {people.length > 0 ? (
        <PeopleTable people={people} />
      ) : (
        <EmptyState title={t('empty')}>{t('emptyHint')}</EmptyState>
      )}
      <Pagination
        previous={pageAddress(HERE, kept, 'before', previous)}
        next={pageAddress(HERE, kept, 'after', next)}
        labels={{ nav: common('pages'), previous: common('previous'), next: common('next') }}
      />
    </DeskPage>
  );
}
