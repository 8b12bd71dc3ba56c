import type { Metadata } from 'next';
import { SearchPage } from '#components/news/lists/search-page.tsx';
import { t } from '#components/news/reader-text.ts';
import { readFound, readFrame } from '#lib/portal/published.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { parseSearchSegments, searchPath } from '#lib/search/search-address.ts';
import { Missing, missingMetadata } from '../../missing.tsx';
import { pageMetadata } from '../../page-metadata.ts';

/** A question stands in the path here: proxy.ts leads '/search?q=…' to '/search/…'. */
type Props = { params: Promise<{ query?: string[] }> };

export function generateStaticParams() {
  return [{ query: [] }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const address = parseSearchSegments((await params).query ?? []);
  if (!address) return missingMetadata();
  const { query, page } = address;
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

export default async function SearchResultsPage({ params }: Props) {
  const address = parseSearchSegments((await params).query ?? []);
  if (!address) return <Missing segments={[]} />;
  const { query, page } = address;
  const found = query === '' ? null : await readFound(query, page);
  return <SearchPage frame={await readFrame(PORTAL)} query={query} found={found} />;
}
