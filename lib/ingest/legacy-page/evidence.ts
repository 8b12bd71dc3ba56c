import type { Stretch } from '../blocks/source-page.ts';
import type { Basis, Evidence, Reading, Recovered } from './recovered-page.ts';

/** The evidence of a whole block, or of the part of its text between two offsets. */
export function evidenceOf(stretch: Stretch, start = 0, end = stretch.text.length): Evidence {
  return {
    line: stretch.line,
    start: stretch.start + start,
    end: stretch.start + end,
    text: stretch.text.slice(start, end),
  };
}

/** The evidence of a run of blocks, the text between them included. */
export function evidenceOfRun(pageText: string, first: Stretch, last: Stretch): Evidence {
  return {
    line: first.line,
    start: first.start,
    end: last.end,
    text: pageText.slice(first.start, last.end),
  };
}

export function reading<T>(value: T, evidence: Evidence, basis: Basis): Reading<T> {
  return { value, evidence, basis };
}

export type Candidate<T> = Reading<T> & { confidence: number };

/** The surest candidate, the others as its alternatives (each value once); null for none. */
export function surest<T>(candidates: readonly Candidate<T>[]): Recovered<T> | null {
  const ranked = [...candidates].sort((a, b) => b.confidence - a.confidence);
  const best = ranked[0];
  if (!best) return null;
  const seen = new Set([JSON.stringify(best.value)]);
  const alternatives: Reading<T>[] = [];
  for (const { value, evidence, basis } of ranked.slice(1)) {
    const key = JSON.stringify(value);
    if (seen.has(key)) continue;
    seen.add(key);
    alternatives.push({ value, evidence, basis });
  }
  const agreeing = ranked.filter(
    (other) => JSON.stringify(other.value) === JSON.stringify(best.value),
  ).length;
  // A second independent rule with the same answer takes away half of the doubt.
  const confidence = Math.min(0.99, 1 - (1 - best.confidence) / 2 ** (agreeing - 1));
  return { ...best, confidence: round(confidence), alternatives: alternatives.slice(0, 5) };
}

export function round(share: number): number {
  return Math.round(share * 100) / 100;
}
