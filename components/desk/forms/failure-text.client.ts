'use client';

import { useTranslations } from 'next-intl';
import { useMemo } from 'react';
import type { Issue } from '#lib/outcome.ts';
import type { ActionFailure, ActionResult } from '#lib/web/action-result.ts';

type AnyKey = Parameters<ReturnType<typeof useTranslations<'issues'>>>[0];

/** Says issues and refusals in the person's language. */
export function useFailureText() {
  const issues = useTranslations('issues');
  const refusals = useTranslations('refusals');
  return useMemo(() => {
    const issueText = ({ code, values }: Issue): string => {
      // Codes come from rules and schemas; the tests of those check that each has a message.
      const key = code as AnyKey;
      return issues.has(key) ? issues(key, values as never) : issues('not-understood');
    };
    const refusalText = ({ refusal, reference }: ActionFailure): string | null =>
      refusal && refusals(refusal, { reference: reference ?? '' });
    return {
      issueText,
      /** Beside a control: what is wrong with it. */
      fieldError: (failure: ActionFailure | null, field: string): string | undefined => {
        const issue = failure?.issues.find((one) => one.field === field);
        return issue && issueText(issue);
      },
      /** Above a form: the refusal, and the issues that belong to none of its fields. */
      general: (failure: ActionFailure, fields: readonly string[] = []): string[] => {
        const refusal = refusalText(failure);
        const others = failure.issues.filter(({ field }) => !field || !fields.includes(field)).map(issueText);
        return refusal ? [refusal, ...others] : others;
      },
      unreachable: refusals('unreachable'),
    };
  }, [issues, refusals]);
}

/** The failure in an answer, for a form that has not been answered yet as well. */
export function failureOf(result: ActionResult<unknown> | null): ActionFailure | null {
  return result && !result.ok ? result : null;
}
