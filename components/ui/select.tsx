import { ChevronDown } from 'lucide-react';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { CONTROL } from './control-classes.ts';

/** The browser's own list: it works without scripts, by keyboard, and as a wheel on a phone. */
export function Select({ className, children, ...props }: ComponentProps<'select'>) {
  return (
    <span className={classes('relative inline-block w-full', className)}>
      <select
        className={classes(CONTROL, 'h-9 appearance-none read-only:bg-sheet pr-9 pointer-coarse:h-11')}
        {...props}
      >
        {children}
      </select>
      <ChevronDown
        aria-hidden
        className="pointer-events-none absolute top-1/2 right-3 size-4 -translate-y-1/2 text-ink-2"
      />
    </span>
  );
}
