import { ERROR_SHELL } from './prepare-html.ts';
import type { Answer, Ask } from './upstream.ts';

/** The address of the page that stands in for `target` where Next answered with `status`; undefined for none. */
export type StandInFor = (status: number, target: string) => string | undefined;

const SHELL = new RegExp(`<html[^>]*\\sid="${ERROR_SHELL}"`);

/**
 * Where a page threw (`notFound()` too), Next sends the right status with an empty document, which its
 * scripts would fill. Readers have none of them: the document of another page takes its place.
 *
 * Such an answer loses its ETag, which tells of the empty document only and not of the one that is shown.
 */
export function withStandIns(ask: Ask, standInFor: StandInFor): Ask {
  return async (target, etag) => {
    const answer = await ask(target, etag);
    if (!isShell(answer)) return answer;
    const address = standInFor(answer.status, target);
    if (address === undefined || address === target) return answer;
    const standIn = await ask(address).catch(() => null);
    if (!standIn || standIn.status >= 500 || isShell(standIn)) return answer;
    const { 'content-type': contentType, link } = standIn.headers;
    const headers = { ...answer.headers, 'content-type': contentType, link, etag: undefined };
    return { status: answer.status, headers, body: standIn.body };
  };
}

function isShell({ status, body }: Answer): boolean {
  return status >= 400 && SHELL.test(body.toString('latin1', 0, 512));
}
