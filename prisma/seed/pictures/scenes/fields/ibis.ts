import { cut, shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage, wipe } from '../../kit/stage.ts';
import { disc, fill, lerp, type Point, placed, range, smooth, straight, stroke } from '../../kit/svg.ts';
import { stepsOf } from '../../kit/terraces.ts';
import { taper, tuft } from '../../motifs/trees.ts';

const FACE = '#c9412f';

/** A crested ibis wading, `s` px high, looking to the right. */
function wading(stage: Stage, x: number, y: number, s: number, left: boolean, feeding: boolean): string {
  const { ink } = stage;
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [px * s, py * s]);
  const white = mix(ink.light, '#f3d8cc', 0.25);
  const rose = mix('#e39a83', ink.light, 0.25);
  const body = smooth(
    at([
      [-0.42, -0.42],
      [-0.3, -0.56],
      [-0.05, -0.66],
      [0.12, -0.64],
      [0.22, -0.54],
      [0.18, -0.42],
      [0.02, -0.34],
      [-0.2, -0.34],
      [-0.36, -0.36],
    ]),
  );
  const wing = smooth(
    at([
      [-0.46, -0.4],
      [-0.26, -0.56],
      [-0.02, -0.6],
      [0.08, -0.5],
      [-0.06, -0.4],
      [-0.28, -0.36],
    ]),
  );
  const legs = stroke(
    straight(
      at([
        [-0.04, -0.36],
        [0.0, -0.18],
        [-0.04, 0],
      ]),
      false,
    ) +
      straight(
        at([
          [0.04, -0.36],
          [0.1, -0.2],
          [0.08, 0],
        ]),
        false,
      ),
    '#b5482f',
    s * 0.028,
  );
  const [neck, head, bill, crest] = feeding
    ? [
        smooth(
          at([
            [0.08, -0.62],
            [0.2, -0.62],
            [0.34, -0.46],
            [0.44, -0.28],
            [0.36, -0.24],
            [0.28, -0.36],
            [0.16, -0.46],
          ]),
        ),
        [0.4, -0.25] as Point,
        taper(
          at([
            [0.4, -0.24],
            [0.44, -0.2],
            [0.465, -0.15],
            [0.475, -0.09],
            [0.47, -0.03],
            [0.455, 0.02],
          ]),
          s * 0.04,
          s * 0.008,
        ),
        cut(
          at([
            [0.42, -0.32],
            [0.3, -0.38],
            [0.18, -0.3],
          ]),
          s * 0.09,
          0.35,
        ),
      ]
    : [
        smooth(
          at([
            [0.08, -0.64],
            [0.16, -0.78],
            [0.22, -0.9],
            [0.32, -0.93],
            [0.36, -0.84],
            [0.28, -0.76],
            [0.26, -0.58],
            [0.18, -0.5],
          ]),
        ),
        [0.32, -0.88] as Point,
        taper(
          at([
            [0.34, -0.89],
            [0.42, -0.885],
            [0.49, -0.855],
            [0.545, -0.8],
            [0.575, -0.74],
            [0.585, -0.68],
          ]),
          s * 0.042,
          s * 0.008,
        ),
        cut(
          at([
            [0.26, -0.92],
            [0.16, -0.88],
            [0.06, -0.74],
          ]),
          s * 0.1,
          0.4,
        ),
      ];
  const feathers = range(5).map((k) =>
    cut(
      at([
        [-0.4 + k * 0.07, -0.39 - k * 0.012],
        [-0.26 + k * 0.07, -0.46 - k * 0.012],
        [-0.08 + k * 0.05, -0.48 - k * 0.01],
      ]),
      s * 0.016,
    ),
  );
  return placed(
    legs +
      fill(body, white) +
      fill(crest, mix(white, rose, 0.4)) +
      fill(neck, white) +
      fill(wing, mix(white, rose, 0.55)) +
      fill(feathers.join(''), rose) +
      disc(head[0] * s, head[1] * s, s * 0.05, FACE) +
      fill(bill, mix(ink.ink, '#1d1512', 0.5)),
    { x, y, flip: left },
  );
}

/** An ibis on the wing, its flight feathers lit from below; `s` is its wing span in px. */
function flying(stage: Stage, x: number, y: number, s: number, left: boolean, lift: number): string {
  const { ink } = stage;
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [px * s, py * s]);
  const white = mix(ink.light, '#f3d8cc', 0.25);
  const rose = mix('#e0876b', ink.light, 0.15);
  const up = lift;
  const farWing = smooth(
    at([
      [0.02, -0.02],
      [0.02, -0.18 * up],
      [-0.08, -0.42 * up],
      [-0.22, -0.5 * up],
      [-0.2, -0.3 * up],
      [-0.14, -0.02],
    ]),
  );
  const nearWing = smooth(
    at([
      [0.06, 0.0],
      [0.1, -0.2 * up],
      [0.06, -0.46 * up],
      [-0.04, -0.64 * up],
      [-0.1, -0.56 * up],
      [-0.16, -0.36 * up],
      [-0.18, -0.12 * up],
      [-0.14, 0.02],
    ]),
  );
  const quills = range(5).map((k) =>
    cut(
      at([
        [-0.1 + k * 0.03, -0.04],
        [-0.1 + k * 0.03, -0.22 * up],
        [-0.1 + k * 0.02, -0.46 * up],
      ]),
      s * 0.016,
      0.3,
    ),
  );
  const body = smooth(
    at([
      [-0.42, 0.03],
      [-0.24, -0.02],
      [-0.04, -0.06],
      [0.16, -0.04],
      [0.3, -0.04],
      [0.32, 0.0],
      [0.14, 0.05],
      [-0.06, 0.08],
      [-0.26, 0.06],
    ]),
  );
  const legs = stroke(
    straight(
      at([
        [-0.22, 0.05],
        [-0.5, 0.07],
      ]),
      false,
    ),
    '#b5482f',
    s * 0.018,
  );
  const bill = taper(
    at([
      [0.32, -0.02],
      [0.38, -0.01],
      [0.43, 0.01],
      [0.47, 0.04],
      [0.49, 0.08],
    ]),
    s * 0.026,
    s * 0.006,
  );
  return placed(
    fill(farWing, mix(rose, ink.mid, 0.25)) +
      legs +
      fill(body, white) +
      disc(0.31 * s, -0.02 * s, s * 0.03, FACE) +
      fill(bill, mix(ink.ink, '#1d1512', 0.5)) +
      fill(nearWing, rose) +
      fill(quills.join(''), white),
    { x, y, flip: left, turn: left ? 8 : -8 },
  );
}

