import type { Metadata } from 'next';
import { placeCrumbs } from '#components/news/front/crumbs.ts';
import { TopicsPage } from '#components/news/lists/directory-pages.tsx';
import { ListPage } from '#components/news/lists/list-page.tsx';
import { t } from '#components/news/reader-text.ts';
import { readFrame } from '#lib/portal/published.ts';
import { pagePath, parsePageStart } from '#lib/regions/place-address.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { readTopic, readTopicPage, readTopics } from '#lib/topics/published.ts';
import { Missing, missingMetadata } from '../../missing.tsx';
import { pageMetadata } from '../../page-metadata.ts';

type Props = { params: Promise<{ address?: string[] }> };

/** The list of all topics; the page of each is drawn at its first visit. */
export function generateStaticParams() {
  return [{ address: [] }];
}

/** One page of a topic's articles; null when there is no such topic or page. */
async function readList([slug = '', ...rest]: string[]) {
  const start = parsePageStart(rest);
  const topic = start && (await readTopic(slug));
  if (!topic) return null;
  const page = await readTopicPage(topic.id, start);
  return page.items.length === 0 && start.from !== 'top'
    ? null
    : { topic, start, page, base: `/topics/${slug}` };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { address = [] } = await params;
  const frame = await readFrame(PORTAL);
  const list = address.length === 0 ? undefined : await readList(address);
  if (list === null) return missingMetadata();
  const title = list?.topic.title ?? t('frame.topics');
  return pageMetadata(frame, {
    title: t('meta.page', { title, site: frame.site.name }),
    description: list?.topic.summary || title,
    path: list ? pagePath(list.base, list.start) : '/topics',
    image: `/og/place-${PORTAL}.jpg`,
    unlisted: list !== undefined && list.start.from !== 'top',
  });
}

export default async function TopicPage({ params }: Props) {
  const { address = [] } = await params;
  if (address.length === 0) {
    return <TopicsPage frame={await readFrame(PORTAL)} topics={await readTopics()} />;
  }
  const list = await readList(address);
  if (!list) return <Missing segments={[]} />;
  const { topic, start, page, base } = list;
  return (
    <ListPage
      frame={await readFrame(topic.regionCode)}
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
