import { findNamedSource } from '#lib/ingest/queries/recover-page.ts';
import { sourceNameSchema } from '#lib/ingest/schema.ts';
import { handleAsActor } from '#lib/web/handle.ts';
import { parseForm } from '#lib/web/parse-form.ts';
import { unprocessable } from '#lib/web/read-json.ts';

/** The source that goes by exactly this name or alias, else null. */
export async function GET(request: Request): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const asked = parseForm(sourceNameSchema, { name: new URL(request.url).searchParams.get('name') });
    if (!asked.ok) return unprocessable(asked.issues);
    return Response.json(await findNamedSource(actor, asked.value.name));
  });
}
