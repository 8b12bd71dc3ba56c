import type { Metadata } from 'next';
import { JsonLd } from '#components/news/frame/json-ld.tsx';
import { breadcrumbData } from '#lib/articles/render/structured-data.ts';
import { readFrame } from '#lib/portal/published.ts';
import { parsePlaceAddress } from '#lib/regions/place-address.ts';
import { readPlace } from '#lib/regions/published.ts';
import { Missing, missingMetadata } from '../missing.tsx';
import { pageMetadata } from '../page-metadata.ts';
import { readView } from './views.tsx';

type Props = { params: Promise<{ place?: string[] }> };

/** Every other page is drawn at its first visit. */
export function generateStaticParams() {
  return [{ place: [] }];
}

async function readPage({ params }: Props) {
  const address = parsePlaceAddress((await params).place ?? []);
  const place = address && (await readPlace(address.path));
  if (!place) return null;
  const frame = await readFrame(place.code);
  const view = await readView(place, address.view, frame);
  return view && { place, frame, view };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const page = await readPage(props);
  if (!page) return missingMetadata();
  const { place, frame, view } = page;
  return pageMetadata(frame, {
    ...view,
    image: `/og/place-${place.code}.jpg`,
    feedsOf: { path: place.path, name: view.placeName },
  });
}

export default async function PlacePage(props: Props) {
  const page = await readPage(props);
  if (!page) return <Missing segments={(await props.params).place ?? []} />;
  const { frame, view } = page;
  return (
    <>
      {view.draw()}
      <JsonLd data={breadcrumbData(view.crumbs, frame.siteUrl)} />
    </>
  );
}
