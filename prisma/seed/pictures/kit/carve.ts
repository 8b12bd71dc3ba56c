import type { Random } from './random.ts';
import { heightAt, type Ridge, slopeAt } from './ridge.ts';
import { type Point, round, straight } from './svg.ts';

/** One cut of the gouge along a line: pointed at both ends, `width` at its thickest. Path data. */
export function cut(points: readonly Point[], width: number, fullest = 0.45): string {
  const sides = points.map((point, k): [Point, Point] => {
    const before = points[Math.max(0, k - 1)] ?? point;
    const after = points[Math.min(points.length - 1, k + 1)] ?? point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const t = k / (points.length - 1);
    const swelling = t < fullest ? t / fullest : (1 - t) / (1 - fullest);
    const half = (width / 2) * Math.sin((Math.PI / 2) * Math.max(0, swelling));
    const across: Point = [
      (-(after[1] - before[1]) / length) * half,
      ((after[0] - before[0]) / length) * half,
    ];
    return [
      [point[0] + across[0], point[1] + across[1]],
      [point[0] - across[0], point[1] - across[1]],
    ];
  });
  return straight([...sides.map(([left]) => left), ...sides.map(([, right]) => right).reverse()]);
}

/** A short cut from one point to another, three points long. */
export const nick = (from: Point, to: Point, width: number, bend = 0): string => {
  const middle: Point = [
    (from[0] + to[0]) / 2 - (to[1] - from[1]) * bend,
    (from[1] + to[1]) / 2 + (to[0] - from[0]) * bend,
  ];
  return cut([from, middle, to], width);
};

type Shading = {
  random: Random;
  line: Ridge;
  /** The side that lies in shade, or is worked all over. */
  side: 'left' | 'right' | 'both';
  gap: number;
  length: number;
  width: number;
  /** How far a cut leans as it runs down: px across for each px down. */
  lean?: number;
  /** Keeps the cuts off the skyline by this much. */
  inset?: number;
  /** Cuts never end below this height. */
  bottom?: number;
};

/** The cuts that shade a hill below its skyline, as a woodcutter's gouge leaves them. Path data. */
export function shade({
  random,
  line,
  side,
  gap,
  length,
  width,
  lean = 0.35,
  inset = 0,
  bottom = 1e6,
}: Shading): string {
  const from = line[0]?.[0] ?? 0;
  const to = line.at(-1)?.[0] ?? 0;
  let data = '';
  for (let x = from + gap; x < to; x += gap * random.between(0.6, 1.4)) {
    const steep = slopeAt(line, x);
    const inShade = side === 'both' ? 0.6 : side === 'right' ? steep : -steep;
    if (inShade < 0.06) continue;
    const reach = length * random.between(0.45, 1.1) * Math.min(1.25, 0.45 + inShade);
    const top = heightAt(line, x) + inset + random.between(0, length * 0.06);
    const drift = lean * reach * (steep >= 0 ? 1 : -1);
    const end: Point = [x + drift, Math.min(bottom, top + reach)];
    if (end[1] - top < width * 2) continue;
    const bow = random.between(-0.06, 0.1) * reach;
    data += cut(
      [[x, top], [x + drift * 0.35 + bow, top + (end[1] - top) * 0.5], end],
      width * random.between(0.6, 1.2),
      0.25,
    );
  }
  return data;
}

/** Many little cuts strewn over a box, all one way: grass, stubble, ripples. Path data. */
export function strewn(
  random: Random,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  {
    count,
    length,
    thick,
    angle = 0,
    spread = 0.2,
    nearer = 0,
  }: { count: number; length: number; thick: number; angle?: number; spread?: number; nearer?: number },
): string {
  let data = '';
  for (let k = 0; k < count; k += 1) {
    const v = random.next();
    const size = 1 - nearer + nearer * 2 * v;
    const [px, py] = [x + width * random.next(), y + height * v];
    const way = angle + spread * random.bell();
    const reach = length * size * random.between(0.5, 1.2);
    data += nick(
      [px, py],
      [px + Math.cos(way) * reach, py + Math.sin(way) * reach],
      thick * size,
      random.between(-0.12, 0.12),
    );
  }
  return data;
}

/** Dots strewn over a box: blossom, pebbles, snow. Path data. */
export function specks(
  random: Random,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
  { count, radius, nearer = 0 }: { count: number; radius: number; nearer?: number },
): string {
  let data = '';
  for (let k = 0; k < count; k += 1) {
    const v = random.next();
    const r = radius * random.between(0.5, 1.2) * (1 - nearer + nearer * 2 * v);
    const [px, py] = [x + width * random.next(), y + height * v];
    data += `M${round(px - r)} ${round(py)}a${round(r)} ${round(r * 0.85)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r * 0.85)} 0 1 0 ${round(-2 * r)} 0Z`;
  }
  return data;
}
