'use client';

import { Check } from 'lucide-react';
import * as Radix from 'radix-ui/dropdown-menu';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';
import { FLOATING_ITEM, FLOATING_LIST } from './floating-classes.ts';

export const DropdownMenu = Radix.Root;
export const DropdownMenuTrigger = Radix.Trigger;
export const DropdownMenuRadioGroup = Radix.RadioGroup;

export function DropdownMenuContent({
  className,
  sideOffset = 4,
  align = 'end',
  ...props
}: ComponentProps<typeof Radix.Content>) {
  return (
    <Radix.Portal>
      <Radix.Content
        sideOffset={sideOffset}
        align={align}
        className={classes(FLOATING_LIST, className)}
        {...props}
      />
    </Radix.Portal>
  );
}

type ItemProps = ComponentProps<typeof Radix.Item> & { tone?: 'danger' };

export function DropdownMenuItem({ className, tone, ...props }: ItemProps) {
  return (
    <Radix.Item
      className={classes(FLOATING_ITEM, tone === 'danger' && 'text-bad [&_svg]:text-bad', className)}
      {...props}
    />
  );
}

export function DropdownMenuRadioItem({
  className,
  children,
  ...props
}: ComponentProps<typeof Radix.RadioItem>) {
  return (
    <Radix.RadioItem className={classes(FLOATING_ITEM, 'relative pl-8', className)} {...props}>
      <Radix.ItemIndicator className="absolute left-2 inline-flex">
        <Check aria-hidden />
      </Radix.ItemIndicator>
      {children}
    </Radix.RadioItem>
  );
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof Radix.Label>) {
  return <Radix.Label className={classes('px-3 pt-2 pb-1 text-xs text-ink-2', className)} {...props} />;
}

export function DropdownMenuSeparator({ className, ...props }: ComponentProps<typeof Radix.Separator>) {
  return <Radix.Separator className={classes('-mx-1 my-1 h-px bg-rule', className)} {...props} />;
}
