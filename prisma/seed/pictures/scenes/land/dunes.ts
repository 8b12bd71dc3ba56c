import { cut } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import { fill, lerp, type Point, placed, range, smooth, straight, stroke } from '../../kit/svg.ts';
import { taper } from '../../motifs/trees.ts';

type Dune = { crest: readonly Point[]; lit: string; shaded: string; litSide: 1 | -1 };

/** A dune: its crest winds down to the viewer, one flank in the sun and one in shade. */
function dune(stage: Stage, { crest, lit, shaded, litSide }: Dune, base: number): string {
  const { w, ink, random, unit } = stage;
  const first = crest[0] ?? [0, 0];
  const last = crest.at(-1) ?? first;
  const fine = smooth(crest, false);
  const flank = (way: number) =>
    `${fine}L${last[0]} ${base}L${way < 0 ? -w : 2 * w} ${base}L${way < 0 ? -w : 2 * w} ${first[1] + (base - first[1]) * 0.55}Z`;
  const ripples = range(34).map((k) => {
    const t = (k + random.next()) / 34;
    const place = t * (crest.length - 1);
    const [a, b] = [crest[Math.floor(place)] ?? first, crest[Math.ceil(place)] ?? last];
    const from: Point = [lerp(a[0], b[0], place % 1), lerp(a[1], b[1], place % 1)];
    const reach = lerp(0.1, 0.42, t) * w * random.between(0.4, 1.1);
    const off = random.between(0.02, 0.1) * w;
    return cut(
      [
        [from[0] + litSide * off, from[1] + off * 0.16],
        [from[0] + litSide * (off + reach * 0.5), from[1] + reach * 0.17 + 5 * unit],
        [from[0] + litSide * (off + reach), from[1] + reach * 0.3],
      ],
      lerp(2, 7, t) * unit,
    );
  });
  const shadeSide = flank(-litSide);
  const lines = range(12).map((k) => {
    const t = (k + 0.5) / 12;
    const place = t * (crest.length - 1);
    const [a, b] = [crest[Math.floor(place)] ?? first, crest[Math.ceil(place)] ?? last];
    const from: Point = [lerp(a[0], b[0], place % 1), lerp(a[1], b[1], place % 1)];
    const reach = lerp(0.06, 0.2, t) * w;
    return cut(
      [
        [from[0] - litSide * 6 * unit, from[1] + 8 * unit],
        [from[0] - litSide * reach * 0.3, from[1] + reach * 0.4],
        [from[0] - litSide * reach, from[1] + reach * 0.75],
      ],
      lerp(3, 8, t) * unit,
    );
  });
  return (
    fill(flank(litSide), lit) +
    inside(stage, flank(litSide), fill(ripples.join(''), mix(lit, shaded, 0.45))) +
    fill(shadeSide, shaded) +
    inside(stage, shadeSide, fill(lines.join(''), mix(shaded, ink.ink, 0.22))) +
    stroke(fine, mix(lit, ink.light, 0.6), 3 * unit)
  );
}

const CAMEL: readonly Point[] = [
  [-0.43, -0.52],
  [-0.4, -0.64],
  [-0.3, -0.7],
  [-0.24, -0.76],
  [-0.2, -0.9],
  [-0.14, -0.94],
  [-0.08, -0.86],
  [-0.03, -0.72],
  [0.05, -0.71],
  [0.1, -0.88],
  [0.16, -0.95],
  [0.22, -0.88],
  [0.27, -0.7],
  [0.36, -0.62],
  [0.44, -0.6],
  [0.5, -0.7],
  [0.53, -0.88],
  [0.58, -1.02],
  [0.66, -1.06],
  [0.74, -1.02],
  [0.82, -0.96],
  [0.8, -0.91],
  [0.7, -0.92],
  [0.66, -0.84],
  [0.63, -0.66],
  [0.54, -0.5],
  [0.4, -0.43],
  [0.2, -0.39],
  [-0.1, -0.38],
  [-0.26, -0.42],
  [-0.38, -0.4],
];

/** A two-humped camel on the march, `size` px high, looking to the right. */
function camel(x: number, y: number, size: number, colour: string, cloth: string, step: number): string {
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [px * size, py * size]);
  const leg = (hx: number, swing: number) =>
    taper(
      at([
        [hx, -0.5],
        [hx + swing * 0.3, -0.24],
        [hx + swing, 0],
      ]),
      size * 0.1,
      size * 0.045,
    );
  const legs =
    leg(-0.36, 0.1 * step) + leg(-0.26, -0.09 * step) + leg(0.36, -0.09 * step) + leg(0.44, 0.1 * step);
  const tail = stroke(
    smooth(
      at([
        [-0.42, -0.56],
        [-0.48, -0.42],
        [-0.47, -0.3],
      ]),
      false,
    ),
    colour,
    size * 0.03,
  );
  const pack = fill(
    smooth(
      at([
        [-0.07, -0.8],
        [0.09, -0.8],
        [0.16, -0.56],
        [0.12, -0.48],
        [-0.1, -0.48],
        [-0.14, -0.56],
      ]),
    ),
    cloth,
  );
  return placed(fill(legs, colour) + tail + fill(smooth(at(CAMEL)), colour) + pack, { x, y });
}

