'use client';

import { Menu } from 'lucide-react';
import { useTranslations } from 'next-intl';
import * as Sheet from 'radix-ui/dialog';
import { type MouseEvent, type ReactNode, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { classes } from '#components/ui/classes.ts';
import { SHADE } from '#components/ui/floating-classes.ts';
import type { ShellActions, ShellPerson, ShellPreferences } from './shell-props.ts';
import { Sidebar } from './sidebar.client.tsx';
import './style-nonce.client.ts';

type ShellProps = {
  siteName: string;
  person: ShellPerson;
  preferences: ShellPreferences;
  actions: ShellActions;
  children: ReactNode;
};

/** The frame of the desk: the sidebar, which a phone opens from a bar at the top, and the page. */
export function Shell({ children, ...sidebar }: ShellProps) {
  const t = useTranslations('desk');
  const [collapsed, setCollapsed] = useState(sidebar.preferences.sidebarCollapsed);

  function toggle() {
    setCollapsed(!collapsed);
    void sidebar.actions.chooseSidebar(collapsed ? 'expanded' : 'collapsed');
  }

  return (
    <div
      className={classes(
        'min-h-dvh md:grid md:transition-[grid-template-columns]',
        collapsed ? 'md:grid-cols-[56px_minmax(0,1fr)]' : 'md:grid-cols-[208px_minmax(0,1fr)]',
      )}
    >
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:bg-sheet focus:px-4 focus:py-2"
      >
        {t('skip')}
      </a>
      <aside className="sticky top-0 hidden h-dvh border-r border-rule bg-paper md:block">
        <Sidebar {...sidebar} collapsed={collapsed} onToggle={toggle} />
      </aside>
      <PhoneBar {...sidebar} />
      <main id="content" tabIndex={-1} className="min-w-0 outline-none">
        {children}
      </main>
    </div>
  );
}

function PhoneBar(sidebar: Omit<ShellProps, 'children'>) {
  const t = useTranslations('desk');
  const [open, setOpen] = useState(false);

  return (
    <header className="sticky top-0 z-20 flex h-13 items-center gap-2 border-b border-rule bg-paper px-2 md:hidden">
      <Sheet.Root open={open} onOpenChange={setOpen}>
        <Sheet.Trigger asChild>
          <Button variant="ghost" size="icon" className="size-11" aria-label={t('openMenu')}>
            <Menu aria-hidden />
          </Button>
        </Sheet.Trigger>
        <Sheet.Portal>
          <Sheet.Overlay className={SHADE} />
          <Sheet.Content
            aria-describedby={undefined}
            onClick={(event) => isOnLink(event) && setOpen(false)}
            className="fixed inset-y-0 left-0 z-50 w-64 max-w-[85vw] border-r border-rule bg-paper outline-none data-[state=open]:animate-appear"
          >
            <Sheet.Title className="sr-only">{t('sidebar')}</Sheet.Title>
            <Sidebar {...sidebar} collapsed={false} />
          </Sheet.Content>
        </Sheet.Portal>
      </Sheet.Root>
      <span className="font-serif text-base font-semibold">{sidebar.siteName}</span>
    </header>
  );
}

/** Going somewhere closes the menu. */
function isOnLink({ target }: MouseEvent): boolean {
  return target instanceof Element && target.closest('a') !== null;
}
