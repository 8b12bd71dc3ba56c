'use client';

import { X } from 'lucide-react';
import * as Radix from 'radix-ui/dialog';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { FLOATING_PANEL, SHADE } from './floating-classes.ts';

export const Dialog = Radix.Root;

type DialogContentProps = Omit<ComponentProps<typeof Radix.Content>, 'title'> & {
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
};

/** A sheet above the page; on a phone it stands at the foot. */
export function DialogContent({
  title,
  description,
  closeLabel,
  className,
  children,
  ...props
}: DialogContentProps) {
  return (
    <Radix.Portal>
      <Radix.Overlay className={SHADE} />
      <Radix.Content
        className={classes(FLOATING_PANEL, 'w-full sm:max-w-lg', className)}
        {...(description ? {} : { 'aria-describedby': undefined })}
        {...props}
      >
        <div className="flex items-start justify-between gap-4 px-6 pt-5 pb-4">
          <div className="flex flex-col gap-1">
            <Radix.Title className="text-base leading-snug font-semibold">{title}</Radix.Title>
            {description && (
              <Radix.Description className="text-sm text-ink-2">{description}</Radix.Description>
            )}
          </div>
          <Radix.Close asChild>
            <Button variant="ghost" size="icon" aria-label={closeLabel} className="-mt-1.5 -mr-2">
              <X aria-hidden />
            </Button>
          </Radix.Close>
        </div>
        <div className="flex flex-col gap-4 overflow-y-auto px-6 pb-6">{children}</div>
      </Radix.Content>
    </Radix.Portal>
  );
}

/** The row of actions at the end of a dialog. */
export function DialogActions({ className, ...props }: ComponentProps<'div'>) {
  return <div className={classes('flex flex-wrap justify-end gap-2 pt-2', className)} {...props} />;
}
