/** What every control in which one types or chooses has in common. */
export const CONTROL = [
  'w-full rounded-md border border-edge/60 bg-sheet px-3 text-sm text-ink transition-colors',
  'hover:border-edge disabled:bg-wash disabled:text-ink-2 read-only:bg-wash',
  'aria-invalid:border-bad',
].join(' ');
