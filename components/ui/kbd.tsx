import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export function Kbd({ className, ...props }: ComponentProps<'kbd'>) {
  return (
    <kbd
      className={classes(
        'inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-rule px-1',
        'font-sans text-xs leading-none text-ink-2',
        className,
      )}
      {...props}
    />
  );
}
