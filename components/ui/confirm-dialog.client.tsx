'use client';

import * as Radix from 'radix-ui/alert-dialog';
import { type ReactNode, useState, useTransition } from 'react';
import { Button } from './button.tsx';
import { classes } from './classes.ts';
import { FLOATING_PANEL, SHADE } from './floating-classes.ts';

type ConfirmDialogProps = {
  /** The button that asks. Absent when `open` is given. */
  trigger?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  description: ReactNode;
  labels: { confirm: string; cancel: string };
  tone?: 'primary' | 'danger';
  /** The dialog stays, its buttons waiting, until this is done. */
  onConfirm: () => Promise<void> | void;
  children?: ReactNode;
};

/** Asks before what cannot be undone. What can be undone is done at once, with an undo in a toast. */
export function ConfirmDialog({
  trigger,
  open,
  onOpenChange,
  title,
  description,
  labels,
  tone = 'danger',
  onConfirm,
  children,
}: ConfirmDialogProps) {
  const [openHere, setOpenHere] = useState(false);
  const [pending, startTransition] = useTransition();
  const setOpen = onOpenChange ?? setOpenHere;

  function confirm() {
    startTransition(async () => {
      await onConfirm();
      setOpen(false);
    });
  }

  return (
    <Radix.Root open={open ?? openHere} onOpenChange={setOpen}>
      {trigger && <Radix.Trigger asChild>{trigger}</Radix.Trigger>}
      <Radix.Portal>
        <Radix.Overlay className={SHADE} />
        <Radix.Content className={classes(FLOATING_PANEL, 'w-full gap-2 p-6 sm:max-w-md')}>
          <Radix.Title className="text-base leading-snug font-semibold">{title}</Radix.Title>
          <Radix.Description className="text-sm text-ink-2">{description}</Radix.Description>
          {children}
          <div className="flex flex-wrap justify-end gap-2 pt-4">
            <Radix.Cancel asChild>
              <Button disabled={pending}>{labels.cancel}</Button>
            </Radix.Cancel>
            <Button variant={tone} disabled={pending} aria-busy={pending} onClick={confirm}>
              {labels.confirm}
            </Button>
          </div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
