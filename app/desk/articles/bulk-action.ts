'use server';

import type { BulkAnswer } from '#components/desk/articles/bulk.ts';
import { bulkSchema } from '#lib/articles/bulk-acts.ts';
import { publishArticle } from '#lib/articles/commands/publish-article.ts';
import { restoreArticle } from '#lib/articles/commands/restore-article.ts';
import { submitArticle } from '#lib/articles/commands/submit-article.ts';
import { trashArticle } from '#lib/articles/commands/trash-article.ts';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article.ts';
import { done } from '#lib/outcome.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { runCommand, runParsed } from '#lib/web/run-command.ts';

const COMMANDS = {
  submit: submitArticle,
  publish: publishArticle,
  withdraw: withdrawArticle,
  trash: trashArticle,
  restore: restoreArticle,
};

/** Does one thing with many articles, one after the other; each has an answer of its own. */
export async function bulkAction(input: unknown): Promise<ActionResult<BulkAnswer[]>> {
  return runParsed(bulkSchema, input, async (_actor, { act, articles }) => {
    const answers: BulkAnswer[] = [];
    for (const at of articles) {
      const result = await runCommand((actor) => COMMANDS[act](actor, at));
      answers.push({ articleId: at.articleId, result });
    }
    return done(answers);
  });
}
