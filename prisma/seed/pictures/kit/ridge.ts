import { type Noise, noiseOf, octaves } from './noise.ts';
import { lerp, type Point, range } from './svg.ts';

/** The skyline of a range of hills, as points from left to right. */
export type Ridge = readonly Point[];

type RidgeShape = {
  from?: number;
  to: number;
  /** Where the hills would be flat, px from the top. */
  base: number;
  /** How far they rise above that. */
  rise: number;
  /** About how many hills the line has. */
  hills: number;
  /** 0 soft as loess, 0.6 torn as granite. */
  rough?: number;
  /** Folds the noise into pointed peaks. */
  peaked?: boolean;
  /** Lets the line rise or sink along its way: 0 flat to 1 full, at u from 0 to 1. */
  along?: (u: number) => number;
  seed: number;
  step?: number;
};

function heightAlong(noise: Noise, u: number, hills: number, rough: number, peaked: boolean): number {
  const value = octaves(noise, u * hills, rough < 0.2 ? 3 : 6, rough);
  return peaked ? 1 - Math.abs(value) * 1.6 : 0.5 + value * 0.75;
}

export function ridge(shape: RidgeShape): Ridge {
  const {
    from = 0,
    to,
    base,
    rise,
    hills,
    rough = 0.4,
    peaked = false,
    along = () => 1,
    seed,
    step = 7,
  } = shape;
  const noise = noiseOf(seed);
  const count = Math.ceil((to - from) / step);
  return range(count + 1).map((k): Point => {
    const u = k / count;
    return [lerp(from, to, u), base - rise * along(u) * heightAlong(noise, u, hills, rough, peaked)];
  });
}

/** Closes a skyline down to `bottom`, for filling. */
export function landOf(line: Ridge, bottom: number): Point[] {
  const first = line[0] ?? [0, 0];
  const last = line.at(-1) ?? first;
  return [...line, [last[0], bottom], [first[0], bottom]];
}

/** The height of a skyline at x. */
export function heightAt(line: Ridge, x: number): number {
  const next = line.findIndex((point) => point[0] >= x);
  const right = line[next === -1 ? line.length - 1 : next] ?? [x, 0];
  const left = line[Math.max(0, next - 1)] ?? right;
  const span = right[0] - left[0];
  return span === 0 ? right[1] : lerp(left[1], right[1], (x - left[0]) / span);
}

/** How steep a skyline is around x: above 0 where it falls to the right. */
export const slopeAt = (line: Ridge, x: number, reach = 24): number =>
  (heightAt(line, x + reach) - heightAt(line, x - reach)) / (2 * reach);

/** A bump that swells around `centre` and is gone at `width` from it, for `along`. */
export const swell =
  (centre: number, width: number, floor = 0) =>
  (u: number) => {
    const t = Math.min(1, Math.abs(u - centre) / width);
    return floor + (1 - floor) * (0.5 + 0.5 * Math.cos(Math.PI * t));
  };
