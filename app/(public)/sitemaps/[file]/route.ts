import { readSitemap } from '#lib/feeds/published-sitemap.ts';

export function generateStaticParams() {
  return [{ file: 'places.xml' }];
}

export async function GET(
  _request: Request,
  { params }: { params: Promise<{ file: string }> },
): Promise<Response> {
  const name = /^([\w-]+)\.xml$/.exec((await params).file)?.[1];
  const xml = name === undefined ? null : await readSitemap(name);
  if (xml === null) return new Response('Not found', { status: 404 });
  return new Response(xml, { headers: { 'Content-Type': 'application/xml' } });
}
