import { t } from '#components/news/reader-text.ts';
import { FEED_FORMATS, FEED_TYPES } from '#lib/feeds/feed.ts';
import { readFeed } from '#lib/feeds/published.ts';
import { readFrame } from '#lib/portal/published.ts';
import { readPlace } from '#lib/regions/published.ts';
import { PORTAL } from '#lib/regions/region.ts';

type Context = { params: Promise<{ format: string; place?: string[] }> };

export function generateStaticParams() {
  return [{ format: 'rss', place: [] }];
}

/** '/shaanxi/feed.xml' and '/shaanxi/atom.xml' are led here by next.config.ts. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { format, place: segments = [] } = await params;
  const known = FEED_FORMATS.find((one) => one === format);
  const place = known && (await readPlace(segments.join('/')));
  if (!place) return new Response(t('notFound.title'), { status: 404 });

  const { site, siteUrl } = await readFrame(place.code);
  const name = place.code === PORTAL ? site.name : place.shortName;
  const xml = await readFeed(place.code, known, {
    title: place.code === PORTAL ? site.name : t('feed.title', { place: name, site: site.name }),
    description: t('meta.placeDescription', { place: name }),
    siteName: site.name,
    siteUrl,
    path: place.path,
    paidLabel: t('feed.paid'),
  });
  return new Response(xml, { headers: { 'Content-Type': FEED_TYPES[known] } });
}
