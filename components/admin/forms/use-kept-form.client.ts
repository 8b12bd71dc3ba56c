'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useActionForm } from '#components/desk/forms/use-action-form.client.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { useUnsaved } from './use-unsaved.client.ts';

type Kept = { version: number };
export type KeptAction = (before: ActionResult<Kept> | null, form: FormData) => Promise<ActionResult<Kept>>;

/**
 * The form of something that others may change meanwhile. `version` is what the server has now. A save names
 * the version that the form began with; when that is refused as stale, the page is read anew, and `overtaken`
 * is what was sent, to be held against what is kept now.
 */
export function useKeptForm(version: number, action: KeptAction) {
  const router = useRouter();
  const { unsaved, touch, settle, formProps } = useUnsaved();
  const [base, setBase] = useState(version);
  const [sent, setSent] = useState<FormData | null>(null);

  const form = useActionForm<Kept>(async (before, values) => {
    const result = await action(before, values);
    if (result.ok) {
      setBase(result.value.version);
      setSent(null);
      settle();
    } else if (result.refusal === 'stale-edit') {
      setSent(values);
      router.refresh();
    }
    return result;
  });

  return {
    ...form,
    props: { ...form.props, ...formProps },
    base,
    touch,
    unsaved,
    saved: form.result?.ok === true && !form.pending && !unsaved,
    overtaken: version > base ? sent : null,
    /** Sends the form once more, now in the place of what is kept. */
    saveOver: (element: HTMLFormElement | null) => {
      flushSync(() => setBase(version));
      element?.requestSubmit();
    },
  };
}
