'use client';

import { useTranslations } from 'next-intl';
import type { ReadinessIssue } from '#lib/articles/rules.ts';
import { Badge } from '../../../ui/badge.tsx';
import { useFailureText } from '../../forms/failure-text.client.ts';

/** What still stands in the way of publishing, and what a good editor would still look at. */
export function Readiness({ issues }: { issues: ReadinessIssue[] }) {
  const t = useTranslations('editor');
  const { issueText } = useFailureText();
  const blocks = issues.filter((issue) => issue.severity === 'block').length;
  return (
    <section aria-labelledby="readiness" className="flex flex-col gap-2">
      <h2 id="readiness" className="text-sm font-semibold">
        {blocks > 0 ? t('blocking', { count: blocks }) : t('ready')}
      </h2>
      <ul className="flex flex-col gap-1" aria-live="polite">
        {issues.map((issue) => (
          <li key={`${issue.code}-${issue.field}`} data-severity={issue.severity} className="text-sm">
            <Badge
              tone={issue.severity === 'block' ? 'bad' : 'warn'}
              className="items-baseline whitespace-normal"
            >
              {issueText(issue)}
            </Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}
