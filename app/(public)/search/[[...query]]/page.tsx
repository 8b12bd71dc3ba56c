import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { SearchPage } from '#components/news/lists/search-page.tsx';
import { t } from '#components/news/reader-text.ts';
import { readFound, readFrame } from '#lib/portal/published.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { parseSearchSegments, searchPath } from '#lib/search/search-address.ts';
import { pageMetadata } from '../../page-metadata.ts';

/** A question stands in the path here: proxy.ts leads '/search?q=…' to '/search/…'. */
type Props = { params: Promise<{ query?: string[] }> };

export function generateStaticParams() {
  return [{ query: [] }];
}

async function readAddress({ params }: Props) {
  const address = parseSearchSegments((await params).query ?? []);
  if (!address) notFound();
  return address;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { query, page } = await readAddress(props);
  const frame = await readFrame(PORTAL);
  const title = query === '' ? t('search.title') : t('search.titleFor', { query });
  return pageMetadata(frame, {
    title: t('meta.page', { title, site: frame.site.name }),
    description: title,
    path: query === '' ? '/search' : searchPath(query, page),
    image: `/og/place-${PORTAL}.jpg`,
    unlisted: query !== '',
  });
}

export default async function SearchResultsPage(props: Props) {
  const { query, page } = await readAddress(props);
  const frame = await readFrame(PORTAL);
  return (
    <SearchPage frame={frame} query={query} found={query === '' ? null : await readFound(query, page)} />
  );
}
