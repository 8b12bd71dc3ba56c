import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { placeCrumbs } from '#components/news/front/crumbs.ts';
import { SourcesPage } from '#components/news/lists/directory-pages.tsx';
import { ListPage } from '#components/news/lists/list-page.tsx';
import { SourceFacts } from '#components/news/lists/source-facts.tsx';
import { t } from '#components/news/reader-text.ts';
import { readFrame } from '#lib/portal/published.ts';
import { pagePath, parsePageStart } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { readSource, readSourcePage, readSources } from '#lib/sources/published.ts';
import { pageMetadata } from '../../page-metadata.ts';

type Props = { params: Promise<{ address?: string[] }> };

/** The list of all sources; the page of each is drawn at its first visit. */
export function generateStaticParams() {
  return [{ address: [] }];
}

async function readAddress({ params }: Props) {
  const [slug, ...rest] = (await params).address ?? [];
  if (slug === undefined) return null;
  const start = parsePageStart(rest);
  const source = start && (await readSource(slug));
  if (!source) notFound();
  if (source.mergedIntoSlug) permanentRedirect(`/sources/${source.mergedIntoSlug}`);
  return { source, start, base: `/sources/${slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const address = await readAddress(props);
  const frame = await readFrame(PORTAL);
  const site = frame.site.name;
  const image = `/og/place-${PORTAL}.jpg`;
  if (!address) {
    const title = t('meta.page', { title: t('frame.sources'), site });
    return pageMetadata(frame, { title, description: t('source.lede'), path: '/sources', image });
  }
  const { source, start, base } = address;
  return pageMetadata(frame, {
    title: t('meta.page', { title: t('source.title', { source: source.name }), site }),
    description: t('meta.sourceDescription', { source: source.name, site }),
    path: pagePath(base, start),
    image,
    unlisted: start.from !== 'top',
  });
}

export default async function SourcePage(props: Props) {
  const address = await readAddress(props);
  const frame = await readFrame(address?.source.region.code ?? PORTAL);
  if (!address) return <SourcesPage frame={frame} sources={await readSources()} />;
  const { source, start, base } = address;
  const page = await readSourcePage(source.id, start);
  if (page.items.length === 0 && start.from !== 'top') notFound();
  return (
    <ListPage
      frame={frame}
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
