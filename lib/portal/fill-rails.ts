import type { ArticleCard } from '../articles/card.ts';
import type { Selection } from '../articles/find-cards.ts';
import type { Rail, RailKey, Why } from './rail.ts';

/** One way to fill a rail: a part of the portal's articles, or some that were chosen before. */
export type RailStep = { why: Why } & ({ select: Omit<Selection, 'limit' | 'except'> } | { ids: number[] });

/** A rail as declared: its steps are tried in order, narrowest first. */
export type RailPlan = {
  key: RailKey;
  size: number;
  /** A step that gives fewer than this is passed over for the next; the last is taken as it is. */
  least: number;
  steps: RailStep[];
};

/** Finds cards for a step, none of them among `except`. */
export type FindStep = (step: RailStep, limit: number, except: number[]) => Promise<ArticleCard[]>;

async function fill(plan: RailPlan, shown: number[], find: FindStep): Promise<Rail | null> {
  let best: Rail | null = null;
  for (const step of plan.steps) {
    const cards = await find(step, plan.size, shown);
    if (cards.length > (best?.cards.length ?? 0)) best = { key: plan.key, why: step.why, cards };
    if (cards.length >= plan.least) break;
  }
  return best;
}

/**
 * Fills rails in their order of importance. No article stands twice on a page: what is `shown` already, or in
 * an earlier rail, is left out; a rail that stays empty is left out as a whole.
 */
export async function fillRails(plans: RailPlan[], shown: number[], find: FindStep): Promise<Rail[]> {
  const taken = [...shown];
  const rails: Rail[] = [];
  for (const plan of plans) {
    const rail = await fill(plan, taken, find);
    if (!rail) continue;
    rails.push(rail);
    taken.push(...rail.cards.map((card) => card.id));
  }
  return rails;
}
