import { findRegions } from '#lib/regions/queries.ts';
import { handleAsActor } from '#lib/web/handle.ts';

/** Places by a part of their name; `own` asks for those in which one may act oneself. */
export async function GET(request: Request): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const query = new URL(request.url).searchParams;
    const text = query.get('q')?.slice(0, 40) ?? '';
    return Response.json(await (query.has('own') ? findRegions(text, actor.scopes) : findRegions(text)));
  });
}
