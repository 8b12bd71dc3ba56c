'use client';

import { useRouter } from 'next/navigation';
import { type FormEvent, type ReactNode, useTransition } from 'react';
import { classes } from '#components/ui/classes.ts';

type FilterFormProps = { label: string; action: string; className?: string; children: ReactNode };

/**
 * A list's filters, kept in the address bar: a select counts at once, a text when Enter is pressed. Without
 * scripts it is a plain form.
 */
export function FilterForm({ label, action, className, children }: FilterFormProps) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();

  function apply(form: HTMLFormElement) {
    const filled = [...new FormData(form)].filter(([, value]) => value !== '');
    const query = new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString();
    startTransition(() => router.push(query ? `${action}?${query}` : action));
  }

  return (
    <search aria-label={label}>
      <form
        method="get"
        action={action}
        aria-busy={pending}
        className={classes('flex flex-wrap items-center gap-2 pb-3', className)}
        onSubmit={(event: FormEvent<HTMLFormElement>) => {
          event.preventDefault();
          apply(event.currentTarget);
        }}
        onChange={(event: FormEvent<HTMLFormElement>) => {
          if (event.target instanceof HTMLSelectElement) apply(event.currentTarget);
        }}
      >
        {children}
      </form>
    </search>
  );
}
