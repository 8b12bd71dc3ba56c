import { timingSafeEqual } from 'node:crypto';
import { revalidateTag } from 'next/cache';
import { z } from 'zod';

const bodySchema = z.object({ tags: z.array(z.string().min(1).max(256)).max(1_000) });

/**
 * How this process tells Next that cached pages are out of date. Only the server itself calls it, with a
 * token that it made up when it started (INTERNAL_TOKEN); nobody else can know it.
 */
export async function POST(request: Request): Promise<Response> {
  if (!isOurselves(request.headers.get('x-internal-token')))
    return new Response('Forbidden', { status: 403 });
  const body = bodySchema.safeParse(await request.json().catch(() => null));
  if (!body.success) return new Response('Bad request', { status: 400 });
  for (const tag of body.data.tags) revalidateTag(tag, { expire: 0 });
  return new Response(null, { status: 204 });
}

function isOurselves(given: string | null): boolean {
  const token = process.env.INTERNAL_TOKEN;
  if (!token || !given || given.length !== token.length) return false;
  return timingSafeEqual(Buffer.from(given), Buffer.from(token));
}
