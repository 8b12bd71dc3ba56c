import type { RecoveredPage, RecoveryIssue } from './recovered-page.ts';

/** What a person should look at first, after the troubles of the input itself. */
export function issuesOf(
  ofInput: readonly RecoveryIssue[],
  page: Pick<RecoveredPage, 'title' | 'source' | 'publishedAt' | 'place'>,
  bodyShortened: boolean,
): RecoveryIssue[] {
  const issues = new Set<RecoveryIssue>(ofInput);
  if (bodyShortened) issues.add('shortened');
  if (!page.title) issues.add('no-title');
  if (!page.source) issues.add('no-source');
  if (!page.publishedAt) issues.add('no-time');
  if (!page.place) issues.add('no-place');
  return [...issues];
}
