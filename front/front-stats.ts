/** Counts since the start. `pages` and `bytes` are what memory holds now. */
export interface FrontStats {
  /** Answered from memory at once. */
  hits: number;
  /** Questions to Next about a page that was not in memory. */
  misses: number;
  /** Questions to Next whether a page in memory still holds. */
  checks: number;
  /** Checks after which the page read differently. */
  changed: number;
  /** Questions that Next failed to answer. */
  failures: number;
  /** Answers with an old page because Next failed or was slow. */
  stale: number;
  /** Answers about readers' pages that must not be stored. */
  unstored: number;
  /** Requests that are Next's own business. */
  passed: number;
}
