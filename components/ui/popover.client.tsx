'use client';

import * as Radix from 'radix-ui/popover';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { FLOATING_LIST } from './floating-classes.ts';

export const Popover = Radix.Root;
export const PopoverTrigger = Radix.Trigger;
export const PopoverAnchor = Radix.Anchor;

export function PopoverContent({
  className,
  sideOffset = 4,
  align = 'start',
  ...props
}: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        sideOffset={sideOffset}
        align={align}
        className={classes(FLOATING_LIST, 'w-80 p-4', className)}
        {...props}
      />
    </Radix.Portal>
  );
}
