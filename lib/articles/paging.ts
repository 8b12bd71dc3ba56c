import type { Cursor } from './cursor.ts';

/** Where a page of a list begins: at its top, or beside an article. */
export type PageStart = { from: 'top' } | { from: 'before' | 'after'; cursor: Cursor };
export const TOP: PageStart = { from: 'top' };

type Item = { id: number; publishedAt: string };

/** A page of a list, newest first, and where its neighbours begin; null where there is none. */
export type Page<T extends Item> = { items: T[]; newer: PageStart | null; older: PageStart | null };

/** What a page asks of its list: `limit` items nearest to the cursor, newest first in each case. */
export type PageWindow = { before?: Cursor; after?: Cursor; limit: number };

function cursorOf({ id, publishedAt }: Item): Cursor {
  return { at: new Date(publishedAt), id };
}

/** One keyset page of `size` items, with its neighbours looked up, so that no link leads to an empty page. */
export async function pageOf<T extends Item>(
  start: PageStart,
  size: number,
  find: (window: PageWindow) => Promise<T[]>,
): Promise<Page<T>> {
  const upwards = start.from === 'after';
  const found = await find({
    ...(start.from === 'top' ? {} : { [start.from]: start.cursor }),
    limit: size + 1,
  });
  const more = found.length > size;
  // Reading upwards, the one item too many is the newest.
  const items = upwards ? found.slice(-size) : found.slice(0, size);
  const [first, last] = [items.at(0), items.at(-1)];
  if (!first || !last) return { items, newer: null, older: null };

  const isThere = async (window: Omit<PageWindow, 'limit'>) =>
    (await find({ ...window, limit: 1 })).length > 0;
  const hasNewer = upwards ? more : start.from === 'before' && (await isThere({ after: cursorOf(first) }));
  const hasOlder = upwards ? await isThere({ before: cursorOf(last) }) : more;
  return {
    items,
    newer: hasNewer ? { from: 'after', cursor: cursorOf(first) } : null,
    older: hasOlder ? { from: 'before', cursor: cursorOf(last) } : null,
  };
}
