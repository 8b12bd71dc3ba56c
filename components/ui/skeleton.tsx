import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

/** The shape of what is on its way; it does not move. */
export function Skeleton({ className, ...props }: ComponentProps<'div'>) {
  return <div aria-hidden className={classes('skeleton h-4 w-full', className)} {...props} />;
}
