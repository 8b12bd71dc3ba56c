import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export function Label({
  className,
  htmlFor,
  children,
  ...props
}: ComponentProps<'label'> & { htmlFor: string }) {
  return (
    <label htmlFor={htmlFor} className={classes('text-sm font-medium', className)} {...props}>
      {children}
    </label>
  );
}
