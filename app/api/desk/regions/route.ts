import { findRegions } from '#lib/regions/queries.ts';
import { handleAsActor } from '#lib/web/handle.ts';

export async function GET(request: Request): Promise<Response> {
  return handleAsActor(request, async () => {
    const text = new URL(request.url).searchParams.get('q')?.slice(0, 40) ?? '';
    return Response.json(await findRegions(text));
  });
}
