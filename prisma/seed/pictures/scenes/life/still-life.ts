import { strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { inside, type Scene, type Stage } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, oval, type Point, range, straight, stroke } from '../../kit/svg.ts';
import { basket, type FruitKind, fruit, heap } from '../../motifs/fruit.ts';
import { boughs } from '../../motifs/trees.ts';

/** What lies on the table in each variant: in the basket, and loose before it. */
const HARVESTS: Record<string, { heaped: FruitKind; loose: FruitKind[]; size: number }> = {
  persimmon: {
    heaped: 'persimmon',
    loose: ['persimmon', 'walnut', 'persimmon', 'walnut', 'walnut'],
    size: 74,
  },
  apple: { heaped: 'apple', loose: ['apple', 'walnut', 'apple', 'pear', 'apple'], size: 72 },
  mulberry: {
    heaped: 'mulberry',
    loose: ['mulberry', 'mulberry', 'mulberry', 'mulberry', 'mulberry', 'mulberry'],
    size: 56,
  },
  kiwi: { heaped: 'kiwi', loose: ['kiwi', 'kiwi', 'kiwi', 'kiwi'], size: 66 },
  pomegranate: {
    heaped: 'pomegranate',
    loose: ['grape', 'pomegranate', 'pomegranate', 'walnut', 'grape'],
    size: 76,
  },
  pear: { heaped: 'pear', loose: ['pear', 'walnut', 'pear', 'grape', 'pear'], size: 66 },
};

/** A slant of light from a window over wall and table. */
function windowLight(stage: Stage, x: (share: number) => number, tableTop: number): string {
  const { h, ink } = stage;
  const panes = range(2).flatMap((column) =>
    range(3).map((row) => {
      const [left, top] = [0.5 + column * 0.15, 0.05 + row * 0.2];
      const p = (u: number, v: number): Point => [x(u - v * 0.18), v * h];
      return straight([p(left, top), p(left + 0.13, top), p(left + 0.13, top + 0.175), p(left, top + 0.175)]);
    }),
  );
  const spill = straight([
    [x(0.3), tableTop],
    [x(0.62), tableTop],
    [x(0.46), h],
    [x(0.06), h],
  ]);
  return (
    fill(panes.join(''), mix(ink.glow, ink.light, 0.4), 0.75) +
    fill(spill, mix(ink.glow, ink.light, 0.4), 0.4)
  );
}

/** Fruit in a basket on a table by the window. */
export const stillLife: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const { heaped, loose, size } = HARVESTS[variant] ?? { heaped: 'apple' as const, loose: [], size: 70 };
  const r = size * unit * (h > w ? 0.82 : 1);
  const table = 0.62 * h;
  const wood = mix(ink.mid, ink.near, 0.35);
  const wall = mix(ink.far, ink.sky, 0.35);
  const centre = x(0.4);
  const half = Math.min(370 * unit, 0.34 * w);
  const rim = 0.555 * h;
  const deep = 0.25 * h;
  const pile =
    heaped === 'mulberry'
      ? heap(random, centre, rim + r * 0.5, half * 1.75, r * 0.6, 5)
      : heap(random, centre, rim + r * 0.1, half * 1.8, r * 0.92, 4);
  const lying = loose.map((kind, k): [FruitKind, Point, number] => {
    const big = kind === 'walnut' ? 0.66 : kind === 'grape' ? 0.95 : 1;
    const [px, py] = [
      x(lerp(0.7, 0.97, (k % 3) / 2) - (k > 2 ? 0.08 : 0)),
      (0.77 + (k > 2 ? 0.13 : 0) + 0.03 * (k % 2)) * h,
    ];
    return [kind, [px, py], r * big];
  });
  const shadow = (px: number, py: number, rx: number) =>
    oval(px - (flip ? -1 : 1) * rx * 0.45, py, rx * 1.35, rx * 0.28, mix(wood, ink.ink, 0.5));
  const cloth = straight([
    [x(0.52), 0.69 * h],
    [x(0.99), 0.665 * h],
    [x(1.08), 0.9 * h],
    [x(0.8), 1.04 * h],
    [x(0.44), 0.96 * h],
  ]);
  const linen = mix(ink.light, ink.second, 0.08);
  const check =
    range(11)
      .map((k) =>
        straight(
          [
            [x(0.42 + k * 0.07), 0.64 * h],
            [x(0.36 + k * 0.075), 1.05 * h],
          ],
          false,
        ),
      )
      .join('') +
    range(7)
      .map((k) =>
        straight(
          [
            [x(0.4), (0.7 + k * 0.055) * h],
            [x(1.1), (0.655 + k * 0.062) * h],
          ],
          false,
        ),
      )
      .join('');
  const branch = boughs(stage, {
    x: x(1.04),
    y: 0.62 * h,
    height: 0.95 * h,
    width: 15 * unit,
    colour: mix(ink.ink, ink.near, 0.2),
    spread: 0.3,
    lean: flip ? 0.34 : -0.34,
    depth: 3,
  });
  const jar = straight([
    [x(0.86), 0.36 * h],
    [x(0.96), 0.36 * h],
    [x(0.95), 0.41 * h],
    [x(1.0), 0.5 * h],
    [x(0.99), 0.62 * h],
    [x(0.965), 0.66 * h],
    [x(0.855), 0.66 * h],
    [x(0.83), 0.62 * h],
    [x(0.82), 0.5 * h],
    [x(0.87), 0.41 * h],
  ]);
  const hanging =
    heaped === 'persimmon' || heaped === 'apple'
      ? branch.tips
          .filter((_, k) => k % 2 === 0)
          .map(([px, py]) => fruit(random, heaped, px, py + r * 0.3, r * 0.34, ink.ink))
      : [];
  const grain = strewn(
    random,
    { x: 0, y: table + 8 * unit, width: w, height: h - table },
    { count: 90, length: 220 * unit, thick: 5 * unit, spread: 0.03, nearer: 0.5 },
  );
  return [
    box(0, 0, w, table + 4, wall),
    fill(
      strewn(
        random,
        { x: 0, y: 0, width: w, height: table },
        { count: 60, length: 130 * unit, thick: 4 * unit, spread: 0.04 },
      ),
      mix(wall, ink.glow, 0.5),
      0.5,
    ),
    windowLight(stage, x, table),
    box(0, table, w, h - table, wood),
    fill(grain, mix(wood, ink.ink, 0.3)),
    box(0, table - 2 * unit, w, 12 * unit, mix(wood, ink.light, 0.3)),
    branch.drawing,
    ...hanging,
    shadow(x(0.91), 0.655 * h, 130 * unit),
    fill(jar, mix(ink.second, ink.near, ink.name === 'lamp' ? 0.15 : 0.45)),
    fill(
      range(3)
        .map((k) => boxData(Math.min(x(0.83), x(0.99)), (0.485 + k * 0.045) * h, 0.16 * w, 7 * unit))
        .join(''),
      mix(ink.light, ink.near, 0.15),
    ),
    fill(cloth, linen),
    inside(stage, cloth, stroke(check, mix(ink.key, linen, 0.25), 7 * unit)),
    shadow(centre, rim + deep, half * 0.85),
    ...pile.map(([px, py]) => fruit(random, heaped, px, py, r, ink.ink)),
    basket(centre, rim + r * 0.35, half, deep, mix(ink.second, ink.earth, 0.55), ink.ink),
    ...lying.map(
      ([kind, [px, py], size]) =>
        shadow(px, py + size * 0.8, size * 0.8) + fruit(random, kind, px, py, size, ink.ink),
    ),
  ].join('');
};
