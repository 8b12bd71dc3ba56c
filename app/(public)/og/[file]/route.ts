import { formatDay, t } from '#components/news/reader-text.ts';
import { parseArticleId, readArticle } from '#lib/articles/published/read-article.ts';
import { readFrame } from '#lib/portal/published.ts';
import { readArticleCard, readPlaceCard } from '#lib/portal/published-share-card.ts';
import { readPlaceByCode } from '#lib/regions/published.ts';
import { PORTAL } from '#lib/regions/region.ts';

const HEADERS = { 'Content-Type': 'image/jpeg' };

export function generateStaticParams() {
  return [{ file: `place-${PORTAL}.jpg` }];
}

async function drawPlace(code: string): Promise<Uint8Array | null> {
  const place = await readPlaceByCode(code);
  if (!place) return null;
  const { site } = await readFrame(code);
  return readPlaceCard({
    title: code === PORTAL ? site.name : t('front.title', { place: place.shortName }),
    above: '',
    below: place.slogan ?? site.tagline,
    siteName: site.name,
  });
}

async function drawArticle(id: number): Promise<Uint8Array | null> {
  const article = await readArticle(id);
  if (!article) return null;
  const { title, places, source, publishedAt, cover, figures } = article;
  const { site } = await readFrame(places[0]?.code ?? PORTAL);
  const card = {
    title,
    above: places[0]?.shortName ?? '',
    below: [source?.name, formatDay(publishedAt)].filter(Boolean).join(' · '),
    siteName: site.name,
  };
  return readArticleCard(id, card, cover ?? Object.values(figures)[0] ?? null);
}

/** '/og/42.jpg' is the card of an article, '/og/place-61.jpg' that of a place. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const [, code, text] = /^(?:place-(\d{2,6})|(\d+))\.jpg$/.exec((await params).file) ?? [];
  const id = text === undefined ? null : parseArticleId(text);
  const jpeg = code ? await drawPlace(code) : id === null ? null : await drawArticle(id);
  if (!jpeg) return new Response('Not found', { status: 404 });
  return new Response(new Blob([new Uint8Array(jpeg)]), { headers: HEADERS });
}
