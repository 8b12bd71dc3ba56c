import type { Metadata } from 'next';
import { PlacesPage } from '#components/news/lists/directory-pages.tsx';
import { t } from '#components/news/reader-text.ts';
import { readFrame } from '#lib/portal/published.ts';
import { readAllPlaces } from '#lib/regions/published.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { pageMetadata } from '../page-metadata.ts';

export async function generateMetadata(): Promise<Metadata> {
  const frame = await readFrame(PORTAL);
  const title = t('meta.page', { title: t('frame.places'), site: frame.site.name });
  return pageMetadata(frame, {
    title,
    description: t('meta.portalDescription', { site: frame.site.name }),
    path: '/places',
    image: `/og/place-${PORTAL}.jpg`,
  });
}

export default async function AllPlacesPage() {
  const [frame, provinces] = await Promise.all([readFrame(PORTAL), readAllPlaces()]);
  return <PlacesPage frame={frame} provinces={provinces} />;
}
