import type { Selection } from '../articles/published/find-cards.ts';
import type { RailKey, Why } from './rail.ts';

/** One way to fill a rail: a part of the portal's articles, or some that were chosen before. */
export type RailStep = { why: Why } & ({ select: Omit<Selection, 'limit' | 'except'> } | { ids: number[] });

/** A rail as declared: its steps are tried in order, narrowest first. */
export type RailPlan = {
  key: RailKey;
  size: number;
  /** A step that gives fewer than this is passed over for the next. */
  least: number;
  steps: RailStep[];
};

export type FilledRail = { key: RailKey; why: Why; ids: number[] };

function fill(
  { key, size, least, steps }: RailPlan,
  taken: Set<number>,
  candidates: (step: RailStep) => number[],
): FilledRail | null {
  let best: FilledRail | null = null;
  for (const step of steps) {
    const ids = candidates(step)
      .filter((id) => !taken.has(id))
      .slice(0, size);
    if (ids.length > (best?.ids.length ?? 0)) best = { key, why: step.why, ids };
    if (ids.length >= least) break;
  }
  return best;
}

/**
 * Fills rails in their order of importance. No article stands twice on a page: what is `shown` already, or in
 * an earlier rail, is left out; a rail that stays empty is left out as a whole. When no step of a rail has
 * enough, the fullest one is taken.
 */
export function fillRails(
  plans: RailPlan[],
  shown: number[],
  candidates: (step: RailStep) => number[],
): FilledRail[] {
  const taken = new Set(shown);
  return plans.flatMap((plan) => {
    const rail = fill(plan, taken, candidates);
    if (!rail) return [];
    for (const id of rail.ids) taken.add(id);
    return [rail];
  });
}
