import { leaveArticle } from '#lib/articles/commands/leave-article.ts';
import { articleRefSchema, leaveSchema } from '#lib/articles/schema.ts';
import { handleAsActor } from '#lib/web/handle.ts';
import { readJson, unprocessable } from '#lib/web/read-json.ts';

/** The writer's page goes away. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const { articleId } = articleRefSchema.parse({ articleId: (await params).id });
    const leave = await readJson(request, leaveSchema.omit({ articleId: true }));
    if (!leave.ok) return unprocessable(leave.issues);
    await leaveArticle(actor, { articleId, ...leave.value });
    return new Response(null, { status: 204 });
  });
}
