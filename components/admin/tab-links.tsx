import Link from 'next/link';
import { classes } from '#components/ui/classes.ts';

type TabLinksProps = { label: string; tabs: { href: string; label: string; here: boolean }[] };

/** Parts of a list, each at an address of its own. */
export function TabLinks({ label, tabs }: TabLinksProps) {
  return (
    <nav aria-label={label} className="border-b border-rule">
      <ul className="flex gap-5">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.here ? 'page' : undefined}
              className={classes(
                '-mb-px flex h-10 items-center border-b-2 border-transparent text-sm text-ink-2',
                'transition-colors hover:text-ink pointer-coarse:h-11',
                tab.here && 'border-accent font-medium text-ink',
              )}
            >
              {tab.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
