import { findSourceChoices } from '#lib/sources/queries/source-choices.ts';
import { handleAsActor } from '#lib/web/handle.ts';

export async function GET(request: Request): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const text = new URL(request.url).searchParams.get('q')?.slice(0, 40) ?? '';
    return Response.json(await findSourceChoices(actor, text));
  });
}
