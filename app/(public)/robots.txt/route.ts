import { readRobots } from '#lib/feeds/published-sitemap.ts';

export async function GET(): Promise<Response> {
  return new Response(await readRobots(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
