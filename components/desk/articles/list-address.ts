import type { DeskFilter } from '#lib/articles/desk-filter.ts';

export const LIST = '/desk/articles';

/** What the list shows, wherever its page begins. */
export type ListFilter = Omit<DeskFilter, 'before' | 'after'>;

const NAMES = ['status', 'place', 'source', 'person', 'from', 'to', 'q'] as const;

/** The address of the list at its top, with the filter changed; what is undefined or empty is left out. */
export function listAddress(filter: ListFilter, change: Partial<ListFilter> = {}): string {
  const wanted = { ...filter, ...change };
  const query = new URLSearchParams();
  for (const name of NAMES) {
    const value = wanted[name];
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return query.size > 0 ? `${LIST}?${query}` : LIST;
}

/** True when anything but the state narrows the list. */
export function isNarrowed({ status: _, ...others }: ListFilter): boolean {
  return Object.values(others).some((value) => value !== undefined && value !== '');
}
