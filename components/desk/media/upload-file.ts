import { type Media, UPLOAD_LIMITS, UPLOAD_TYPES } from '#lib/media/media.ts';
import type { ActionFailure, ActionResult } from '#lib/web/action-result.ts';

/** What can be told of a file without sending it; null when the server has to look. */
export function refusedUnsent(file: Pick<File, 'size' | 'type'>): ActionFailure | null {
  if (file.type !== '' && !UPLOAD_TYPES.includes(file.type)) return failed('upload-not-a-picture');
  if (file.size > UPLOAD_LIMITS.bytes) {
    return failed('upload-too-large', { megabytes: UPLOAD_LIMITS.bytes >> 20 });
  }
  return null;
}

/**
 * Brings a picture into the library. `onShare` hears how much is on its way, 0 to 1; at 1 the server is making
 * its variants. Never rejects.
 */
export function uploadFile(file: File, onShare: (share: number) => void): Promise<ActionResult<Media>> {
  const form = new FormData();
  form.set('file', file);
  // fetch() does not say how far an upload has come.
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/desk/media');
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onShare(total > 0 ? loaded / total : 0),
    );
    request.upload.addEventListener('load', () => onShare(1));
    request.addEventListener('load', () => resolve(answerOf(request.responseText)));
    request.addEventListener('error', () => resolve(failed('upload-interrupted')));
    request.addEventListener('abort', () => resolve(failed('upload-interrupted')));
    request.send(form);
  });
}

/** The route's answer: `{ media }`, `{ issues }` or `{ refusal }`. */
export function answerOf(text: string): ActionResult<Media> {
  try {
    const { media, issues = [], refusal = null, reference } = JSON.parse(text);
    if (media) return { ok: true, value: media };
    return { ok: false, issues, refusal, reference };
  } catch {
    return failed('upload-interrupted');
  }
}

function failed(code: string, values?: Record<string, number>): ActionFailure {
  return { ok: false, issues: [{ code, field: 'file', values }], refusal: null };
}
