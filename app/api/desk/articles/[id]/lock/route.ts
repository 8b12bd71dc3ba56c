import { takeLock } from '#lib/articles/commands/take-lock.ts';
import { articleRefSchema, lockSchema } from '#lib/articles/schema.ts';
import { handleAsActor } from '#lib/web/handle.ts';
import { readJson, unprocessable } from '#lib/web/read-json.ts';

/** Takes, renews or takes over the edit lock. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const { articleId } = articleRefSchema.parse({ articleId: (await params).id });
    const lock = await readJson(request, lockSchema.omit({ articleId: true }));
    if (!lock.ok) return unprocessable(lock.issues);
    const outcome = await takeLock(actor, { articleId, ...lock.value });
    return outcome.ok ? Response.json(outcome.value) : unprocessable(outcome.issues);
  });
}
