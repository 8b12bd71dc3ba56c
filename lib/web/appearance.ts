import { cookies } from 'next/headers';

/** Null follows the person's system. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export const THEME_COOKIE = 'theme';
export const SIDEBAR_COOKIE = 'sidebar';

export type Appearance = { theme: Theme | null; sidebarCollapsed: boolean };

/** How a person likes the desk, kept in cookies so that the first picture is right already. */
export async function readAppearance(): Promise<Appearance> {
  const kept = await cookies();
  const theme = kept.get(THEME_COOKIE)?.value;
  return {
    theme: THEMES.find((one) => one === theme) ?? null,
    sidebarCollapsed: kept.get(SIDEBAR_COOKIE)?.value === 'collapsed',
  };
}
