import { importPage } from '#lib/ingest/commands/import-page.ts';
import { importedPageSchema } from '#lib/ingest/schema.ts';
import { handleAsActor } from '#lib/web/handle.ts';
import { readJson, unprocessable } from '#lib/web/read-json.ts';

/** Makes a draft of a page as a person accepted it. A page may be larger than a server action takes. */
export async function POST(request: Request): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const page = await readJson(request, importedPageSchema);
    if (!page.ok) return unprocessable(page.issues);
    const outcome = await importPage(actor, page.value);
    return outcome.ok ? Response.json(outcome.value, { status: 201 }) : unprocessable(outcome.issues);
  });
}
