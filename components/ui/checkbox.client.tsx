'use client';

import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'ref'> & {
  /** Some of what it stands for is chosen, some is not. */
  indeterminate?: boolean;
};

export function Checkbox({ className, indeterminate = false, ...props }: CheckboxProps) {
  return (
    <input
      type="checkbox"
      ref={(input) => {
        if (input) input.indeterminate = indeterminate;
      }}
      className={classes('size-4.5 shrink-0 rounded-sm align-middle accent-accent', className)}
      {...props}
    />
  );
}
