import { expect, test } from 'vitest';
import { closingLine, FAILED, judged, PASSED, stepLine, total } from './outcome.ts';
import { parsePlaywrightReport, parseVitestReport } from './reports.ts';

test('a report of vitest: files that do not load count too', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 2,
    testResults: [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
    ],
  };
  expect(parseVitestReport(JSON.stringify(report))).toEqual({ passed: 7, failed: 3 });
});

test('a report of Playwright: a flaky test did not pass', () => {
  const report = { stats: { expected: 5, unexpected: 1, flaky: 2, skipped: 0 }, errors: [{}] };
  expect(parsePlaywrightReport(JSON.stringify(report))).toEqual({ passed: 5, failed: 4 });
});

test('a run that crashes after its last test has failed', () => {
  expect(judged({ passed: 3, failed: 0 }, 1)).toEqual({ passed: 3, failed: 1 });
  expect(judged({ passed: 3, failed: 2 }, 1)).toEqual({ passed: 3, failed: 2 });
  expect(judged({ passed: 3, failed: 0 }, 0)).toEqual({ passed: 3, failed: 0 });
  expect(judged(undefined, 0)).toEqual(PASSED);
  expect(judged(undefined, 2)).toEqual(FAILED);
});

test('only the closing line looks like one', () => {
  expect(stepLine('unit', { passed: 118, failed: 2 }, '3.1 s')).toBe('✗ unit: 2 of 120 tests failed (3.1 s)');
  expect(stepLine('lint', PASSED, '2 s')).toBe('✓ lint: 1 test (2 s)');
});

test('outcomes add up to the closing line', () => {
  expect(closingLine(total([PASSED, { passed: 10, failed: 2 }, FAILED]))).toBe('11 passed, 3 failed');
});
