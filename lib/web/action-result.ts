import type { Issue } from '../outcome.ts';
import type { Refusal } from '../refusals.ts';

/** Why something was not done that no correction of a form would make good; messages under `refusals`. */
export type RefusalCode = Refusal['code'] | 'signed-out' | 'password-change-due' | 'unexpected';

export type ActionFailure = {
  ok: false;
  /** What the person can mend; empty when it was refused. */
  issues: Issue[];
  refusal: RefusalCode | null;
  /** Names the entry in the log, for 'unexpected' only. */
  reference?: string;
};

/** What a server action answers to the form or the button that called it. */
export type ActionResult<T = undefined> = { ok: true; value: T } | ActionFailure;
