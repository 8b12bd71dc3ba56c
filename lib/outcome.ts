/**
 * Something that the person can mend. `code` names a message under `issues` in messages/*.json,
 * `field` the control to show it beside, `values` what the message speaks of.
 */
export type Issue = { code: string; field?: string; values?: Record<string, string | number> };

/**
 * What a command answers: done, with its value and the cache tags that it touched,
 * or not done, with what has to be mended first.
 */
export type Outcome<T = undefined> = { ok: true; value: T; tags: string[] } | { ok: false; issues: Issue[] };

export function done<T>(value: T, tags: string[] = []): Outcome<T> {
  return { ok: true, value, tags };
}

export function notYet(issues: Issue[]): { ok: false; issues: Issue[] } {
  return { ok: false, issues };
}
