import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { LIBRARY } from '#components/desk/media/library-address.ts';
import { MediaDetails } from '#components/desk/media/media-details.client.tsx';
import { MediaFacts } from '#components/desk/media/media-facts.tsx';
import { MediaUses } from '#components/desk/media/media-uses.tsx';
import { RightsBadge } from '#components/desk/media/rights-badge.tsx';
import { DeskPage, DeskSection } from '#components/desk/page.tsx';
import { findMedia } from '#lib/media/queries.ts';
import { mediaRefSchema } from '#lib/media/schema.ts';
import { findRegionsByCodes } from '#lib/regions/queries.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';
import { describeAction } from '../actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('media');
  return { title: t('picture') };
}

export default async function MediaPage({ params }: PageProps<'/desk/media/[id]'>) {
  const actor = await requireActor();
  const ref = mediaRefSchema.safeParse({ mediaId: (await params).id });
  const { media, uses, mayDescribe } = await found(
    ref.success ? findMedia(actor, ref.data.mediaId) : Promise.resolve(null),
  );
  const [[region], now, t] = await Promise.all([
    findRegionsByCodes([media.regionCode]),
    getNow(),
    getTranslations('media'),
  ]);
  return (
    <DeskPage
      title={<span className="break-all">{media.filename}</span>}
      back={{ href: LIBRARY, label: t('heading') }}
      aside={<RightsBadge until={media.rightsUntil} now={now} />}
    >
      <MediaDetails media={media} mayDescribe={mayDescribe} action={describeAction} />
      <DeskSection title={t('uses')} hint={t('usesHint')}>
        <MediaUses uses={uses} />
      </DeskSection>
      <DeskSection title={t('facts')}>
        <MediaFacts media={media} place={region?.name ?? media.regionCode} />
      </DeskSection>
    </DeskPage>
  );
}
