import { publishDue } from './articles/commands/publish-due.ts';
import { PUBLISH_DUE_TASK } from './articles/publication-job.ts';
import type { Tasks } from './platform/jobs/worker.ts';
import { indexArticle } from './search/commands/index-article.ts';
import { INDEX_ARTICLE_TASK } from './search/index-job.ts';

/** Everything that the worker can do, by the name under which it is enqueued. */
export const tasks: Tasks = {
  [PUBLISH_DUE_TASK]: publishDue,
  [INDEX_ARTICLE_TASK]: indexArticle,
};
