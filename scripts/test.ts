// `npm test`: everything that must hold. Closes with one line, `N passed, N failed`.
// `npm test -- unit types` runs only these steps.
import { rm } from 'node:fs/promises';
import { whenNpmEnds } from './processes.ts';
import { explain, seconds } from './start/progress.ts';
import { RESULTS, stopRunning } from './test/command.ts';
import { closingLine, FAILED, type Outcome, total } from './test/outcome.ts';
import { closeTestSite, STEPS, type Step } from './test/steps.ts';

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
whenNpmEnds(interrupt);

await rm(RESULTS, { recursive: true, force: true });
const outcomes: Outcome[] = [];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => STEPS.every((step) => step.name !== name));
if (unknown.length > 0) {
  console.error(
    `No such step: ${unknown.join(', ')}. There are ${STEPS.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
for (const step of STEPS) {
  if (wanted.length === 0 || wanted.includes(step.name)) outcomes.push(await take(step));
}
const sum = total(outcomes);
console.log(`\n${closingLine(sum)}`);
process.exit(sum.failed > 0 ? 1 : 0);

function interrupt(): void {
  stopRunning();
  void closeTestSite().finally(() => process.exit(130));
}

/** One step; the next ones run whatever comes of it. */
async function take({ name, run }: Step): Promise<Outcome> {
  console.log(`▸ ${name} …`);
  const began = performance.now();
  const outcome = await run().catch((error: unknown) => {
    explain(error);
    return FAILED;
  });
  const mark = outcome.failed > 0 ? '✗' : '✓';
  console.log(`${mark} ${name}: ${closingLine(outcome)} (${seconds(performance.now() - began)})`);
  return outcome;
}
