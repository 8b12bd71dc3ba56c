/** What came of a step: its tests, or itself as one test when it has none to count. */
export type Outcome = { passed: number; failed: number };

export const PASSED: Outcome = { passed: 1, failed: 0 };
export const FAILED: Outcome = { passed: 0, failed: 1 };

export function total(outcomes: Outcome[]): Outcome {
  return {
    passed: outcomes.reduce((sum, { passed }) => sum + passed, 0),
    failed: outcomes.reduce((sum, { failed }) => sum + failed, 0),
  };
}

/** The line that a run ends with. */
export function closingLine({ passed, failed }: Outcome): string {
  return `${passed} passed, ${failed} failed`;
}

/** `✓ unit: 120 tests (3.1 s)`, `✗ unit: 2 of 120 tests failed (3.1 s)`; unlike the closing line on purpose. */
export function stepLine(name: string, { passed, failed }: Outcome, time: string): string {
  const all = passed + failed;
  const tests = all === 1 ? '1 test' : `${all} tests`;
  return failed > 0 ? `✗ ${name}: ${failed} of ${tests} failed (${time})` : `✓ ${name}: ${tests} (${time})`;
}

/** Counts from a report, believed only as far as the exit code agrees: a crash after the last test is a failure. */
export function judged(counted: Outcome | undefined, exitCode: number): Outcome {
  if (!counted) return exitCode === 0 ? PASSED : FAILED;
  if (exitCode === 0 || counted.failed > 0) return counted;
  return { ...counted, failed: 1 };
}
