import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type EmptyStateProps = {
  /** What is empty, as a sentence. */
  title: ReactNode;
  /** The next step, in words. */
  children?: ReactNode;
  /** The next step, as a button or a link. */
  action?: ReactNode;
  className?: string;
};

export function EmptyState({ title, children, action, className }: EmptyStateProps) {
  return (
    <div className={classes('flex flex-col items-start gap-2 border-t border-rule py-12', className)}>
      <p className="text-base font-medium text-balance">{title}</p>
      {children && <div className="max-w-[36em] text-sm text-ink-2">{children}</div>}
      {action && <div className="pt-2">{action}</div>}
    </div>
  );
}