/** Crested ibises over the paddies of Yangxian, which mirror the sky. */
export const ibis: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const horizon = 0.4 * h;
  const hills = range(4).map((k) => {
    const base = lerp(0.33, 0.42, k / 3) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.24, 0.1, k / 3) * h,
      hills: 2.6 + k * 0.4,
      rough: 0.4,
      peaked: k < 2,
      seed: seed * 11 + k,
    });
    const land = straight(landOf(line, h * 0.6));
    const colour = mix(ink.far, ink.mid, k / 3);
    return (
      fill(land, colour) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'left' : 'right',
          gap: 12 * unit,
          length: 110 * unit,
          width: 5 * unit,
        }),
        mix(colour, ink.near, 0.35),
      ) +
      mist(stage, land, ink.haze, base - 0.08 * h, base + 0.06 * h, 0.85)
    );
  });
  const noise = noiseOf(seed);
  const place = (u: number, v: number, height: number): Point => [
    w * (0.5 + (u - 0.5) * lerp(1.1, 1.5, v)),
    lerp(horizon, 1.06 * h, v ** 1.4) - height * 0.03 * h,
  ];
  const field = (u: number, v: number) =>
    0.5 +
    0.34 * (flip ? u - 0.5 : 0.5 - u) +
    0.32 * noise.plane(u * 2.6, v * 3.4) +
    0.13 * noise.plane(u * 6, v * 7) +
    0.25 * (0.5 - v);
  const mirror = wipe(stage, horizon, h, [
    [0, mix(ink.glow, ink.light, 0.3)],
    [0.5, mix(ink.sky, ink.glow, 0.5)],
    [1, mix(ink.sky, ink.mid, 0.32)],
  ]);
  const paddies = stepsOf({ field, place, levels: 12, from: -0.2, to: 1.15, columns: 80, rows: 64 }).map(
    ({ data, below }, k) =>
      fill(below, mix(ink.near, ink.ink, 0.3)) +
      fill(data, k % 3 === 1 ? mix(ink.leaf, ink.haze, 0.35) : mirror) +
      stroke(data, mix(ink.leaf, ink.near, 0.3), 9 * unit) +
      stroke(data, mix(ink.leaf, ink.second, 0.3), 3 * unit),
  );
  const seedlings = range(420).map(() => {
    const v = random.next() ** 0.7;
    const [px, py] = place(random.next(), v, 0.3);
    return px > 0 && px < w ? tuft(random, px, py, lerp(6, 26, v) * unit, 3) : '';
  });
  const shimmer = strewn(
    random,
    { x: 0, y: horizon, width: w, height: h - horizon },
    { count: 90, length: 110 * unit, thick: 4 * unit, spread: 0.02, nearer: 0.7 },
  );
  const reeds = range(16).map((k) => {
    const px = x(lerp(0.72, 1.02, k / 15));
    const tall = random.between(0.12, 0.34) * h;
    return (
      taper(
        [
          [px, h * 1.02],
          [px - 10 * unit, h - tall * 0.5],
          [px - 34 * unit * (flip ? -1 : 1), h - tall],
        ],
        8 * unit,
        2 * unit,
      ) +
      cut(
        [
          [px - 6 * unit, h - tall * 0.4],
          [px - 30 * unit, h - tall * 0.54],
          [px - 60 * unit, h - tall * 0.62],
          [px - 88 * unit, h - tall * 0.6],
          [px - 112 * unit, h - tall * 0.5],
        ],
        11 * unit,
        0.3,
      )
    );
  });
  const flock = (
    [
      [0.3, 0.2, 150, 1],
      [0.43, 0.13, 180, 0.75],
      [0.56, 0.25, 330, 1],
      [0.19, 0.1, 110, 0.9],
    ] as const
  ).map(([px, py, s, lift]) => flying(stage, x(px), py * h, s * unit, flip, lift));
  return [
    sky(stage, horizon),
    sun(stage, x(0.78), 0.16 * h, 50),
    clouds(stage, 3, 0.3 * h),
    ...hills,
    fill(
      straight([
        [0, horizon],
        [w, horizon],
        [w, h],
        [0, h],
      ]),
      mirror,
    ),
    ...paddies,
    fill(shimmer, ink.light, 0.45),
    inside(
      stage,
      straight([
        [0, horizon + 8],
        [w, horizon + 8],
        [w, h],
        [0, h],
      ]),
      fill(seedlings.join(''), mix(ink.leaf, ink.near, 0.25)),
    ),
    ...flock,
    wading(stage, x(0.29), 0.87 * h, 330 * unit, flip, false),
    wading(stage, x(0.5), 0.8 * h, 225 * unit, !flip, true),
    wading(stage, x(0.12), 0.72 * h, 150 * unit, flip, true),
    fill(reeds.join(''), mix(ink.near, ink.ink, 0.4)),
  ].join('');
};
