import { type Field, outlines, softened, survey } from './contour.ts';
import { fill, type Point, range, smooth, straight } from './svg.ts';

export type Hill = {
  field: Field;
  /** Where a place of the map stands on the sheet, lifted by its height from 0 to 1. */
  place: (u: number, v: number, height: number) => Point;
  levels: number;
  /** The lowest and highest contour of the field that is drawn. */
  from?: number;
  to?: number;
  /** Furrows between two steps. */
  furrows?: number;
  columns?: number;
  rows?: number;
};

export type Step = { loops: Point[][]; data: string; below: string; furrows: string; t: number };

/** The steps of a terraced hill from the lowest up: the tread, and the same outline at the foot of its riser. */
export function stepsOf({
  field,
  place,
  levels,
  from = 0.08,
  to = 0.95,
  furrows = 0,
  columns = 60,
  rows = 42,
}: Hill): Step[] {
  const land = survey(field, columns, rows);
  const gap = (to - from) / levels;
  return range(levels).map((k) => {
    const level = from + gap * k;
    const map = outlines(land, level).map(softened);
    const lifted = (loops: Point[][], height: number) =>
      loops.map((loop) => loop.map(([u, v]) => place(u, v, height)));
    const drawn = (shapes: Point[][]) => shapes.map((loop) => straight(loop)).join('');
    const top = lifted(map, level);
    const lines = range(furrows).map((n) => {
      const between = outlines(land, level + (gap * (n + 1)) / (furrows + 1));
      return lifted(between, level)
        .map((loop) => smooth(loop))
        .join('');
    });
    const foot = lifted(map, Math.max(0, level - gap * 0.6));
    return { loops: top, data: drawn(top), below: drawn(foot), furrows: lines.join(''), t: k / levels };
  });
}

type Inks = {
  tread: (t: number, k: number) => string;
  riser: (t: number) => string;
  furrow: (t: number, k: number) => string;
  furrowWidth: number;
};

/** A terraced hill: each step with its riser, its tread, and furrows that break off here and there. */
export function terraced(hill: Hill, inks: Inks): string {
  const dashes = ['46 9 80 14', '70 18 30 8', '120 12 24 10'];
  return stepsOf(hill)
    .map(({ data, below, furrows, t }, k) => {
      const lines =
        furrows === ''
          ? ''
          : `<path d="${furrows}" fill="none" stroke="${inks.furrow(t, k)}" stroke-width="${inks.furrowWidth}" stroke-dasharray="${dashes[k % dashes.length]}"/>`;
      return fill(below, inks.riser(t)) + fill(data, inks.tread(t, k)) + lines;
    })
    .join('');
}
