import { ExternalLink, Plus } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { getTranslations } from 'next-intl/server';
import { RegionFacts } from '#components/admin/regions/region-facts.tsx';
import { RegionForm } from '#components/admin/regions/region-form.client.tsx';
import { RegionHistory } from '#components/admin/regions/region-history.tsx';
import { RegionOrder } from '#components/admin/regions/region-order.client.tsx';
import { RegionSearch } from '#components/admin/regions/region-search.client.tsx';
import { DeskPage, DeskSection } from '#components/desk/page.tsx';
import { buttonClasses } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { listEventsAbout } from '#lib/events/queries.ts';
import { placePath } from '#lib/regions/place-address.ts';
import { mayCreateRegion } from '#lib/regions/policy.ts';
import { findManagedRegion } from '#lib/regions/queries.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';
import { changeAction, reorderAction, showAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('regions');
  return { title: t('title') };
}

/** One place of the tree and the places directly in it; the portal itself, with its provinces, comes first. */
export default async function RegionPage({ params }: PageProps<'/admin/regions/[[...code]]'>) {
  const actor = await requireActor();
  const code = (await params).code?.join('/') ?? PORTAL;
  const { region, above, children } = await found(findManagedRegion(actor, code));
  const [t, events] = await Promise.all([
    getTranslations('regions'),
    listEventsAbout(actor, `region:${code}`),
  ]);
  const isPortal = code === PORTAL;
  const mayCreate = mayCreateRegion(actor) && region.level !== 'county';

  return (
    <DeskPage
      title={isPortal ? t('title') : region.name}
      actions={
        <>
          <RegionSearch />
          <a href={placePath(region.path)} className={buttonClasses()}>
            <ExternalLink aria-hidden />
            {t('readersPage')}
          </a>
          {mayCreate && (
            <Link
              href={isPortal ? '/admin/regions/new' : `/admin/regions/new?in=${code}`}
              className={buttonClasses({ variant: 'primary' })}
            >
              <Plus aria-hidden />
              {t('create')}
            </Link>
          )}
        </>
      }
    >
      {!isPortal && <RegionFacts region={region} above={above} />}
      {children.length > 0 && (
        <RegionOrder
          // Another order of the same places is no reason to begin anew.
          key={children
            .map((child) => child.code)
            .toSorted()
            .join()}
          parentCode={code}
          regions={children}
          mayOrder={region.mayChange}
          reorder={reorderAction}
          show={showAction}
        />
      )}
      {children.length === 0 && region.level !== 'county' && (
        <EmptyState title={t('empty')}>{mayCreate && t('emptyHint')}</EmptyState>
      )}
      <div className={children.length > 0 ? 'pt-12' : undefined}>
        <DeskSection title={t(isPortal ? 'portal' : 'thisPlace')} hint={t('thisPlaceHint')}>
          {region.mayChange ? (
            <RegionForm key={code} region={region} action={changeAction} />
          ) : (
            <p className="text-sm text-ink-2">{t('notYours')}</p>
          )}
        </DeskSection>
        <DeskSection title={t('history')}>
          <RegionHistory events={events} />
        </DeskSection>
      </div>
    </DeskPage>
  );
}
