import { cva, type VariantProps } from 'class-variance-authority';
import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes.ts';

const banner = cva('flex items-start gap-3 border-l-2 bg-wash px-4 py-3 text-sm', {
  variants: {
    tone: { info: 'border-edge', good: 'border-good', warn: 'border-warn', bad: 'border-bad' },
  },
  defaultVariants: { tone: 'info' },
});

const SIGNS = {
  info: [Info, 'text-ink-2'],
  good: [CircleCheck, 'text-good'],
  warn: [TriangleAlert, 'text-warn'],
  bad: [CircleAlert, 'text-bad'],
} as const;

type BannerProps = VariantProps<typeof banner> & {
  children: ReactNode;
  action?: ReactNode;
  className?: string;
};

/** A sentence that concerns the whole view; a bad one is read out at once. */
export function Banner({ tone, children, action, className }: BannerProps) {
  const [Sign, colour] = SIGNS[tone ?? 'info'];
  return (
    <div role={tone === 'bad' ? 'alert' : 'status'} className={classes(banner({ tone }), className)}>
      <Sign aria-hidden className={classes('mt-0.5 size-4 shrink-0', colour)} />
      <div className="min-w-0 flex-1">{children}</div>
      {action}
    </div>
  );
}
