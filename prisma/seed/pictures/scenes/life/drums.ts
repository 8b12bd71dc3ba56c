import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { sky, sun } from '../../kit/sky.ts';
import type { Scene, Stage } from '../../kit/stage.ts';
import {
  box,
  disc,
  fill,
  lerp,
  oval,
  type Point,
  placed,
  range,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { lump, taper } from '../../motifs/trees.ts';

type Leap = {
  legs: readonly [readonly Point[], readonly Point[]];
  arms: readonly [readonly Point[], readonly Point[]];
  lean: number;
};

/** Three moments of the waist-drum dance, in units of the dancer's height. */
const LEAPS: readonly Leap[] = [
  {
    lean: -10,
    legs: [
      [
        [-0.04, -0.42],
        [-0.2, -0.3],
        [-0.36, -0.42],
      ],
      [
        [0.05, -0.42],
        [0.2, -0.36],
        [0.3, -0.12],
      ],
    ],
    arms: [
      [
        [-0.08, -0.78],
        [-0.26, -0.86],
        [-0.36, -1.06],
      ],
      [
        [0.08, -0.78],
        [0.28, -0.72],
        [0.34, -0.54],
      ],
    ],
  },
  {
    lean: 8,
    legs: [
      [
        [-0.04, -0.42],
        [-0.1, -0.2],
        [-0.06, 0.0],
      ],
      [
        [0.05, -0.42],
        [0.26, -0.44],
        [0.32, -0.2],
      ],
    ],
    arms: [
      [
        [-0.08, -0.78],
        [-0.28, -0.7],
        [-0.32, -0.5],
      ],
      [
        [0.08, -0.78],
        [0.24, -0.92],
        [0.28, -1.12],
      ],
    ],
  },
  {
    lean: -4,
    legs: [
      [
        [-0.04, -0.42],
        [-0.2, -0.26],
        [-0.26, -0.02],
      ],
      [
        [0.05, -0.42],
        [0.16, -0.22],
        [0.24, -0.0],
      ],
    ],
    arms: [
      [
        [-0.08, -0.78],
        [-0.3, -0.82],
        [-0.44, -0.96],
      ],
      [
        [0.08, -0.78],
        [0.3, -0.84],
        [0.46, -0.94],
      ],
    ],
  },
];

/** A dancer in mid-leap: towel on the head, drum at the waist, red ribbons flying from the sticks. */
function dancer(stage: Stage, x: number, foot: number, s: number, kind: number, left: boolean): string {
  const { ink } = stage;
  const { legs, arms, lean } = LEAPS[kind % LEAPS.length] ?? (LEAPS[0] as Leap);
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [px * s, py * s]);
  const white = mix(ink.light, ink.earth, 0.06);
  const cloth = kind % 2 === 0 ? mix(ink.near, ink.ink, 0.35) : white;
  const limb = (points: readonly Point[], colour: string, from: number, to: number) =>
    fill(taper(at(points), s * from, s * to), colour) +
    points
      .slice(1, -1)
      .map(([px, py]) => disc(px * s, py * s, (s * (from + to)) / 4, colour))
      .join('');
  const shoe = ([px, py]: Point) => oval(px * s + s * 0.03, py * s, s * 0.055, s * 0.026, ink.ink);
  const ribbon = (hand: Point, way: number) => {
    const wave = range(11).map(
      (k): Point => [
        hand[0] + way * (0.02 + k * 0.036),
        hand[1] - 0.1 + Math.sin(k * 0.95) * 0.055 - k * 0.012,
      ],
    );
    return (
      stroke(straight(at([hand, [hand[0] + way * 0.02, hand[1] - 0.13]]), false), ink.second, s * 0.016) +
      fill(taper(at(wave), s * 0.045, s * 0.012), ink.key)
    );
  };
  const [a, b] = arms;
  const rest: Point = [0, 0];
  const [handA, handB] = [a.at(-1) ?? rest, b.at(-1) ?? rest];
  const torso = smooth(
    at([
      [-0.1, -0.8],
      [0, -0.84],
      [0.1, -0.8],
      [0.09, -0.6],
      [0.12, -0.42],
      [0, -0.38],
      [-0.12, -0.42],
      [-0.09, -0.6],
    ]),
  );
  const trouser = mix(ink.near, ink.ink, 0.5);
  const drum = `<g transform="rotate(-14)">${box(-0.2 * s, -0.6 * s, 0.24 * s, 0.15 * s, ink.key)}${oval(0.04 * s, -0.525 * s, 0.03 * s, 0.078 * s, white)}${oval(-0.2 * s, -0.525 * s, 0.03 * s, 0.078 * s, mix(white, ink.mid, 0.3))}${fill(
    range(4)
      .map((k) =>
        cut(
          at([
            [-0.18 + k * 0.055, -0.6],
            [-0.155 + k * 0.055, -0.525],
            [-0.18 + k * 0.055, -0.45],
          ]),
          s * 0.016,
        ),
      )
      .join(''),
    ink.second,
  )}</g>`;
  const head =
    disc(0.01 * s, -0.92 * s, 0.07 * s, mix('#c98b62', ink.near, 0.1)) +
    fill(
      `M${(-0.075 * s).toFixed(1)} ${(-0.91 * s).toFixed(1)}C${(-0.1 * s).toFixed(1)} ${(-1.03 * s).toFixed(1)} ${(0.1 * s).toFixed(1)} ${(-1.04 * s).toFixed(1)} ${(0.085 * s).toFixed(1)} ${(-0.93 * s).toFixed(1)}Z`,
      white,
    ) +
    disc(0.085 * s, -0.985 * s, 0.032 * s, white) +
    disc(0.11 * s, -0.955 * s, 0.02 * s, white);
  const upper =
    limb(a, mix(cloth, ink.ink, 0.15), 0.075, 0.05) +
    fill(torso, cloth) +
    stroke(
      straight(
        at([
          [0.09, -0.78],
          [-0.1, -0.46],
        ]),
        false,
      ),
      ink.key,
      s * 0.035,
    ) +
    box(-0.115 * s, -0.49 * s, 0.23 * s, 0.05 * s, ink.key) +
    drum +
    head +
    limb(b, cloth, 0.075, 0.05) +
    disc(handA[0] * s, handA[1] * s, s * 0.028, mix('#c98b62', ink.near, 0.1)) +
    disc(handB[0] * s, handB[1] * s, s * 0.028, mix('#c98b62', ink.near, 0.1)) +
    ribbon(handA, -1) +
    ribbon(handB, 1);
  const lower =
    limb(legs[0], mix(trouser, ink.ink, 0.2), 0.11, 0.06) +
    limb(legs[1], trouser, 0.11, 0.06) +
    shoe(legs[0].at(-1) ?? [0, 0]) +
    shoe(legs[1].at(-1) ?? [0, 0]);
  return placed(`<g transform="rotate(${lean})">${lower}${upper}</g>`, { x, y: foot, flip: left });
}