/** Dunes at Dunhuang, with a caravan on the crest. */
export const dunes: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const way: 1 | -1 = flip ? -1 : 1;
  const noise = noiseOf(seed);
  const sway = (k: number) => noise.line(k * 1.7) * 0.05;
  const lit = mix(ink.earth, ink.far, 0.45);
  const deep = mix(ink.near, ink.mid, ink.hour === 'day' ? 0.3 : 0.1);
  const crest = (top: Point, bends: readonly Point[]): Point[] =>
    [top, ...bends].map(([px, py], k) => [x(px + sway(k)), py * h]);
  const horizon = range(2).map((k) => {
    const points = range(13).map(
      (n): Point => [(n / 12) * w, (0.47 + 0.05 * k + 0.05 * noise.line(n * 0.9 + k * 20)) * h],
    );
    const data = `${smooth(points, false)}L${w} ${h}L0 ${h}Z`;
    return (
      fill(data, mix(mix(ink.far, ink.haze, 0.5), ink.mid, k * 0.25)) +
      mist(stage, data, ink.haze, 0.45 * h, 0.62 * h, 0.5)
    );
  });
  const back = dune(
    stage,
    {
      crest: crest(
        [0.66, 0.31],
        [
          [0.6, 0.38],
          [0.52, 0.46],
          [0.55, 0.55],
          [0.42, 0.66],
          [0.3, 0.78],
        ],
      ),
      lit: mix(lit, ink.haze, 0.2),
      shaded: mix(deep, ink.haze, 0.3),
      litSide: way,
    },
    h,
  );
  const middle = dune(
    stage,
    {
      crest: crest(
        [0.2, 0.5],
        [
          [0.27, 0.56],
          [0.36, 0.61],
          [0.36, 0.7],
          [0.47, 0.79],
          [0.52, 0.9],
          [0.62, 1.04],
        ],
      ),
      lit,
      shaded: mix(deep, ink.haze, 0.08),
      litSide: way === 1 ? 1 : -1,
    },
    h * 1.05,
  );
  const track = range(7).map(
    (k): Point => [x(lerp(-0.04, 1.06, k / 6)), (0.86 - 0.05 * Math.sin(k * 0.9 + seed) + 0.015 * k) * h],
  );
  const front = `${smooth(track, false)}L${x(1.06)} ${h * 1.05}L${x(-0.04)} ${h * 1.05}Z`;
  const caravanCount = 6;
  const colour = ink.ink;
  const caravan = range(caravanCount).map((k) => {
    const t = lerp(0.3, 0.82, k / (caravanCount - 1));
    const place = t * 6;
    const [a, b] = [track[Math.floor(place)] ?? [0, 0], track[Math.ceil(place)] ?? [0, 0]];
    const at: Point = [lerp(a[0], b[0], place % 1), lerp(a[1], b[1], place % 1)];
    const size = lerp(104, 132, k / (caravanCount - 1)) * unit;
    const shadow = fill(
      straight([
        [at[0] - size * 0.3, at[1]],
        [at[0] + size * 0.35, at[1]],
        [at[0] + size * 0.35 - way * size * 1.2, at[1] + size * 0.5],
        [at[0] - size * 0.3 - way * size * 1.2, at[1] + size * 0.5],
      ]),
      colour,
      0.28,
    );
    return (
      shadow +
      placed(camel(0, 0, size, colour, k % 2 === 0 ? ink.key : ink.second, random.chance(0.5) ? 1 : -1), {
        x: at[0],
        y: at[1] + 3 * unit,
        flip,
      })
    );
  });
  return [
    sky(stage, 0.56 * h),
    ink.hour === 'night' ? stars(stage, 110, 0.5 * h) : '',
    sun(stage, x(0.24), 0.2 * h, 60),
    ink.hour === 'day' ? clouds(stage, 2, 0.35 * h) : '',
    ...horizon,
    back,
    middle,
    fill(front, mix(lit, ink.near, 0.12)),
    inside(
      stage,
      front,
      fill(
        range(40)
          .map(() => {
            const [px, py] = [random.next() * w, random.between(0.84, 1) * h];
            const reach = random.between(60, 220) * unit;
            return cut(
              [
                [px - reach, py],
                [px, py + 10 * unit],
                [px + reach, py - 4 * unit],
              ],
              random.between(3, 7) * unit,
            );
          })
          .join(''),
        mix(lit, ink.near, 0.45),
      ),
    ),
    ...caravan,
  ].join('');
};
