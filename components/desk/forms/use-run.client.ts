'use client';

import { useCallback } from 'react';
import { type ToastMessage, useToast } from '#components/ui/toast.client.tsx';
import type { ActionResult } from '#lib/web/action-result.ts';
import { useFailureText } from './failure-text.client.ts';

/** What to say when it is done; nothing when absent. */
type Done<T> = string | ToastMessage | ((value: T) => string | ToastMessage);

/**
 * Calls a server action from a button or a key and tells the person in a toast what came of it.
 * Answers null when the server could not be reached.
 */
export function useRun() {
  const toast = useToast();
  const text = useFailureText();
  return useCallback(
    async <T>(action: () => Promise<ActionResult<T>>, done?: Done<T>): Promise<ActionResult<T> | null> => {
      let result: ActionResult<T>;
      try {
        result = await action();
      } catch {
        toast({ text: text.unreachable, tone: 'bad' });
        return null;
      }
      if (!result.ok) {
        toast({ text: text.general(result).join(' '), tone: 'bad' });
        return result;
      }
      const said = typeof done === 'function' ? done(result.value) : done;
      if (said) toast(typeof said === 'string' ? { text: said } : said);
      return result;
    },
    [toast, text],
  );
}
