import { saveWorkingCopy } from '#lib/articles/commands/save-working-copy.ts';
import { findArticle } from '#lib/articles/queries/find-article.ts';
import { articleRefSchema, saveSchema } from '#lib/articles/schema.ts';
import { NotFound } from '#lib/refusals.ts';
import { handleAsActor } from '#lib/web/handle.ts';
import { readJson, unprocessable } from '#lib/web/read-json.ts';

type Context = { params: Promise<{ id: string }> };

/** Autosave. */
export async function PUT(request: Request, { params }: Context): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const { articleId } = articleRefSchema.parse({ articleId: (await params).id });
    const save = await readJson(request, saveSchema.omit({ articleId: true }));
    if (!save.ok) return unprocessable(save.issues);
    const outcome = await saveWorkingCopy(actor, { articleId, ...save.value });
    return outcome.ok ? Response.json(outcome.value) : unprocessable(outcome.issues);
  });
}

/** What stands at the server, for the side-by-side view of a stale write. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const { articleId } = articleRefSchema.parse({ articleId: (await params).id });
    const article = await findArticle(actor, articleId);
    if (!article?.work) throw new NotFound(`article ${articleId} has nothing in work`);
    const { version, content, savedAt, savedBy } = article.work;
    return Response.json({ version, content, savedAt, savedBy });
  });
}
