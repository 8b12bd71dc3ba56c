import { formatCursor, parseCursor } from '#lib/articles/cursor.ts';
import { uploadMedia } from '#lib/media/commands/upload-media.ts';
import { UPLOAD_LIMITS } from '#lib/media/media.ts';
import { findMediaByIds, listMedia } from '#lib/media/queries.ts';
import { handleAsActor } from '#lib/web/handle.ts';

// What a form adds around the file itself.
const ENVELOPE_BYTES = 64 * 1024;

const TOO_LARGE = [
  { code: 'upload-too-large', field: 'file', values: { megabytes: UPLOAD_LIMITS.bytes >> 20 } },
];

export async function GET(request: Request): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    const { searchParams } = new URL(request.url);
    const q = searchParams.get('q')?.trim().slice(0, 60);
    const { rows, next } = await listMedia(actor, {
      q,
      before: parseCursor(searchParams.get('before') ?? ''),
    });
    return Response.json({ rows, next: next && formatCursor(next) });
  });
}

/** Brings one picture, as the field `file` of a form. */
export async function POST(request: Request): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    // Told before the body is read; what lies about its length is caught when it is opened.
    if (Number(request.headers.get('content-length')) > UPLOAD_LIMITS.bytes + ENVELOPE_BYTES) {
      return Response.json({ ok: false, issues: TOO_LARGE }, { status: 422 });
    }
    const file = (await request.formData()).get('file');
    if (!(file instanceof File))
      return Response.json(
        { ok: false, issues: [{ code: 'upload-missing', field: 'file' }] },
        { status: 422 },
      );
    if (file.size > UPLOAD_LIMITS.bytes)
      return Response.json({ ok: false, issues: TOO_LARGE }, { status: 422 });

    const bytes = Buffer.from(await file.arrayBuffer());
    const outcome = await uploadMedia(actor, { filename: file.name, bytes });
    if (!outcome.ok) return Response.json({ ok: false, issues: outcome.issues }, { status: 422 });
    const [media] = await findMediaByIds(actor, [outcome.value.mediaId]);
    return Response.json({ ok: true, media });
  });
}
