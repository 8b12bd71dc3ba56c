import {
  FileText,
  Images,
  Import,
  type LucideIcon,
  MapPinned,
  Newspaper,
  Settings2,
  UsersRound,
} from 'lucide-react';
import type { Role } from '#lib/people/role.ts';

export type NavEntry = {
  /** Names a message under desk.nav. */
  label: 'articles' | 'importing' | 'media' | 'sources' | 'regions' | 'people' | 'settings';
  href: string;
  icon: LucideIcon;
};

export type NavSection = { label: 'desk' | 'admin'; entries: NavEntry[] };

const DESK: NavEntry[] = [
  { label: 'articles', href: '/desk/articles', icon: FileText },
  { label: 'importing', href: '/desk/import', icon: Import },
  { label: 'media', href: '/desk/media', icon: Images },
];

const CHIEFS_ADMIN: NavEntry[] = [
  { label: 'sources', href: '/admin/sources', icon: Newspaper },
  { label: 'regions', href: '/admin/regions', icon: MapPinned },
];

const ADMIN: NavEntry[] = [
  ...CHIEFS_ADMIN,
  { label: 'people', href: '/admin/people', icon: UsersRound },
  { label: 'settings', href: '/admin/settings', icon: Settings2 },
];

/** What a role has use for; the pages behind it decide by themselves who may enter. */
export function navigationFor(role: Role): NavSection[] {
  const admin = role === 'admin' ? ADMIN : role === 'chief' ? CHIEFS_ADMIN : [];
  return [
    { label: 'desk' as const, entries: DESK },
    { label: 'admin' as const, entries: admin },
  ].filter((section) => section.entries.length > 0);
}
