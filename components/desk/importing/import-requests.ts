import type { Recovery } from '#lib/ingest/recovery.ts';
import type { ImportedPage } from '#lib/ingest/schema.ts';
import type { SourceChoice } from '#lib/sources/source.ts';
import type { ActionResult } from '#lib/web/action-result.ts';

/** The route's answer as a form shows it. Throws when the server cannot be reached. */
async function answerOf<T>(response: Response): Promise<ActionResult<T>> {
  const body = await response.json().catch(() => ({ refusal: 'unexpected' }));
  if (response.ok) return { ok: true, value: body };
  const { issues = [], refusal = null, reference } = body;
  return { ok: false, issues, refusal, reference };
}

export async function requestRecovery(
  input: { text: string } | { file: File },
): Promise<ActionResult<Recovery>> {
  const form = new FormData();
  if ('file' in input) form.set('file', input.file);
  else form.set('text', input.text);
  return answerOf(await fetch('/api/desk/import', { method: 'POST', body: form }));
}

export async function requestImport(page: ImportedPage): Promise<ActionResult<{ articleId: number }>> {
  return answerOf(
    await fetch('/api/desk/import/article', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(page),
    }),
  );
}

/** The registry's entry for a name; null for none, and when it cannot be asked. */
export async function requestSource(name: string): Promise<SourceChoice | null> {
  const response = await fetch(`/api/desk/import/source?${new URLSearchParams({ name })}`).catch(() => null);
  return response?.ok ? response.json() : null;
}
