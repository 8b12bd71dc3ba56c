import { findCards } from '../articles/published/find-cards.ts';
import type { PublishedArticle } from '../articles/published-article.ts';
import { db } from '../platform/db/db.ts';
import { findPlaceByCode } from '../regions/find-places.ts';
import { PORTAL } from '../regions/region.ts';
import type { Beside } from './rail.ts';
import { findArticleRails } from './rails.ts';

const RELATED = 12;
const WORDS = 3;

/** Related articles, best first, and the words that they share with this one most often. */
async function findRelated(articleId: number): Promise<{ ids: number[]; words: string[] }> {
  const rows = await db().$queryRaw<{ id: number; terms: string[] }[]>`
    SELECT related_id AS id, terms FROM related_article
    JOIN region_listing AS listing ON listing.region_code = ${PORTAL} AND listing.article_id = related_id
    WHERE related_article.article_id = ${articleId} AND listing.nature NOT IN ('promotion', 'advertisement')
    ORDER BY score DESC LIMIT ${RELATED}`;
  const uses = new Map<string, number>();
  for (const term of rows.flatMap((row) => row.terms)) uses.set(term, (uses.get(term) ?? 0) + 1);
  const words = [...uses].sort((a, b) => b[1] - a[1]).map(([word]) => word);
  return { ids: rows.map((row) => row.id), words: words.slice(0, WORDS) };
}

type Beginning = Pick<PublishedArticle, 'id' | 'publishedAt' | 'places' | 'subject' | 'source'>;

/** The articles before and after one in its main place. */
async function findNeighbours({ id, publishedAt, places }: Beginning): Promise<Omit<Beside, 'rails'>> {
  const region = places[0]?.code ?? PORTAL;
  const cursor = { at: new Date(publishedAt), id };
  const [newer] = await findCards({ region, after: cursor, limit: 1 });
  const [older] = await findCards({ region, before: cursor, limit: 1 });
  return { newer: newer ?? null, older: older ?? null };
}

/** A place's city, its province and the portal: narrow to wide. A county without a city begins with itself. */
async function findChain(code: string | undefined) {
  const place = code === undefined ? null : await findPlaceByCode(code);
  const portal = await findPlaceByCode(PORTAL);
  const own = place === null || place.code === PORTAL ? [] : [...place.ancestors, place];
  const fromCity = own.length > 2 ? own.slice(0, 2) : own;
  return [...fromCity.reverse(), ...(portal ? [portal] : [])].map(({ code, name, shortName, path }) => ({
    code,
    name,
    shortName,
    path,
  }));
}

export async function findBeside(article: Beginning): Promise<Beside> {
  const { id, subject, source, places } = article;
  const [neighbours, chain, related] = await Promise.all([
    findNeighbours(article),
    findChain(places[0]?.code),
    findRelated(id),
  ]);
  const linked = [neighbours.newer, neighbours.older].flatMap((neighbour) => neighbour?.id ?? []);
  return { ...neighbours, rails: await findArticleRails({ id, subject, source, chain, related }, linked) };
}
