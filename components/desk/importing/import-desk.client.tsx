'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useFailureText } from '#components/desk/forms/failure-text.client.ts';
import { useToast } from '#components/ui/toast.client.tsx';
import type { RecoveryIssue } from '#lib/ingest/legacy-page/recovered-page.ts';
import type { Recovery } from '#lib/ingest/recovery.ts';
import { IMPORT_LIMIT } from '#lib/ingest/recovery.ts';
import { acceptedPage, type Review, reviewOf } from '#lib/ingest/review.ts';
import type { ActionFailure, ActionResult } from '#lib/web/action-result.ts';
import { requestImport, requestRecovery } from './import-requests.ts';
import { PageInput } from './page-input.client.tsx';
import { ReviewScreen } from './review-screen.client.tsx';

/** Without an article there is nothing to review. */
const DEAD_ENDS: RecoveryIssue[] = ['empty', 'binary', 'no-article'];

type Draft = { recovery: Recovery; review: Review };

type ImportDeskProps = {
  /** May enter sources in the registry, and so is told where. */
  mayManageSources: boolean;
};

/**
 * Brings in a legacy page: it is pasted or chosen, what was recovered is checked beside its text, and accepted.
 * Whatever goes wrong, what was typed stays.
 */
export function ImportDesk({ mayManageSources }: ImportDeskProps) {
  const router = useRouter();
  const toast = useToast();
  const { unreachable } = useFailureText();
  const [pending, startTransition] = useTransition();
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<Draft | null>(null);
  const [isReviewing, setReviewing] = useState(false);
  const [failure, setFailure] = useState<ActionFailure | null>(null);

  function ask<T>(request: () => Promise<ActionResult<T>>, done: (value: T) => void): void {
    setFailure(null);
    startTransition(async () => {
      const result = await request().catch(() => null);
      if (!result) toast({ text: unreachable, tone: 'bad' });
      else if (result.ok) done(result.value);
      else setFailure(result);
    });
  }
  function recognise(input: { text: string } | { file: File }): void {
    const size = 'file' in input ? input.file.size : new Blob([input.text]).size;
    if (size > IMPORT_LIMIT) {
      setFailure(failureWith('import-too-large', { megabytes: IMPORT_LIMIT >> 20 }));
      return;
    }
    ask(() => requestRecovery(input), begin);
  }
  function begin(recovery: Recovery): void {
    const deadEnd = recovery.page.issues.find((issue) => DEAD_ENDS.includes(issue));
    if (deadEnd) {
      setFailure(failureWith(`import-${deadEnd}`));
      return;
    }
    setDraft({ recovery, review: reviewOf(recovery) });
    setReviewing(true);
    scrollTo({ top: 0 });
  }
  function accept({ recovery, review }: Draft): void {
    ask(
      () => requestImport(acceptedPage(recovery.page, review)),
      ({ articleId }) => router.push(`/desk/articles/${articleId}`),
    );
  }

  if (draft && isReviewing) {
    return (
      <ReviewScreen
        recovery={draft.recovery}
        review={draft.review}
        failure={failure}
        pending={pending}
        mayManageSources={mayManageSources}
        onChange={(change) =>
          setDraft(
            (before) => before && { ...before, review: { ...before.review, ...change(before.review) } },
          )
        }
        onAccept={() => accept(draft)}
        onBack={() => {
          setFailure(null);
          setReviewing(false);
        }}
      />
    );
  }
  return (
    <PageInput
      text={text}
      failure={failure}
      pending={pending}
      onText={setText}
      onRecognise={recognise}
      onResume={draft ? () => setReviewing(true) : undefined}
    />
  );
}

function failureWith(code: string, values?: Record<string, number>): ActionFailure {
  return { ok: false, issues: [{ code, values }], refusal: null };
}
