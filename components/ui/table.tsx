import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

/** A table whose head stays in sight; it scrolls sideways by itself when a phone has no room. */
export function Table({ className, ...props }: ComponentProps<'table'>) {
  return (
    <div className="relative w-full overflow-x-auto lg:overflow-x-visible">
      <table className={classes('w-full border-collapse text-left text-sm', className)} {...props} />
    </div>
  );
}

export function TableHead({ className, ...props }: ComponentProps<'thead'>) {
  return <thead className={classes('lg:sticky lg:top-0 lg:z-10 bg-paper', className)} {...props} />;
}

export function TableBody(props: ComponentProps<'tbody'>) {
  return <tbody {...props} />;
}

/** A row of 44 px; `aria-selected` marks the row that the keyboard is at. */
export function TableRow({ className, ...props }: ComponentProps<'tr'>) {
  return (
    <tr
      className={classes(
        'h-11 border-b border-rule transition-colors hover:bg-wash aria-selected:bg-wash',
        'aria-selected:shadow-[inset_2px_0_0_var(--accent)]',
        className,
      )}
      {...props}
    />
  );
}

export function TableHeader({ className, scope = 'col', ...props }: ComponentProps<'th'>) {
  return (
    <th
      scope={scope}
      className={classes(
        'h-9 border-b border-rule px-3 text-xs font-normal whitespace-nowrap text-ink-2 first:pl-0 last:pr-0',
        className,
      )}
      {...props}
    />
  );
}

export function TableCell({ className, ...props }: ComponentProps<'td'>) {
  return <td className={classes('px-3 py-2 align-middle first:pl-0 last:pr-0', className)} {...props} />;
}
