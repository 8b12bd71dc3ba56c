import type { Point } from './svg.ts';

/** A seeded source of chance: the same seed gives the same picture on every machine. */
export type Random = {
  /** From 0 to below 1. */
  next(): number;
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  /** Around 0, seldom beyond ±1. */
  bell(): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A point shaken by at most `by` in either direction. */
  shake(point: Point, by: number): Point;
};

/** mulberry32: small, fast and the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const between = (low: number, high: number) => low + (high - low) * next();
  return {
    next,
    between,
    whole: (low, high) => Math.floor(between(low, high + 1)),
    bell: () => (next() + next() + next() - 1.5) / 1.5,
    chance: (probability) => next() < probability,
    pick: (items) => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    shake: ([x, y], by) => [x + between(-by, by), y + between(-by, by)],
  };
}
