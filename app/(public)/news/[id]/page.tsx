import type { Metadata } from 'next';
import { ArticlePage } from '#components/news/article/article-page.tsx';
import { JsonLd } from '#components/news/frame/json-ld.tsx';
import { placeCrumbs } from '#components/news/front/crumbs.ts';
import { t } from '#components/news/reader-text.ts';
import { articlePath } from '#lib/articles/article.ts';
import { parseArticleId, readArticle } from '#lib/articles/published/read-article.ts';
import { articleData, breadcrumbData } from '#lib/articles/render/structured-data.ts';
import { readBeside, readFrame } from '#lib/portal/published.ts';
import { listPath } from '#lib/regions/place-address.ts';
import { readPlaceByCode } from '#lib/regions/published.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { Missing, missingMetadata } from '../../missing.tsx';
import { pageMetadata } from '../../page-metadata.ts';

type Props = { params: Promise<{ id: string }> };

/** Articles are drawn at their first visit; the build needs one address, which no article has. */
export function generateStaticParams() {
  return [{ id: '0' }];
}

async function readLive({ params }: Props) {
  const id = parseArticleId((await params).id);
  return id === null ? null : readArticle(id);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const article = await readLive(props);
  if (!article) return missingMetadata();
  const frame = await readFrame(article.places[0]?.code ?? PORTAL);
  const path = articlePath(article.id);
  const metadata = pageMetadata(frame, {
    title: t('meta.page', { title: article.title, site: frame.site.name }),
    description: article.excerpt,
    path,
    image: `/og/${article.id}.jpg`,
  });
  return {
    ...metadata,
    openGraph: {
      ...metadata.openGraph,
      type: 'article',
      title: article.title,
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt ?? undefined,
    },
  };
}

export default async function NewsPage(props: Props) {
  const article = await readLive(props);
  if (!article) return <Missing segments={[]} />;
  const { id, publishedAt, places: placed, subject, source } = article;
  const main = placed[0]?.code ?? PORTAL;
  const [frame, place, beside] = await Promise.all([
    readFrame(main),
    readPlaceByCode(main),
    readBeside({ id, publishedAt, places: placed, subject, source }),
  ]);
  const places = place && place.code !== PORTAL ? [...place.ancestors, place] : [];
  const nearest = places.at(-1);
  const crumbs = [
    ...placeCrumbs(places),
    ...(subject
      ? [
          {
            name: t(`subject.${subject}`),
            href: listPath(nearest?.path ?? '', { list: 'channel', subject: subject }),
          },
        ]
      : []),
  ];
  return (
    <>
      <ArticlePage article={article} frame={frame} beside={beside} crumbs={crumbs} />
      <JsonLd data={articleData(article, { name: frame.site.name, siteUrl: frame.siteUrl })} />
      <JsonLd
        data={breadcrumbData(
          [
            ...crumbs.map(({ name, href }) => ({ name, path: href })),
            { name: article.title, path: articlePath(id) },
          ],
          frame.siteUrl,
        )}
      />
    </>
  );
}
