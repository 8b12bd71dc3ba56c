import { once } from 'node:events';
import { type RequestOptions, request } from 'node:http';
import { SITE_TAG } from '#lib/articles/cache-tags.ts';
import { listenForTags } from '#lib/platform/cache/listen-for-tags.ts';
import type { Env } from '#lib/platform/env/env.ts';

/**
 * Passes every announced tag on to Next, whose cache only code inside of it can reach: through an address of our
 * own server. Answers how to stop.
 */
export function passTagsOn(databaseUrl: string, { port, host }: Env): Promise<() => Promise<void>> {
  const expire = (tags: string[]) => post({ port, host: host ?? 'localhost' }, tags);
  return listenForTags(databaseUrl, expire, () => expire([SITE_TAG]));
}

async function post(where: RequestOptions, tags: string[]): Promise<void> {
  const call = request({
    ...where,
    method: 'POST',
    path: '/api/expire-tags',
    headers: { 'content-type': 'application/json', 'x-internal-token': process.env.INTERNAL_TOKEN ?? '' },
  });
  call.end(JSON.stringify({ tags }));
  const [answer] = await once(call, 'response');
  answer.resume();
  if (answer.statusCode !== 204)
    throw new Error(`expiring ${tags.join(', ')} was answered ${answer.statusCode}`);
}
