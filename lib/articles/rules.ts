import type { Issue } from '../outcome.ts';
import type { ArticleContent } from './content.ts';
import { figuresOf } from './document.ts';
import { findInheritedMasks } from './masks.ts';
import { documentText } from './render/text.ts';

/** What stands in the way (`block`), and what a good editor would still look at (`advise`). */
export type ReadinessIssue = Issue & { severity: 'block' | 'advise' };

const block = (code: string, field: string, values?: Issue['values']): ReadinessIssue => ({
  severity: 'block',
  code,
  field,
  values,
});
const advise = (code: string, field: string, values?: Issue['values']): ReadinessIssue => ({
  severity: 'advise',
  code,
  field,
  values,
});

function isBlank(text: string): boolean {
  return text.trim() === '';
}

/** Before a colleague reads it: there is something to read, and it is known where it belongs. */
export function issuesBeforeSubmitting(content: ArticleContent): ReadinessIssue[] {
  const text = documentText(content.body);
  const issues: ReadinessIssue[] = [];
  if (isBlank(content.title)) issues.push(block('title-missing', 'title'));
  if (isBlank(text)) issues.push(block('body-missing', 'body'));
  if (content.places.length === 0) issues.push(block('place-missing', 'places'));
  if (content.origin === 'reprint' && content.sourceId === null) {
    issues.push(block('source-missing', 'sourceId'));
  }
  return issues;
}

/** Before readers see it: complete, attributed, and every picture described. */
export function issuesBeforePublishing(content: ArticleContent): ReadinessIssue[] {
  const issues = issuesBeforeSubmitting(content);
  if (isBlank(content.responsibleEditor))
    issues.push(block('responsible-editor-missing', 'responsibleEditor'));
  if (content.origin === 'reprint') {
    if (isBlank(content.provenance.title)) issues.push(block('original-title-missing', 'provenance.title'));
    if (isBlank(content.provenance.url)) issues.push(advise('original-url-missing', 'provenance.url'));
    if (isBlank(content.provenance.author))
      issues.push(advise('original-author-missing', 'provenance.author'));
  }

  const figures = figuresOf(content.body);
  const lost = figures.filter((figure) => figure.attrs.mediaId === null).length;
  if (lost > 0) issues.push(block('figure-without-picture', 'body', { count: lost }));
  const undescribed = figures.filter(
    (figure) => figure.attrs.mediaId !== null && isBlank(figure.attrs.alt),
  ).length;
  if (undescribed > 0) issues.push(block('figure-without-alt', 'body', { count: undescribed }));
  if (content.cover && isBlank(content.cover.alt)) issues.push(block('cover-without-alt', 'cover'));

  if (isBlank(content.summary)) issues.push(advise('summary-missing', 'summary'));
  if (content.subject === null) issues.push(advise('subject-missing', 'subject'));
  const masks = findInheritedMasks({
    kicker: content.kicker,
    title: content.title,
    subtitle: content.subtitle,
    summary: content.summary,
    body: documentText(content.body),
  }).length;
  if (masks > 0) issues.push(advise('inherited-mask', 'body', { count: masks }));
  return issues;
}

export function blocking(issues: ReadinessIssue[]): ReadinessIssue[] {
  return issues.filter((issue) => issue.severity === 'block');
}
