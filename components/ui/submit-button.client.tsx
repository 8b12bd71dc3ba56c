'use client';

import { useFormStatus } from 'react-dom';
import { Button, type ButtonProps } from './button.tsx';

type SubmitButtonProps = Omit<ButtonProps, 'type' | 'asChild'> & {
  /** Shown while the form is on its way. */
  pendingLabel?: string;
  /** For a form that keeps itself whether it is on its way. */
  pending?: boolean;
};

/** Submits the form that it stands in, once: it waits while the answer is on its way. */
export function SubmitButton({
  children,
  pendingLabel,
  pending: pendingElsewhere = false,
  disabled,
  ...props
}: SubmitButtonProps) {
  const status = useFormStatus();
  const pending = status.pending || pendingElsewhere;
  return (
    <Button variant="primary" type="submit" disabled={disabled || pending} aria-busy={pending} {...props}>
      {pending && pendingLabel ? pendingLabel : children}
    </Button>
  );
}
