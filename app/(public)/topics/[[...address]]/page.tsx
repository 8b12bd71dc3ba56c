import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { placeCrumbs } from '#components/news/front/crumbs.ts';
import { TopicsPage } from '#components/news/lists/directory-pages.tsx';
import { ListPage } from '#components/news/lists/list-page.tsx';
import { t } from '#components/news/reader-text.ts';
import { readFrame } from '#lib/portal/published.ts';
import { pagePath, parsePageStart } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { readTopic, readTopicPage, readTopics } from '#lib/topics/published.ts';
import { pageMetadata } from '../../page-metadata.ts';

type Props = { params: Promise<{ address?: string[] }> };

/** The list of all topics; the page of each is drawn at its first visit. */
export function generateStaticParams() {
  return [{ address: [] }];
}

async function readAddress({ params }: Props) {
  const [slug, ...rest] = (await params).address ?? [];
  if (slug === undefined) return null;
  const start = parsePageStart(rest);
  const topic = start && (await readTopic(slug));
  if (!topic) notFound();
  return { topic, start, base: `/topics/${slug}` };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const address = await readAddress(props);
  const frame = await readFrame(PORTAL);
  const title = address?.topic.title ?? t('frame.topics');
  return pageMetadata(frame, {
    title: t('meta.page', { title, site: frame.site.name }),
    description: address?.topic.summary || title,
    path: address ? pagePath(address.base, address.start) : '/topics',
    image: `/og/place-${PORTAL}.jpg`,
    unlisted: address !== null && address.start.from !== 'top',
  });
}

export default async function TopicPage(props: Props) {
  const address = await readAddress(props);
  const frame = await readFrame(address?.topic.regionCode ?? PORTAL);
  if (!address) return <TopicsPage frame={frame} topics={await readTopics()} />;
  const { topic, start, base } = address;
  const page = await readTopicPage(topic.id, start);
  if (page.items.length === 0 && start.from !== 'top') notFound();
  return (
    <ListPage
      frame={frame}
      crumbs={[...placeCrumbs([]), { name: t('frame.topics'), href: '/topics' }]}
      title={topic.title}
      page={page}
      start={start}
      hrefOf={(other) => pagePath(base, other)}
    >
      {topic.summary && <p className="lede">{topic.summary}</p>}
    </ListPage>
  );
}
