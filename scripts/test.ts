// `npm test`: everything that must hold. Closes with one line, `N passed, N failed`.
// `npm test -- unit types` runs only these steps.
import { rm } from 'node:fs/promises';
import { whenNpmEnds } from './processes.ts';
import { explain, seconds } from './start/progress.ts';
import { RESULTS, stopRunning } from './test/command.ts';
import { closingLine, FAILED, type Outcome, stepLine, total } from './test/outcome.ts';
import { closeTestSite, STEPS, type Step } from './test/steps.ts';

const steps = chosen(process.argv.slice(2));
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, interrupt);
whenNpmEnds(interrupt);

await rm(RESULTS, { recursive: true, force: true });
const outcomes: Outcome[] = [];
for (const step of steps) {
  if (!interrupted) outcomes.push(await take(step));
}
if (interrupted) {
  await closeTestSite();
  process.exit(130);
}
const sum = total(outcomes);
console.log(`\n${closingLine(sum)}`);
process.exit(sum.failed > 0 ? 1 : 0);

function chosen(names: string[]): Step[] {
  const unknown = names.filter((name) => STEPS.every((step) => step.name !== name));
  if (unknown.length > 0) {
    const known = STEPS.map(({ name }) => name).join(', ');
    console.error(`No such step: ${unknown.join(', ')}. There are ${known}.`);
    process.exit(1);
  }
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
}

/** One step; the next ones run whatever comes of it. */
async function take({ name, run }: Step): Promise<Outcome> {
  console.log(`▸ ${name} …`);
  const began = performance.now();
  const outcome = await run().catch((error: unknown) => {
    explain(error);
    return FAILED;
  });
  console.log(stepLine(name, outcome, seconds(performance.now() - began)));
  return outcome;
}

function interrupt(): void {
  interrupted = true;
  stopRunning();
}
