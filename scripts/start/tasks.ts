import { publishDue } from '#lib/articles/commands/publish-due.ts';
import { PUBLISH_DUE_TASK } from '#lib/articles/publication-job.ts';
import type { Tasks } from '#lib/platform/jobs/worker.ts';
import { indexArticle } from '#lib/search/commands/index-article.ts';
import { INDEX_ARTICLE_TASK } from '#lib/search/index-job.ts';

/** Every kind of job in the queue, and the command that does it. */
export const TASKS: Tasks = {
  [PUBLISH_DUE_TASK]: publishDue,
  [INDEX_ARTICLE_TASK]: indexArticle,
};
