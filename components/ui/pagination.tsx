import { ChevronLeft, ChevronRight } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { buttonClasses } from './button.tsx';

type PaginationProps = {
  /** Addresses of the neighbouring pages; null where there is none. */
  previous: string | null;
  next: string | null;
  labels: { nav: string; previous: string; next: string };
  /** What this page shows, 'rows 1 to 50' for instance. */
  children?: ReactNode;
};

/** Previous and next of a list paged by keys; draws nothing when everything fits on one page. */
export function Pagination({ previous, next, labels, children }: PaginationProps) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={labels.nav} className="flex items-center justify-between gap-4 py-4">
      <p className="text-xs text-ink-2">{children}</p>
      <div className="flex gap-2">
        <Step href={previous} rel="prev">
          <ChevronLeft aria-hidden />
          {labels.previous}
        </Step>
        <Step href={next} rel="next">
          {labels.next}
          <ChevronRight aria-hidden />
        </Step>
      </div>
    </nav>
  );
}

function Step({ href, rel, children }: { href: string | null; rel: 'prev' | 'next'; children: ReactNode }) {
  const look = buttonClasses({ variant: 'secondary', size: 'sm' });
  if (!href) {
    return (
      <span aria-disabled className={look}>
        {children}
      </span>
    );
  }
  return (
    <Link href={href} rel={rel} className={look}>
      {children}
    </Link>
  );
}
