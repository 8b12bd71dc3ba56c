import type { Metadata } from 'next';
import { getNow, getTranslations } from 'next-intl/server';
import { EmptyLibrary } from '#components/desk/media/empty-library.tsx';
import { MediaGrid } from '#components/desk/media/media-grid.tsx';
import { MediaPages } from '#components/desk/media/media-pages.tsx';
import { MediaSearch } from '#components/desk/media/media-search.tsx';
import { UploadZone } from '#components/desk/media/upload-zone.client.tsx';
import { listMedia } from '#lib/media/queries.ts';
import { mediaFilterSchema } from '#lib/media/schema.ts';
import { requireActor } from '#lib/web/actor.ts';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('media');
  return { title: t('heading') };
}

export default async function LibraryPage({ searchParams }: PageProps<'/desk/media'>) {
  const actor = await requireActor();
  const filter = mediaFilterSchema.parse(await searchParams);
  const [{ rows, previous, next }, now] = await Promise.all([listMedia(actor, filter), getNow()]);
  return (
    <UploadZone>
      <MediaSearch q={filter.q} />
      {rows.length > 0 ? <MediaGrid media={rows} now={now} /> : <EmptyLibrary q={filter.q} />}
      <MediaPages q={filter.q} previous={previous} next={next} />
    </UploadZone>
  );
}
