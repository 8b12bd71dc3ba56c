import { ExternalLink } from 'lucide-react';
import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { Suspense } from 'react';
import { LicenceBadge } from '#components/admin/sources/licence-badge.tsx';
import { SourceActions } from '#components/admin/sources/source-actions.client.tsx';
import { SourceForm } from '#components/admin/sources/source-form.client.tsx';
import { SourceHistory } from '#components/admin/sources/source-history.tsx';
import { SourceNotice } from '#components/admin/sources/source-notice.tsx';
import { SourceUse } from '#components/admin/sources/source-use.tsx';
import { DeskPage, DeskSection } from '#components/desk/page.tsx';
import { buttonClasses } from '#components/ui/button.tsx';
import { Skeleton } from '#components/ui/skeleton.tsx';
import { listEventsAbout } from '#lib/events/queries.ts';
import type { Actor } from '#lib/people/actor.ts';
import { findRegionsByCodes } from '#lib/regions/queries.ts';
import { findSource } from '#lib/sources/queries/find-source.ts';
import { findSourceUse } from '#lib/sources/queries/find-source-use.ts';
import { sourceRefSchema } from '#lib/sources/schema.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';
import { archiveAction, changeAction, mergeAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('sources');
  return { title: t('title') };
}

export default async function SourcePage({ params }: PageProps<'/admin/sources/[id]'>) {
  const actor = await requireActor();
  const ref = sourceRefSchema.safeParse({ sourceId: (await params).id });
  const source = await found(ref.success ? findSource(actor, ref.data.sourceId) : Promise.resolve(null));
  const { id, fields, mergedInto } = source;
  const [t, events, [region]] = await Promise.all([
    getTranslations('sources'),
    listEventsAbout(actor, `source:${id}`),
    findRegionsByCodes([fields.regionCode]),
  ]);
  const { name, slug, aliases, licences } = fields;
  const forActions = { id, name, slug, aliases: aliases.length, licences: licences.length };

  return (
    <DeskPage
      title={name}
      back={{ href: '/admin/sources', label: t('title') }}
      aside={!mergedInto && <LicenceBadge state={source.licence} />}
      actions={
        <>
          {!mergedInto && (
            <SourceActions
              source={{ ...forActions, archived: source.archivedAt !== null }}
              archive={archiveAction}
              merge={mergeAction}
            />
          )}
          <a href={`/sources/${slug}`} className={buttonClasses()}>
            <ExternalLink aria-hidden />
            {t('readersPage')}
          </a>
        </>
      }
      width="form"
    >
      <SourceNotice source={source} />
      <DeskSection title={t('use.title')} hint={t('use.hint')}>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <Use actor={actor} sourceId={id} />
        </Suspense>
      </DeskSection>
      {!mergedInto && (
        <SourceForm
          source={source}
          region={region ?? null}
          parent={source.parent}
          lastChangedBy={events[0]?.actor ?? null}
          action={changeAction}
        />
      )}
      <DeskSection title={t('history')}>
        <SourceHistory events={events} />
      </DeskSection>
    </DeskPage>
  );
}

async function Use({ actor, sourceId }: { actor: Actor; sourceId: number }) {
  return <SourceUse use={await findSourceUse(actor, sourceId)} />;
}
