import type { Point } from './svg.ts';

/** How high the land is at u, v; both run from 0 to 1. */
export type Field = (u: number, v: number) => number;

/** Heights taken at the corners of a grid, row by row; columns + 1 of them in a row. */
export type Survey = { columns: number; rows: number; heights: Float64Array };

export function survey(field: Field, columns: number, rows: number): Survey {
  const heights = Float64Array.from({ length: (columns + 1) * (rows + 1) }, (_, k) =>
    field((k % (columns + 1)) / columns, Math.floor(k / (columns + 1)) / rows),
  );
  return { columns, rows, heights };
}

/** Which edges of a cell a contour joins, by which corners lie above it (1 2 4 8, clockwise from top left). */
const CROSSINGS: readonly (readonly (readonly [number, number])[])[] = [
  [],
  [[3, 0]],
  [[0, 1]],
  [[3, 1]],
  [[1, 2]],
  [
    [3, 0],
    [1, 2],
  ],
  [[0, 2]],
  [[3, 2]],
  [[2, 3]],
  [[2, 0]],
  [
    [0, 1],
    [2, 3],
  ],
  [[2, 1]],
  [[1, 3]],
  [[1, 0]],
  [[0, 3]],
  [],
];

/**
 * The closed outlines of the land above `level`, in u and v (marching squares). Beyond the map all is low,
 * so that every outline closes.
 */
export function outlines({ columns, rows, heights }: Survey, level: number): Point[][] {
  const height = (column: number, row: number) =>
    column < 0 || row < 0 || column > columns || row > rows
      ? level - 1
      : (heights[row * (columns + 1) + column] as number);
  const points = new Map<string, Point>();
  const joins = new Map<string, string[]>();

  const crossing = (column: number, row: number, edge: number): string => {
    const upright = edge === 1 || edge === 3;
    const [x, y] = [column + (edge === 1 ? 1 : 0), row + (edge === 2 ? 1 : 0)];
    const name = `${x},${y},${upright}`;
    if (!points.has(name)) {
      const [a, b] = [height(x, y), upright ? height(x, y + 1) : height(x + 1, y)];
      const t = (level - a) / (b - a);
      const share = (value: number, count: number) => Math.min(1, Math.max(0, value / count));
      points.set(
        name,
        upright ? [share(x, columns), share(y + t, rows)] : [share(x + t, columns), share(y, rows)],
      );
    }
    return name;
  };
  const join = (from: string, to: string) => joins.set(from, [...(joins.get(from) ?? []), to]);

  for (let row = -1; row <= rows; row += 1)
    for (let column = -1; column <= columns; column += 1) {
      const above = (x: number, y: number, bit: number) => (height(x, y) > level ? bit : 0);
      const corners =
        above(column, row, 1) +
        above(column + 1, row, 2) +
        above(column + 1, row + 1, 4) +
        above(column, row + 1, 8);
      for (const [a, b] of CROSSINGS[corners] ?? []) {
        const [from, to] = [crossing(column, row, a), crossing(column, row, b)];
        join(from, to);
        join(to, from);
      }
    }
  return loopsOf(points, joins);
}

/** Walks along the joins until each crossing has been visited. */
function loopsOf(points: Map<string, Point>, joins: Map<string, string[]>): Point[][] {
  const left = new Set(points.keys());
  const loops: Point[][] = [];
  for (const start of points.keys()) {
    if (!left.has(start)) continue;
    const loop: Point[] = [];
    let at: string | undefined = start;
    while (at !== undefined) {
      left.delete(at);
      loop.push(points.get(at) ?? [0, 0]);
      at = joins.get(at)?.find((name) => left.has(name));
    }
    if (loop.length > 5) loops.push(loop);
  }
  return loops;
}

/** Cuts off corners: each side gives two points at a quarter and three quarters (Chaikin). */
export const softened = (loop: readonly Point[]): Point[] =>
  loop.flatMap((point, k): Point[] => {
    const next = loop[(k + 1) % loop.length] ?? point;
    return [
      [point[0] * 0.75 + next[0] * 0.25, point[1] * 0.75 + next[1] * 0.25],
      [point[0] * 0.25 + next[0] * 0.75, point[1] * 0.25 + next[1] * 0.75],
    ];
  });
