'use client';

import { type FormEvent, startTransition, useActionState } from 'react';
import type { ActionFailure, ActionResult } from '#lib/web/action-result.ts';
import { failureOf } from './failure-text.client.ts';

type FormAction<T> = (before: ActionResult<T> | null, form: FormData) => Promise<ActionResult<T>>;

export type ActionForm<T> = {
  result: ActionResult<T> | null;
  failure: ActionFailure | null;
  pending: boolean;
  /** For the form itself: `<form {...props}>`. */
  props: { action: (form: FormData) => void; onSubmit: (event: FormEvent<HTMLFormElement>) => void };
};

/**
 * A form that a server action answers. What was typed stays in it, which React would clear after an action;
 * without scripts it is a plain form.
 */
export function useActionForm<T>(action: FormAction<T>): ActionForm<T> {
  const [result, submit, pending] = useActionState<ActionResult<T> | null, FormData>(action, null);
  return {
    result,
    failure: failureOf(result),
    pending,
    props: {
      action: submit,
      onSubmit: (event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        startTransition(() => submit(form));
      },
    },
  };
}
