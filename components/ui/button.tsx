import { cva, type VariantProps } from 'class-variance-authority';
import { Slot } from 'radix-ui/slot';
import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export const buttonClasses = cva(
  [
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap',
    'transition-colors select-none disabled:opacity-50 disabled:pointer-events-none',
    'aria-disabled:opacity-50 aria-disabled:pointer-events-none [&_svg]:size-4 [&_svg]:shrink-0',
  ],
  {
    variants: {
      variant: {
        /** The one main action of a view. */
        primary: 'border-transparent bg-accent text-on-accent hover:bg-accent/90',
        secondary: 'border-edge/60 bg-sheet text-ink hover:bg-wash hover:border-edge',
        ghost: 'border-transparent bg-transparent text-ink hover:bg-wash',
        danger: 'border-bad/60 bg-sheet text-bad hover:bg-bad/10',
      },
      size: {
        sm: 'h-8 px-3 text-xs pointer-coarse:h-11',
        md: 'h-9 px-4 text-sm pointer-coarse:h-11',
        lg: 'h-11 px-5 text-sm',
        icon: 'size-9 pointer-coarse:size-11',
      },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
);

export type ButtonProps = ComponentProps<'button'> &
  VariantProps<typeof buttonClasses> & {
    /** Gives the look to the only child, a link for instance. */
    asChild?: boolean;
  };

export function Button({ className, variant, size, asChild = false, type, ...props }: ButtonProps) {
  const Element = asChild ? Slot : 'button';
  return (
    <Element
      type={asChild ? undefined : (type ?? 'button')}
      className={classes(buttonClasses({ variant, size }), className)}
      {...props}
    />
  );
}
