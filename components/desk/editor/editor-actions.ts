import type { ActionResult } from '#lib/web/action-result.ts';

type ArticleRef = { articleId: number };
type AtVersion = ArticleRef & { version: number };

/** What the page lets a person do with an article; each is a server action. */
export type EditorActions = {
  submitAction: (at: AtVersion) => Promise<ActionResult>;
  publishAction: (at: AtVersion) => Promise<ActionResult>;
  /** `at` is ISO 8601 with offset. */
  scheduleAction: (schedule: AtVersion & { at: string }) => Promise<ActionResult>;
  returnToDraftAction: (ref: ArticleRef) => Promise<ActionResult>;
  withdrawAction: (ref: ArticleRef) => Promise<ActionResult>;
  trashAction: (ref: ArticleRef) => Promise<ActionResult>;
  restoreAction: (ref: ArticleRef) => Promise<ActionResult>;
  startSuccessorAction: (ref: ArticleRef) => Promise<ActionResult<{ editionId: number }>>;
  discardSuccessorAction: (ref: ArticleRef) => Promise<ActionResult>;
};
