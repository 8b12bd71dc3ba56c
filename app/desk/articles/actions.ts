'use server';

import { redirect } from 'next/navigation';
import { createArticle } from '#lib/articles/commands/create-article.ts';
import { discardSuccessor } from '#lib/articles/commands/discard-successor.ts';
import { publishArticle } from '#lib/articles/commands/publish-article.ts';
import { restoreArticle } from '#lib/articles/commands/restore-article.ts';
import { returnToDraft } from '#lib/articles/commands/return-to-draft.ts';
import { scheduleArticle } from '#lib/articles/commands/schedule-article.ts';
import { startSuccessor } from '#lib/articles/commands/start-successor.ts';
import { submitArticle } from '#lib/articles/commands/submit-article.ts';
import { trashArticle } from '#lib/articles/commands/trash-article.ts';
import { withdrawArticle } from '#lib/articles/commands/withdraw-article.ts';
import { articleRefSchema, atVersionSchema, scheduleSchema } from '#lib/articles/schema.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { runCommand, runParsed } from '#lib/web/run-command.ts';

// Each action parses what it got and calls the command, which checks the person's right itself.

export async function createArticleAction(): Promise<void> {
  const result = await runCommand((actor) => createArticle(actor, { moment: 'created' }));
  redirect(result.ok ? `/desk/articles/${result.value.articleId}` : '/desk/articles');
}

export async function submitAction(input: unknown): Promise<ActionResult> {
  return runParsed(atVersionSchema, input, submitArticle);
}

export async function publishAction(input: unknown): Promise<ActionResult> {
  return runParsed(atVersionSchema, input, publishArticle);
}

export async function scheduleAction(input: unknown): Promise<ActionResult> {
  return runParsed(scheduleSchema, input, scheduleArticle);
}

export async function returnToDraftAction(input: unknown): Promise<ActionResult> {
  return runParsed(articleRefSchema, input, returnToDraft);
}

export async function withdrawAction(input: unknown): Promise<ActionResult> {
  return runParsed(articleRefSchema, input, withdrawArticle);
}

export async function trashAction(input: unknown): Promise<ActionResult> {
  return runParsed(articleRefSchema, input, trashArticle);
}

export async function restoreAction(input: unknown): Promise<ActionResult> {
  return runParsed(articleRefSchema, input, restoreArticle);
}

export async function startSuccessorAction(input: unknown): Promise<ActionResult<{ editionId: number }>> {
  return runParsed(articleRefSchema, input, startSuccessor);
}

export async function discardSuccessorAction(input: unknown): Promise<ActionResult> {
  return runParsed(articleRefSchema, input, discardSuccessor);
}
