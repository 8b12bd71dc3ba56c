import { describe, expect, it } from 'vitest';
import { type PageStart, type PageWindow, pageOf, TOP } from './paging.ts';

// Ten items, newest first; two share a moment.
const ITEMS = Array.from({ length: 10 }, (_, i) => ({
  id: 100 - i,
  publishedAt: new Date(Date.UTC(2026, 10, 24, 12, 60 - (i === 5 ? 4 : i))).toISOString(),
}));

async function find({ before, after, limit }: PageWindow) {
  const key = (item: { publishedAt: string; id: number }): [number, number] => [
    Date.parse(item.publishedAt),
    item.id,
  ];
  const compare = ([at, id]: [number, number], cursor: { at: Date; id: number }) =>
    at - cursor.at.getTime() || id - cursor.id;
  const within = ITEMS.filter(
    (item) => (!before || compare(key(item), before) < 0) && (!after || compare(key(item), after) > 0),
  );
  return after ? within.slice(-limit) : within.slice(0, limit);
}

const ids = (page: { items: { id: number }[] }) => page.items.map((item) => item.id);

describe('pageOf', () => {
  it('walks down the list and back up over the same pages', async () => {
    const down: number[][] = [];
    let start: PageStart | null = TOP;
    let last: PageStart = TOP;
    while (start) {
      const page: Awaited<ReturnType<typeof pageOf>> = await pageOf(start, 4, find);
      down.push(ids(page));
      last = start;
      start = page.older;
    }
    expect(down).toEqual([
      [100, 99, 98, 97],
      [96, 95, 94, 93],
      [92, 91],
    ]);
    const bottom = await pageOf(last, 4, find);
    const middle = await pageOf(bottom.newer ?? TOP, 4, find);
    const top = await pageOf(middle.newer ?? TOP, 4, find);
    expect([ids(middle), ids(top)]).toEqual([down[1], down[0]]);
    expect(top.newer).toBeNull();
  });

  it('has no neighbours when everything fits', async () => {
    const page = await pageOf(TOP, 10, find);
    expect(page.newer).toBeNull();
    expect(page.older).toBeNull();
  });

  it('is empty, with no neighbours, beyond the end', async () => {
    const page = await pageOf({ from: 'before', cursor: { at: new Date(0), id: 1 } }, 4, find);
    expect(page).toEqual({ items: [], newer: null, older: null });
  });
});
