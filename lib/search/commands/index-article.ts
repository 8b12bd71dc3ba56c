import { z } from 'zod';
import { articleTag } from '../../articles/cache-tags.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { inTransaction, type Tx } from '../../platform/db/db.ts';
import { lineage } from '../../regions/region.ts';
import { relateArticle } from '../internal/relate-article.ts';
import { keyTerms, searchWords } from '../words.ts';

const payloadSchema = z.object({ articleId: z.number().int().positive() });

const TERMS_AN_ARTICLE = 15;
// A word of the title says more of the matter than one of the body.
const TITLE_REPEATS = 3;

type LiveText = {
  id: number;
  publishedAt: Date;
  title: string;
  subtitle: string;
  bodyText: string;
  places: string[];
};

async function findLiveText(tx: Tx, id: number): Promise<LiveText | null> {
  const row = await tx.article.findUnique({
    where: { id },
    select: {
      publishedAt: true,
      liveEdition: {
        select: {
          publishedRevision: {
            select: {
              title: true,
              subtitle: true,
              bodyText: true,
              places: { select: { regionCode: true, region: { select: { name: true } } } },
            },
          },
        },
      },
    },
  });
  const revision = row?.liveEdition?.publishedRevision;
  if (!row?.publishedAt || !revision) return null;
  const { title, subtitle, bodyText, places } = revision;
  return {
    id,
    publishedAt: row.publishedAt,
    title,
    subtitle,
    bodyText,
    places: places.map((p) => p.regionCode),
  };
}

/**
 * The job after a publication: what search and related articles know of an article. It reads what is live
 * when it runs, so it may run late, twice, or after a withdrawal.
 */
export async function indexArticle(payload: unknown): Promise<void> {
  const { articleId } = payloadSchema.parse(payload);
  await inTransaction(async (tx) => {
    const article = await findLiveText(tx, articleId);
    if (!article) return;
    await indexForSearch(tx, article);

    const terms = keyTerms(
      [...Array(TITLE_REPEATS).fill(article.title), article.subtitle, article.bodyText].join('\n'),
      TERMS_AN_ARTICLE,
    );
    const { publishedAt } = article;
    await tx.articleTerm.deleteMany({ where: { articleId } });
    await tx.articleTerm.createMany({ data: terms.map((term) => ({ articleId, publishedAt, ...term })) });
    const related = await relateArticle(tx, { id: articleId, publishedAt, terms, places: article.places });
    await announceTags(tx, [articleId, ...related].map(articleTag));
  });
}

async function indexForSearch(
  tx: Tx,
  { id, publishedAt, title, subtitle, bodyText, places }: LiveText,
): Promise<void> {
  const regions = await tx.region.findMany({
    where: { code: { in: places.flatMap(lineage) } },
    select: { name: true, shortName: true },
  });
  const names = regions.map(({ name, shortName }) => `${name} ${shortName}`).join(' ');
  const words = (text: string) => searchWords(text).join(' ');
  await tx.$executeRaw`
    INSERT INTO search_document (article_id, published_at, words)
    VALUES (${id}, ${publishedAt},
      setweight(to_tsvector('simple', ${words(title)}), 'A') ||
      setweight(to_tsvector('simple', ${words(`${subtitle} ${names}`)}), 'B') ||
      setweight(to_tsvector('simple', ${words(bodyText)}), 'D'))
    ON CONFLICT (article_id) DO UPDATE SET words = excluded.words, published_at = excluded.published_at`;
}
