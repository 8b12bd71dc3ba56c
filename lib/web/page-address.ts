type Query = Record<string, string | number | undefined>;

/**
 * The address of a neighbouring page of a list, its filter kept: `name` and `at` say where that page begins.
 * Null when there is none.
 */
export function pageAddress(
  path: string,
  filter: Query,
  name: 'before' | 'after',
  at: string | number | null,
): string | null {
  if (at === null) return null;
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...filter, [name]: at })) {
    if (value !== undefined) query.set(key, String(value));
  }
  return `${path}?${query}`;
}
