'use client';

import { KeyRound, LogOut } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState, useTransition } from 'react';
import { classes } from '#components/ui/classes.ts';
import {
  DropdownMenu,
  DropdownMenuContent,
  DropdownMenuItem,
  DropdownMenuLabel,
  DropdownMenuRadioGroup,
  DropdownMenuRadioItem,
  DropdownMenuSeparator,
  DropdownMenuTrigger,
} from '#components/ui/dropdown-menu.client.tsx';
import type { ShellActions, ShellPerson, ShellPreferences } from './shell-props.ts';

type AccountMenuProps = {
  person: ShellPerson;
  preferences: ShellPreferences;
  actions: ShellActions;
  collapsed: boolean;
};

/** Who is signed in, how they like the desk, and the way out. */
export function AccountMenu({ person, preferences, actions, collapsed }: AccountMenuProps) {
  const t = useTranslations('desk.account');
  const roles = useTranslations('common.roles');
  const router = useRouter();
  const [theme, setTheme] = useState(preferences.theme ?? 'system');
  const [, startTransition] = useTransition();

  function chooseTheme(chosen: string) {
    setTheme(chosen as typeof theme);
    const root = document.documentElement;
    if (chosen === 'system') delete root.dataset.theme;
    else root.dataset.theme = chosen;
    void actions.chooseTheme(chosen);
  }

  function chooseLocale(chosen: string) {
    startTransition(async () => {
      await actions.chooseLocale(chosen);
      router.refresh();
    });
  }

  return (
    <DropdownMenu>
      <DropdownMenuTrigger
        aria-label={t('label', { name: person.name })}
        className={classes(
          'flex min-h-12 items-center gap-3 rounded-md text-left hover:bg-wash',
          collapsed ? 'justify-center' : 'px-3',
        )}
      >
        <span
          aria-hidden
          className="flex size-7 shrink-0 items-center justify-center rounded-full border border-edge/60 text-xs"
        >
          {[...person.name][0]}
        </span>
        {!collapsed && (
          <span className="flex min-w-0 flex-col leading-tight">
            <span className="text-sm">{person.name}</span>
            <span className="text-xs text-ink-2">{roles(person.role)}</span>
          </span>
        )}
      </DropdownMenuTrigger>
      <DropdownMenuContent side="top" align="start" className="w-52">
        <DropdownMenuLabel className="break-all">{person.email}</DropdownMenuLabel>
        <DropdownMenuSeparator />
        <DropdownMenuLabel>{t('theme')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={theme} onValueChange={chooseTheme}>
          {(['system', 'light', 'dark'] as const).map((one) => (
            <DropdownMenuRadioItem key={one} value={one} onSelect={keepOpen}>
              {t(one)}
            </DropdownMenuRadioItem>
          ))}
        </DropdownMenuRadioGroup>
        <DropdownMenuLabel>{t('language')}</DropdownMenuLabel>
        <DropdownMenuRadioGroup value={preferences.locale} onValueChange={chooseLocale}>
          <DropdownMenuRadioItem value="zh-CN" lang="zh-CN">
            简体中文
          </DropdownMenuRadioItem>
          <DropdownMenuRadioItem value="en" lang="en">
            English
          </DropdownMenuRadioItem>
        </DropdownMenuRadioGroup>
        <DropdownMenuSeparator />
        <DropdownMenuItem asChild>
          <Link href="/sign-in/new-password">
            <KeyRound aria-hidden />
            {t('changePassword')}
          </Link>
        </DropdownMenuItem>
        <DropdownMenuItem onSelect={() => startTransition(actions.signOut)}>
          <LogOut aria-hidden />
          {t('signOut')}
        </DropdownMenuItem>
      </DropdownMenuContent>
    </DropdownMenu>
  );
}

/** So that one can see a theme before choosing another. */
function keepOpen(event: Event) {
  event.preventDefault();
}
