import type { Role } from '#lib/people/role.ts';

/** What the frame of the desk shows of who is signed in. */
export type ShellPerson = { name: string; email: string; role: Role };

export type ShellPreferences = {
  theme: 'light' | 'dark' | null;
  locale: 'zh-CN' | 'en';
  sidebarCollapsed: boolean;
};

/** Server actions behind the frame's own controls. */
export type ShellActions = {
  chooseTheme: (theme: string) => Promise<void>;
  chooseLocale: (locale: string) => Promise<void>;
  chooseSidebar: (state: string) => Promise<void>;
  signOut: () => Promise<void>;
};
