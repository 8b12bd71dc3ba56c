import { Mendable } from '../mendable.ts';

/** Does one step of a start, saying what it is when it begins and how long it took when it is done. */
export async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  console.log(`▸ ${what} …`);
  const began = performance.now();
  const result = await work();
  console.log(`✓ ${what} (${seconds(performance.now() - began)})`);
  return result;
}

/** A line about what goes on within a step. */
export function note(line: string): void {
  console.log(`  ${line}`);
}

/** `0.4 s`, `12 s`, `3 min 5 s` */
export function seconds(milliseconds: number): string {
  const whole = Math.round(milliseconds / 1000);
  if (milliseconds < 9_950) return `${(milliseconds / 1000).toFixed(1)} s`;
  if (whole < 60) return `${whole} s`;
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Says why a start cannot go on: a sentence for what people can mend, the whole story for the rest. */
export function explain(error: unknown): void {
  if (error instanceof Mendable) console.error(`\n✗ ${error.message.trim()}\n`);
  else console.error('\n✗', error);
}
