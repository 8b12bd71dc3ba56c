import { readSitemapIndex } from '#lib/feeds/published-sitemap.ts';

export async function GET(): Promise<Response> {
  return new Response(await readSitemapIndex(), { headers: { 'Content-Type': 'application/xml' } });
}
