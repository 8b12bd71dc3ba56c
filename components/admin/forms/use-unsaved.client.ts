'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useState } from 'react';

/**
 * Whether something in a form was changed and not saved; the browser asks before the page is left with it.
 * `formProps` notices what is typed and saves on ⌘S or Ctrl-S; what changes otherwise calls `touch`.
 */
export function useUnsaved() {
  const [unsaved, setUnsaved] = useState(false);
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);

  const touch = () => setUnsaved(true);
  return {
    unsaved,
    touch,
    settle: () => setUnsaved(false),
    formProps: {
      onInput: (event: FormEvent) => {
        // What one types to search for a place is not part of the form.
        if (event.target instanceof Element && event.target.hasAttribute('name')) touch();
      },
      onKeyDown: (event: KeyboardEvent<HTMLFormElement>) => {
        if (event.key.toLowerCase() !== 's' || !(event.metaKey || event.ctrlKey)) return;
        event.preventDefault();
        event.currentTarget.requestSubmit();
      },
    },
  };
}
