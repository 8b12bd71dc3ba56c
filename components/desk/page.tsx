import { ArrowLeft } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classes } from '#components/ui/classes.ts';

type DeskPageProps = {
  title: ReactNode;
  /** What it lies under, for a page of one thing. */
  back?: { href: string; label: string };
  /** Beside the title: its state. */
  aside?: ReactNode;
  /** At the right: the main action and others. */
  actions?: ReactNode;
  /** A list takes the whole width, a form does not. */
  width?: 'list' | 'form';
  children: ReactNode;
};

/** A page of the desk: its title and actions in one line, then what it is about. */
export function DeskPage({ title, back, aside, actions, width = 'list', children }: DeskPageProps) {
  return (
    <div className={classes('px-4 pb-16 md:px-8', width === 'list' ? 'max-w-320' : 'max-w-240')}>
      <header className="flex min-h-16 flex-wrap items-center gap-x-4 gap-y-2 py-3">
        {back && (
          <Link
            href={back.href}
            className="-ml-2 inline-flex h-9 items-center gap-1.5 rounded-md px-2 text-sm text-ink-2 hover:bg-wash hover:text-ink"
          >
            <ArrowLeft aria-hidden className="size-4" />
            {back.label}
          </Link>
        )}
        <h1 className="text-lg font-semibold">{title}</h1>
        {aside}
        {actions && <div className="ml-auto flex flex-wrap items-center gap-2">{actions}</div>}
      </header>
      {children}
    </div>
  );
}

/** A part of a page, with a heading of its own beneath a line. */
export function DeskSection({
  title,
  hint,
  children,
}: {
  title: ReactNode;
  hint?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="grid gap-x-8 gap-y-4 border-t border-rule py-6 lg:grid-cols-[14rem_minmax(0,1fr)]">
      <div className="flex flex-col gap-1">
        <h2 className="text-sm font-semibold">{title}</h2>
        {hint && <p className="text-xs text-ink-2">{hint}</p>}
      </div>
      <div className="flex min-w-0 flex-col gap-4">{children}</div>
    </section>
  );
}
