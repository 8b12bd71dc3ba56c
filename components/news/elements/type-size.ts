const KEY = 'type-size';
/** Shares of the page's own size. */
export const SIZES = [0.9, 1, 1.15, 1.3, 1.5];
const NORMAL = 1;

/** The size that the reader chose before, else the page's own. */
export function keptSize(): number {
  try {
    const kept = Number(localStorage.getItem(KEY));
    return SIZES.includes(kept) ? kept : NORMAL;
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
    return NORMAL;
  }
}

export function applySize(size: number): void {
  document.documentElement.style.setProperty('--type', String(size));
  try {
    localStorage.setItem(KEY, String(size));
  } catch {
    // As above.
  }
}

/** The next size up (1) or down (-1); the same at either end. */
export function step(size: number, by: 1 | -1): number {
  return SIZES[SIZES.indexOf(size) + by] ?? size;
}