/** The waist drums of Ansai: dancers in the air over the loess, dust under their feet. */
export const drums: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const lands = range(4).map((k) => {
    const t = k / 3;
    const line = ridge({
      to: w,
      base: lerp(0.58, 0.76, t) * h,
      rise: lerp(0.16, 0.1, t) * h,
      hills: lerp(3, 1.6, t),
      rough: 0.25,
      seed: seed * 7 + k,
    });
    const land = straight(landOf(line, h));
    const colour = mix(mix(ink.far, ink.haze, 0.3), ink.mid, t);
    const furrows = range(4).map((n) =>
      smooth(
        line
          .filter((_, m) => m % 9 === 0)
          .map(([px, py]): Point => [px, py + (n + 1) * lerp(18, 34, t) * unit]),
        false,
      ),
    );
    return fill(land, colour) + stroke(furrows.join(''), mix(colour, ink.near, 0.28), 3 * unit);
  });
  const puff = (px: number, py: number, size: number) =>
    fill(
      range(9)
        .map(() =>
          lump(
            random,
            px + random.bell() * size * 1.5,
            py - random.next() * size * 0.35,
            size * random.between(0.25, 0.5),
            size * random.between(0.16, 0.3),
            8,
            0.16,
          ),
        )
        .join(''),
      mix(ink.earth, ink.light, 0.25),
      0.8,
    ) +
    fill(
      range(6)
        .map(() =>
          lump(
            random,
            px + random.bell() * size * 1.7,
            py + size * 0.06,
            size * random.between(0.2, 0.4),
            size * random.between(0.1, 0.2),
            8,
            0.16,
          ),
        )
        .join(''),
      mix(ink.earth, ink.mid, 0.35),
      0.7,
    );
  const troupe = (
    [
      [0.06, 0.7, 170, 2],
      [0.2, 0.7, 180, 1],
      [0.34, 0.7, 175, 0],
      [0.84, 0.7, 180, 2],
      [0.95, 0.7, 172, 1],
    ] as const
  ).map(
    ([share, down, size, kind]) =>
      puff(x(share), (down + 0.01) * h, size * 0.5 * unit) +
      dancer(stage, x(share), down * h, size * unit, kind, flip),
  );
  const lead = (
    [
      [0.6, 0.84, 540, 0, 0.07],
      [0.25, 0.9, 430, 1, 0.02],
      [0.88, 0.93, 410, 2, 0.025],
    ] as const
  ).map(
    ([share, down, size, kind, air]) =>
      oval(x(share), (down + 0.045) * h, size * 0.3 * unit, 14 * unit, mix(ink.near, ink.ink, 0.2)) +
      puff(x(share), (down + 0.05) * h, size * 0.42 * unit) +
      dancer(stage, x(share), (down - air + 0.04) * h, size * unit, kind, flip),
  );
  const ground = mix(ink.earth, ink.mid, 0.2);
  return [
    sky(stage, 0.62 * h, { strokes: 20 }),
    sun(stage, x(0.66), 0.32 * h, 190),
    ...lands,
    box(0, 0.72 * h, w, 0.28 * h, ground),
    fill(
      strewn(
        random,
        { x: 0, y: 0.73 * h, width: w, height: 0.27 * h },
        { count: 160, length: 90 * unit, thick: 6 * unit, spread: 0.1, nearer: 0.6 },
      ),
      mix(ground, ink.near, 0.4),
    ),
    ...troupe,
    ...lead.slice(1),
    lead[0],
    fill(
      range(60)
        .map(() => {
          const [px, py] = [random.next() * w, random.between(0.62, 0.98) * h];
          return cut(
            [
              [px, py],
              [px + 6 * unit, py - 8 * unit],
              [px + 8 * unit, py - 22 * unit],
            ],
            4 * unit,
          );
        })
        .join(''),
      mix(ink.earth, ink.light, 0.4),
    ),
  ].join('');
};
