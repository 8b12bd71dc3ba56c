let stoppedAt: Date | null = null;

export const clock = {
  /** The present, or the moment at which a test stopped the clock. */
  now: (): Date => new Date(stoppedAt ?? Date.now()),
};

/** For tests: every later `clock.now()` answers `at`; null lets the clock run again. */
export function stopClockAt(at: Date | null): void {
  stoppedAt = at;
}
