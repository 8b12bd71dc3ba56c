import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Outcome } from './outcome.ts';

const vitestReport = z
  .object({
    numPassedTests: z.number(),
    numFailedTests: z.number(),
    testResults: z.array(z.object({ status: z.string(), assertionResults: z.array(z.unknown()) })),
  })
  .transform(({ numPassedTests, numFailedTests, testResults }): Outcome => {
    // A file that does not even load has no tests to count.
    const broken = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: numFailedTests + broken.length };
  });

const playwrightReport = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
    errors: z.array(z.unknown()).default([]),
  })
  .transform(({ stats, errors }): Outcome => {
    // A test that passes only when it is tried again does not pass.
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
  });

export function parseVitestReport(json: string): Outcome {
  return vitestReport.parse(JSON.parse(json));
}

export function parsePlaywrightReport(json: string): Outcome {
  return playwrightReport.parse(JSON.parse(json));
}

/** Counts from a report file; undefined when the run ended before it was written. */
export async function readReport(
  file: string,
  parse: (json: string) => Outcome,
): Promise<Outcome | undefined> {
  const json = await readFile(file, 'utf8').catch(() => undefined);
  return json === undefined ? undefined : parse(json);
}
