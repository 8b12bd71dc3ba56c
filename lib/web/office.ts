import { getLocale } from 'next-intl/server';
import { readSettings } from '../settings/published.ts';
import { requirePerson } from './actor.ts';
import { readAppearance } from './appearance.ts';
import { chooseLocale, chooseSidebar, chooseTheme, signOut } from './preferences.ts';

/** What the frame of the desk and of the administration shows: who is signed in, and how they like it. */
export async function readOffice() {
  const { actor, email } = await requirePerson();
  const [{ site }, locale, appearance] = await Promise.all([readSettings(), getLocale(), readAppearance()]);
  return {
    siteName: site.name,
    person: { name: actor.name, email, role: actor.role },
    preferences: { ...appearance, locale },
    actions: { chooseLocale, chooseSidebar, chooseTheme, signOut },
  };
}
