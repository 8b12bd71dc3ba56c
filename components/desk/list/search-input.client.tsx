'use client';

import { Search } from 'lucide-react';
import { type ComponentProps, useRef } from 'react';
import { useHotkeys } from '#components/desk/use-hotkeys.client.ts';
import { classes } from '#components/ui/classes.ts';
import { Input } from '#components/ui/input.tsx';

/** The text of a filter; `/` leads to it. */
export function SearchInput({ className, ...props }: ComponentProps<typeof Input>) {
  const input = useRef<HTMLInputElement>(null);
  useHotkeys({ '/': () => input.current?.select() });
  return (
    <span className={classes('relative w-full sm:w-64', className)}>
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-ink-2"
      />
      <Input ref={input} type="search" aria-keyshortcuts="/" className="pl-9" {...props} />
    </span>
  );
}
