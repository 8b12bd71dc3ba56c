import type { BoilerplateBlock, RecoveredPage, RecoveryIssue } from './recovered-page.ts';

/** What a person should look at first, after the troubles of the input itself. */
export function issuesOf(
  ofInput: readonly RecoveryIssue[],
  page: Pick<RecoveredPage, 'title' | 'source' | 'publishedAt' | 'place' | 'boilerplate'>,
  bodyShortened: boolean,
): RecoveryIssue[] {
  const issues = new Set<RecoveryIssue>(ofInput);
  if (bodyShortened) issues.add('shortened');
  if (!page.title) issues.add('no-title');
  if (!page.source) issues.add('no-source');
  if (!page.publishedAt) issues.add('no-time');
  if (!page.place) issues.add('no-place');
  if (page.boilerplate.some(isUnnamedText)) issues.add('text-left-out');
  return [...issues];
}

const SHORTEST_PARAGRAPH = 60;

/** Running text that is neither the article nor anything that has a name: perhaps a lost part of the article. */
function isUnnamedText(block: BoilerplateBlock): boolean {
  return block.kind === 'other' && block.evidence.text.length >= SHORTEST_PARAGRAPH;
}
