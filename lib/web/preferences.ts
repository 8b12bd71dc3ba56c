'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { changeLocale } from '../people/commands/change-locale.ts';
import { SIDEBAR_COOKIE, THEME_COOKIE, THEMES } from './appearance.ts';
import { LOCALE_COOKIE, LOCALES } from './i18n/locale.ts';
import { KEPT_A_YEAR } from './kept-cookie.ts';
import { runCommand } from './run-command.ts';
import { endSession } from './session.ts';

/** 'system' forgets the choice. */
export async function chooseTheme(theme: string): Promise<void> {
  const jar = await cookies();
  const chosen = z.enum([...THEMES, 'system']).parse(theme);
  if (chosen === 'system') jar.delete(THEME_COOKIE);
  else jar.set(THEME_COOKIE, chosen, KEPT_A_YEAR);
}

export async function chooseSidebar(state: string): Promise<void> {
  const chosen = z.enum(['collapsed', 'expanded']).parse(state);
  (await cookies()).set(SIDEBAR_COOKIE, chosen, KEPT_A_YEAR);
}

/** Kept with the person too, when there is one, for their next browser. */
export async function chooseLocale(locale: string): Promise<void> {
  const chosen = z.enum(LOCALES).parse(locale);
  (await cookies()).set(LOCALE_COOKIE, chosen, KEPT_A_YEAR);
  await runCommand((actor) => changeLocale(actor, chosen));
}

export async function signOut(): Promise<void> {
  await endSession();
  redirect('/sign-in');
}
