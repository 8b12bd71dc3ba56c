const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How old a story is in the page's words; null once its date says more than its age. */
export function ageInWords(at: number, now: number, words: Record<string, string>): string | null {
  const age = now - at;
  if (age >= DAY) return null;
  const minutes = Math.max(0, Math.floor(age / MINUTE));
  if (minutes < 1) return words.now ?? null;
  const [pattern, count] =
    minutes < 60 ? [words.minutesAgo, minutes] : [words.hoursAgo, Math.floor(minutes / 60)];
  return pattern?.replace('#', String(count)) ?? null;
}
