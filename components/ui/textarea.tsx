import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { CONTROL } from './control-classes.ts';

/** Grows with its text where the browser can. */
export function Textarea({ className, rows = 3, ...props }: ComponentProps<'textarea'>) {
  return (
    <textarea
      rows={rows}
      className={classes(CONTROL, 'field-sizing-content min-h-20 py-2 leading-relaxed', className)}
      {...props}
    />
  );
}
