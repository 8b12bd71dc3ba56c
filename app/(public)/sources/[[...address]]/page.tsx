import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { placeCrumbs } from '#components/news/front/crumbs.ts';
import { SourcesPage } from '#components/news/lists/directory-pages.tsx';
import { ListPage } from '#components/news/lists/list-page.tsx';
import { SourceFacts } from '#components/news/lists/source-facts.tsx';
import { t } from '#components/news/reader-text.ts';
import { readFrame } from '#lib/portal/published.ts';
import { pagePath, parsePageStart } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { readSource, readSourcePage, readSources } from '#lib/sources/published.ts';
import { Missing, missingMetadata } from '../../missing.tsx';
import { pageMetadata } from '../../page-metadata.ts';

type Props = { params: Promise<{ address?: string[] }> };

/** The list of all sources; the page of each is drawn at its first visit. */
export function generateStaticParams() {
  return [{ address: [] }];
}

/** One page of a source's articles; null when there is no such source or page. */
async function readList([slug = '', ...rest]: string[]) {
  const start = parsePageStart(rest);
  const source = start && (await readSource(slug));
  if (!source) return null;
  if (source.mergedIntoSlug) permanentRedirect(`/sources/${source.mergedIntoSlug}`);
  const page = await readSourcePage(source.id, start);
  return page.items.length === 0 && start.from !== 'top'
    ? null
    : { source, start, page, base: `/sources/${slug}` };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address = [] } = await params;
  const frame = await readFrame(PORTAL);
  const site = frame.site.name;
  const image = `/og/place-${PORTAL}.jpg`;
  if (address.length === 0) {
    const title = t('meta.page', { title: t('frame.sources'), site });
    return pageMetadata(frame, { title, description: t('source.lede'), path: '/sources', image });
  }
  const list = await readList(address);
  if (!list) return missingMetadata();
  const { source, start, base } = list;
  return pageMetadata(frame, {
    title: t('meta.page', { title: t('source.title', { source: source.name }), site }),
    description: t('meta.sourceDescription', { source: source.name, site }),
    path: pagePath(base, start),
    image,
    unlisted: start.from !== 'top',
  });
}

export default async function SourcePage({ params }: Props) {
  const { address = [] } = await params;
  if (address.length === 0) {
    return <SourcesPage frame={await readFrame(PORTAL)} sources={await readSources()} />;
  }
  const list = await readList(address);
  if (!list) return <Missing segments={[]} />;
  const { source, start, page, base } = list;
  return (
    <ListPage
      frame={await readFrame(source.region.code)}
      crumbs={[...placeCrumbs([]), { name: t('frame.sources'), href: '/sources' }]}
      title={t('source.title', { source: source.name })}
      shortTitle={source.name}
      page={page}
      start={start}
      hrefOf={(other) => pagePath(base, other)}
    >
      <SourceFacts source={source} />
    </ListPage>
  );
}
