export type Point = readonly [x: number, y: number];

/** A tenth of a pixel is enough for print, and keeps the files small. */
export const round = (value: number): string => String(Math.round(value * 10) / 10);

const pair = ([x, y]: Point) => `${round(x)} ${round(y)}`;

/** Path data through the points with straight edges. */
export const straight = (points: readonly Point[], closed = true): string =>
  points.length === 0 ? '' : `M${points.map(pair).join('L')}${closed ? 'Z' : ''}`;

/** Path data through the points in a soft curve (Catmull–Rom). */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const at = (k: number): Point => {
    const index = closed ? (k + count) % count : Math.min(count - 1, Math.max(0, k));
    return points[index] ?? [0, 0];
  };
  let data = `M${pair(at(0))}`;
  for (let k = 0; k < (closed ? count : count - 1); k += 1) {
    const [before, from, to, after] = [at(k - 1), at(k), at(k + 1), at(k + 2)];
    const out: Point = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const into: Point = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    data += `C${pair(out)} ${pair(into)} ${pair(to)}`;
  }
  return closed ? `${data}Z` : data;
}

export const fill = (data: string, colour: string, opacity = 1): string =>
  `<path d="${data}" fill="${colour}"${opacity < 1 ? ` fill-opacity="${Math.round(opacity * 100) / 100}"` : ''}/>`;

export const stroke = (data: string, colour: string, width: number, cap = 'round'): string =>
  `<path d="${data}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="${cap}" stroke-linejoin="round"/>`;

export const box = (x: number, y: number, width: number, height: number, colour: string): string =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${colour}"/>`;

export const disc = (x: number, y: number, radius: number, colour: string): string =>
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" fill="${colour}"/>`;

export const oval = (x: number, y: number, rx: number, ry: number, colour: string): string =>
  `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(rx)}" ry="${round(ry)}" fill="${colour}"/>`;

/** Path data of a box, to gather many into one path. */
export const boxData = (x: number, y: number, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

/** Path data of an oval, to gather many into one path. */
export const ovalData = (x: number, y: number, rx: number, ry = rx): string =>
  `M${round(x - rx)} ${round(y)}a${round(rx)} ${round(ry)} 0 1 0 ${round(2 * rx)} 0a${round(rx)} ${round(ry)} 0 1 0 ${round(-2 * rx)} 0Z`;

/** Moves, sizes or turns a drawing; `flip` mirrors it left to right. */
export function placed(
  content: string,
  {
    x = 0,
    y = 0,
    scale = 1,
    turn = 0,
    flip = false,
  }: { x?: number; y?: number; scale?: number; turn?: number; flip?: boolean },
): string {
  const size = flip || scale !== 1 ? ` scale(${(flip ? -1 : 1) * scale} ${scale})` : '';
  const angle = turn === 0 ? '' : ` rotate(${round(turn)})`;
  return `<g transform="translate(${pair([x, y])})${angle}${size}">${content}</g>`;
}

/** Whole numbers from 0 to below `count`, to map over. */
export const range = (count: number): number[] =>
  Array.from({ length: Math.max(0, Math.floor(count)) }, (_, k) => k);

export const lerp = (from: number, to: number, t: number): number => from + (to - from) * t;
export const between = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];

/** Points written as SVG writes them, 'x,y x,y …', times a scale: outlines traced from sketches. */
export const traced = (points: string, scale = 1): Point[] =>
  points
    .trim()
    .split(/\s+/)
    .map((place): Point => {
      const [x = 0, y = 0] = place.split(',').map(Number);
      return [x * scale, y * scale];
    });
