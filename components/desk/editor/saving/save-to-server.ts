import type { ArticleContent } from '#lib/articles/content.ts';
import type { Issue } from '#lib/outcome.ts';
import type { SaveAnswer } from './autosave.ts';

export type Edition = { articleId: number; editionId: number; tab: string };

/** What the server has of an edition now. */
export type ServerCopy = { version: number; content: ArticleContent; savedAt: string; savedBy: string };

const address = (articleId: number, what: string) => `/api/desk/articles/${articleId}/${what}`;

function post(url: string, method: string, body: unknown): Promise<Response> {
  return fetch(url, { method, headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** Sends a working copy; every answer that a server can give, and none, is one of SaveAnswer's. */
export async function saveToServer(
  { articleId, ...edition }: Edition,
  save: { version: number; content: ArticleContent },
): Promise<SaveAnswer> {
  try {
    const response = await post(address(articleId, 'working-copy'), 'PUT', { ...edition, ...save });
    if (response.ok) {
      const { version, savedAt }: { version: number; savedAt: string } = await response.json();
      return { kind: 'saved', version, savedAt: new Date(savedAt) };
    }
    if (response.status === 422) {
      const { issues }: { issues: Issue[] } = await response.json();
      return { kind: 'invalid', issues };
    }
    if (response.status >= 500) return { kind: 'away' };
    const { refusal }: { refusal: string } = await response.json();
    if (refusal === 'stale-edit') return { kind: 'stale' };
    return refusal === 'locked' ? { kind: 'locked' } : { kind: 'refused', reason: refusal };
  } catch {
    return { kind: 'away' };
  }
}

export async function readFromServer(articleId: number): Promise<ServerCopy | null> {
  const response = await fetch(address(articleId, 'working-copy'), { cache: 'no-store' });
  return response.ok ? response.json() : null;
}

export type Holder = { personId: number; name: string; tab: string };

/** Takes or renews the lock. Null when the server did not answer. */
export async function requestLock({ articleId, tab }: Edition, takeOver: boolean): Promise<Holder | null> {
  try {
    const response = await post(address(articleId, 'lock'), 'POST', { tab, takeOver });
    if (!response.ok) return null;
    const { holder }: { holder: Holder } = await response.json();
    return holder;
  } catch {
    return null;
  }
}

/** Gives the lock back as the page goes away; the browser sends it even then. */
export function leave({ articleId, tab }: Edition): void {
  const body = new Blob([JSON.stringify({ tab })], { type: 'application/json' });
  navigator.sendBeacon(address(articleId, 'leave'), body);
}
