import { cva, type VariantProps } from 'class-variance-authority';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

const mark = cva('size-2 shrink-0 rounded-full', {
  variants: {
    tone: {
      neutral: 'bg-ink-2/60',
      /** Begun and not finished: a ring. */
      open: 'border-2 border-ink-2',
      accent: 'bg-accent',
      good: 'bg-good',
      warn: 'bg-warn',
      bad: 'bg-bad',
    },
  },
  defaultVariants: { tone: 'neutral' },
});

export type Tone = NonNullable<VariantProps<typeof mark>['tone']>;

/** A state: a word with a small mark, so that the colour never stands alone. */
export function Badge({
  tone,
  className,
  children,
}: {
  tone?: Tone;
  className?: string;
  children: ReactNode;
}) {
  return (
    <span className={classes('inline-flex items-center gap-2 text-sm whitespace-nowrap', className)}>
      <span aria-hidden className={mark({ tone })} />
      {children}
    </span>
  );
}
