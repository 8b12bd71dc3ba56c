import { ArticlePage } from '#components/news/article/article-page.tsx';
import { placeCrumbs } from '#components/news/front/crumbs.ts';
import { t } from '#components/news/reader-text.ts';
import { previewArticle } from '#lib/articles/queries/preview-article.ts';
import { articleRefSchema } from '#lib/articles/schema.ts';
import { readBeside, readFrame } from '#lib/portal/published.ts';
import { readPlaceByCode } from '#lib/regions/published.ts';
import { PORTAL } from '#lib/regions/region.ts';
import { requireActor } from '#lib/web/actor.ts';
import { found } from '#lib/web/page.ts';

/** An article as readers will see it, in the same drawing as the live page. */
export default async function PreviewPage({ params }: PageProps<'/preview/[id]'>) {
  const actor = await requireActor();
  const ref = articleRefSchema.safeParse({ articleId: (await params).id });
  const article = await found(
    ref.success ? previewArticle(actor, ref.data.articleId) : Promise.resolve(null),
  );
  const main = article.places[0]?.code ?? PORTAL;
  const { id, publishedAt, places, subject, source } = article;
  const [frame, place, beside] = await Promise.all([
    readFrame(main),
    readPlaceByCode(main),
    readBeside({ id, publishedAt, places, subject, source }),
  ]);
  const crumbs = placeCrumbs(place && place.code !== PORTAL ? [...place.ancestors, place] : []);
  return (
    <>
      <title>{t('meta.preview', { title: article.title })}</title>
      <ArticlePage article={article} frame={frame} beside={beside} crumbs={crumbs} />
    </>
  );
}
