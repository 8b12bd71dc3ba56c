import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { classes } from '#components/ui/classes.ts';
import type { DeskStatus } from '#lib/articles/article.ts';
import { type ListFilter, listAddress } from './list-address.ts';

const TABS: DeskStatus[] = [
  'draft',
  'submitted',
  'scheduled',
  'live',
  'live_editing',
  'withdrawn',
  'trashed',
];
/** What waits for somebody, and is therefore counted. */
export const COUNTED_TABS: DeskStatus[] = ['draft', 'submitted', 'scheduled', 'live_editing'];
/** Counting ends here. */
const MANY = 100;

type StatusTabsProps = {
  filter: ListFilter;
  me: number;
  counts: Partial<Record<DeskStatus, number>>;
};

/** Every state as a link that keeps the other filters, and one's own pieces. */
export function StatusTabs({ filter, me, counts }: StatusTabsProps) {
  const t = useTranslations('articles');
  const { status } = filter;
  const isMine = filter.person === me;
  const shown = status && !TABS.includes(status) ? [...TABS, status] : TABS;
  return (
    <nav
      aria-label={t('list.byStatus')}
      className="-mx-4 overflow-x-auto border-b border-rule px-4 [scrollbar-width:none] md:mx-0 md:px-0"
    >
      <ul className="flex gap-5">
        <Tab
          href={listAddress(filter, { status: undefined, person: isMine ? undefined : filter.person })}
          here={!status && !isMine}
        >
          {t('list.all')}
        </Tab>
        <Tab href={listAddress(filter, { status: undefined, person: me })} here={!status && isMine}>
          {t('list.mine')}
        </Tab>
        {shown.map((one) => (
          <Tab
            key={one}
            href={listAddress(filter, { status: one })}
            here={status === one}
            count={counts[one]}
          >
            {t(`list.tabs.${one}`)}
          </Tab>
        ))}
      </ul>
    </nav>
  );
}

type TabProps = { href: string; here: boolean; count?: number; children: string };

function Tab({ href, here, count = 0, children }: TabProps) {
  return (
    <li>
      <Link
        href={href}
        aria-current={here ? 'page' : undefined}
        className={classes(
          'flex h-10 items-center gap-1.5 border-b-2 border-transparent text-sm whitespace-nowrap text-ink-2',
          'transition-colors hover:text-ink pointer-coarse:h-11',
          here && 'border-accent font-medium text-ink',
        )}
      >
        {children}
        {count > 0 && (
          <span className="text-xs font-normal text-ink-2 tabular-nums">
            {count < MANY ? count : `${MANY - 1}+`}
          </span>
        )}
      </Link>
    </li>
  );
}
