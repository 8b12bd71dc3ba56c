import { readGazetteer } from '#lib/ingest/gazetteer.ts';
import type { LegacyInput } from '#lib/ingest/legacy-page/page-source.ts';
import { recoverPage } from '#lib/ingest/queries/recover-page.ts';
import { IMPORT_LIMIT } from '#lib/ingest/recovery.ts';
import { handleAsActor } from '#lib/web/handle.ts';
import { unprocessable } from '#lib/web/read-json.ts';

// What a form adds around the page itself.
const ENVELOPE_BYTES = 64 * 1024;
const TOO_LARGE = [{ code: 'import-too-large', values: { megabytes: IMPORT_LIMIT >> 20 } }];

/** Recovers a legacy page, the field `file` or `text` of a form. Nothing is kept. */
export async function POST(request: Request): Promise<Response> {
  return handleAsActor(request, async (actor) => {
    // Told before the body is read; a body that does not say how long it is, is not read at all.
    const length = Number(request.headers.get('content-length'));
    if (!(length > 0 && length <= IMPORT_LIMIT + ENVELOPE_BYTES)) return unprocessable(TOO_LARGE);
    const input = await inputOf(await request.formData());
    if (!input) return unprocessable([{ code: 'import-empty' }]);
    const size = 'bytes' in input ? input.bytes.length : Buffer.byteLength(input.text);
    if (size > IMPORT_LIMIT) return unprocessable(TOO_LARGE);
    return Response.json(await recoverPage(actor, input, await readGazetteer()));
  });
}

async function inputOf(form: FormData): Promise<LegacyInput | null> {
  const [file, text] = [form.get('file'), form.get('text')];
  if (file instanceof File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // A file's name tells HTML from text; whatever else a browser says of it is a guess.
    return /html/.test(file.type) ? { bytes, contentType: file.type } : { bytes };
  }
  return typeof text === 'string' && text.trim() !== '' ? { text } : null;
}
