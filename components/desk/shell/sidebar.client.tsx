'use client';

import { Command, ExternalLink, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from 'next-intl';
import type { ReactElement } from 'react';
import { openCommands } from '#components/desk/command/open-commands.ts';
import { Button } from '#components/ui/button.tsx';
import { classes } from '#components/ui/classes.ts';
import { Kbd } from '#components/ui/kbd.tsx';
import { Tooltip } from '#components/ui/tooltip.client.tsx';
import { AccountMenu } from './account-menu.client.tsx';
import { type NavEntry, navigationFor } from './navigation.ts';
import type { ShellActions, ShellPerson, ShellPreferences } from './shell-props.ts';

type SidebarProps = {
  siteName: string;
  person: ShellPerson;
  preferences: ShellPreferences;
  actions: ShellActions;
  collapsed: boolean;
  /** Absent on a phone, where the whole sidebar comes and goes. */
  onToggle?: () => void;
};

export function Sidebar({ siteName, person, preferences, actions, collapsed, onToggle }: SidebarProps) {
  const t = useTranslations('desk');
  const Fold = collapsed ? PanelLeftOpen : PanelLeftClose;
  return (
    <div className="flex h-full flex-col">
      <div
        className={classes(
          'flex h-13 items-center',
          collapsed ? 'justify-center' : 'justify-between pr-2 pl-5',
        )}
      >
        {!collapsed && (
          <span className="flex min-w-0 items-center gap-2 font-serif text-base font-semibold">
            <span aria-hidden className="size-2 shrink-0 bg-accent" />
            <span className="min-w-0">{siteName}</span>
          </span>
        )}
        {onToggle && (
          <Button
            variant="ghost"
            size="icon"
            className="size-8 text-ink-2"
            aria-label={collapsed ? t('expand') : t('collapse')}
            aria-expanded={!collapsed}
            onClick={onToggle}
          >
            <Fold aria-hidden />
          </Button>
        )}
      </div>
      <div className="px-2 pb-2">
        <Hinted label={t('command.open')} show={collapsed}>
          <button
            type="button"
            onClick={openCommands}
            aria-keyshortcuts="Meta+K Control+K"
            className={classes(LINE, 'w-full text-ink-2')}
          >
            <Command aria-hidden className="size-4 shrink-0" />
            <span className={classes('flex-1 text-left', collapsed && 'sr-only')}>{t('command.open')}</span>
            {!collapsed && <Kbd aria-hidden>⌘K</Kbd>}
          </button>
        </Hinted>
      </div>
      <nav aria-label={t('sidebar')} className="flex min-h-0 flex-1 flex-col gap-4 overflow-y-auto px-2 py-1">
        {navigationFor(person.role).map((section) => (
          <div key={section.label} className="flex flex-col gap-0.5">
            <h2 className={classes('px-3 pb-1 text-xs font-normal text-ink-2', collapsed && 'sr-only')}>
              {t(`nav.${section.label}`)}
            </h2>
            {section.entries.map((entry) => (
              <Entry key={entry.href} entry={entry} collapsed={collapsed} />
            ))}
          </div>
        ))}
      </nav>
      <div className="flex flex-col gap-0.5 border-t border-rule p-2">
        <Hinted label={t('nav.site')} show={collapsed}>
          <a href="/" className={classes(LINE, 'text-ink-2')}>
            <ExternalLink aria-hidden className="size-4 shrink-0" />
            <span className={classes(collapsed && 'sr-only')}>{t('nav.site')}</span>
          </a>
        </Hinted>
        <AccountMenu person={person} preferences={preferences} actions={actions} collapsed={collapsed} />
      </div>
    </div>
  );
}

const LINE = 'flex h-9 items-center gap-3 rounded-md px-3 text-sm hover:bg-wash pointer-coarse:h-11';

function Entry({ entry, collapsed }: { entry: NavEntry; collapsed: boolean }) {
  const t = useTranslations('desk.nav');
  const pathname = usePathname();
  const here = pathname === entry.href || pathname.startsWith(`${entry.href}/`);
  const Icon = entry.icon;
  return (
    <Hinted label={t(entry.label)} show={collapsed}>
      <Link
        href={entry.href}
        aria-current={here ? 'page' : undefined}
        className={classes(LINE, 'relative', here && 'bg-wash font-medium')}
      >
        {here && <span aria-hidden className="absolute inset-y-2 left-0 w-0.5 bg-accent" />}
        <Icon aria-hidden className={classes('size-4 shrink-0', here ? 'text-accent' : 'text-ink-2')} />
        <span className={classes(collapsed && 'sr-only')}>{t(entry.label)}</span>
      </Link>
    </Hinted>
  );
}

/** Says in a tooltip what a folded sidebar has no room for. */
function Hinted({ label, show, children }: { label: string; show: boolean; children: ReactElement }) {
  if (!show) return children;
  return (
    <Tooltip label={label} side="right">
      {children}
    </Tooltip>
  );
}
