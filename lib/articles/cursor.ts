/** A place in a list that is ordered by a moment and an id, newest first. */
export type Cursor = { at: Date; id: number };

/** '1763971200000-42': readable, and safe in an address. */
export function formatCursor({ at, id }: Cursor): string {
  return `${at.getTime()}-${id}`;
}

/** Null for anything that is not a cursor. */
export function parseCursor(text: string): Cursor | null {
  const match = /^(\d{1,15})-(\d{1,10})$/.exec(text);
  if (!match) return null;
  const at = new Date(Number(match[1]));
  const id = Number(match[2]);
  return Number.isNaN(at.getTime()) || id > 2_147_483_647 ? null : { at, id };
}
