import { cut, specks } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import type { Random } from '../../kit/random.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import {
  disc,
  fill,
  lerp,
  oval,
  type Point,
  placed,
  range,
  smooth,
  straight,
  traced,
} from '../../kit/svg.ts';
import { taper } from '../../motifs/trees.ts';

const GOLD = '#d9852f';
const PALE = '#f0b964';
const BACK = '#6d4a38';
const FACE = '#8db4cc';

/** Fur along an outline: locks that stand out of it, away from the middle. Path data. */
function locks(
  random: Random,
  outline: readonly Point[],
  middle: Point,
  length: number,
  width: number,
  every = 1,
): string {
  return outline
    .filter((_, k) => k % every === 0)
    .map(([x, y]) => {
      const d = Math.hypot(x - middle[0], y - middle[1]) || 1;
      const [ux, uy] = [(x - middle[0]) / d, (y - middle[1]) / d];
      const reach = length * random.between(0.6, 1.2);
      return cut(
        [
          [x - ux * length * 0.5, y - uy * length * 0.5],
          [x + ux * reach * 0.3 + random.between(-2, 2), y + uy * reach * 0.4 + 2],
          [x + ux * reach, y + uy * reach + reach * 0.35],
        ],
        width,
        0.35,
      );
    })
    .join('');
}

/** Points along a closed soft outline, close enough together to grow fur on. */
const fine = (points: readonly Point[]): Point[] =>
  points.flatMap((point, k) => {
    const next = points[(k + 1) % points.length] ?? point;
    return range(5).map((n): Point => [lerp(point[0], next[0], n / 5), lerp(point[1], next[1], n / 5)]);
  });

/** A golden snub-nosed monkey that sits and looks out of the picture; `s` is its height in px. */
function monkey(stage: Stage, x: number, y: number, s: number, left: boolean, tail: boolean): string {
  const { ink, random } = stage;
  const shape = (points: string) => traced(points, s);
  const body = shape('-0.3,0 -0.36,-0.2 -0.3,-0.42 -0.16,-0.58 0.1,-0.6 0.26,-0.44 0.32,-0.2 0.28,0');
  const cape = shape(
    '-0.38,0.02 -0.42,-0.22 -0.34,-0.46 -0.18,-0.6 -0.06,-0.6 -0.18,-0.4 -0.22,-0.18 -0.2,0.02',
  );
  const arm = shape('0.1,-0.46 0.22,-0.36 0.24,-0.16 0.18,0.04 0.08,0.06 0.08,-0.1 0.06,-0.3');
  const leg = shape('-0.2,-0.1 -0.02,-0.22 0.12,-0.14 0.14,0.02 0.04,0.08 -0.14,0.07 -0.24,0.02');
  const head = shape(
    '-0.2,-0.66 -0.24,-0.82 -0.16,-0.97 0.02,-1.02 0.2,-0.96 0.27,-0.82 0.22,-0.66 0.12,-0.56 0.02,-0.53 -0.1,-0.57',
  );
  const crownPatch = shape('-0.14,-0.9 0.0,-0.99 0.16,-0.92 0.1,-0.86 0.02,-0.9 -0.08,-0.85');
  const face = shape(
    '0.02,-0.87 0.1,-0.88 0.155,-0.83 0.15,-0.74 0.12,-0.66 0.02,-0.62 -0.08,-0.66 -0.11,-0.74 -0.115,-0.83 -0.06,-0.88',
  );
  const muzzle = shape('0.02,-0.75 0.09,-0.73 0.11,-0.67 0.02,-0.61 -0.07,-0.67 -0.05,-0.73');
  const grown = (outline: readonly Point[], middle: Point, colour: string, length = 0.07) =>
    fill(smooth(outline), colour) + fill(locks(random, fine(outline), middle, length * s, 0.026 * s), colour);
  const strokes = (
    count: number,
    box: { x: number; y: number; w: number; h: number },
    way: number,
    length: number,
  ) =>
    range(count)
      .map(() => {
        const px = (box.x + box.w * random.next()) * s;
        const py = (box.y + box.h * random.next()) * s;
        const l = length * s * random.between(0.6, 1.2);
        return cut(
          [
            [px, py],
            [px + Math.cos(way) * l * 0.5 + 2, py + Math.sin(way) * l * 0.5],
            [px + Math.cos(way) * l, py + Math.sin(way) * l],
          ],
          0.014 * s,
          0.3,
        );
      })
      .join('');
  const eye = (dx: number) =>
    disc(dx * s, -0.785 * s, 0.026 * s, '#f3e4c8') +
    disc(dx * s, -0.785 * s, 0.02 * s, '#2b1a14') +
    disc((dx + 0.006) * s, -0.792 * s, 0.006 * s, '#ffffff');
  const tailShape = tail
    ? fill(
        taper(
          traced('-0.24,-0.02 -0.42,0.06 -0.48,0.3 -0.44,0.56 -0.52,0.8 -0.6,0.92', s),
          0.1 * s,
          0.05 * s,
        ),
        mix(BACK, GOLD, 0.35),
      ) +
      fill(
        locks(
          random,
          traced(
            '-0.44,0.2 -0.5,0.3 -0.42,0.4 -0.48,0.5 -0.4,0.6 -0.5,0.7 -0.48,0.8 -0.56,0.86 -0.62,0.94',
            s,
          ),
          [-0.3 * s, 0.2 * s],
          0.06 * s,
          0.024 * s,
        ),
        mix(BACK, GOLD, 0.35),
      )
    : '';
  return placed(
    tailShape +
      grown(body, [0, -0.25 * s], GOLD) +
      fill(strokes(46, { x: -0.16, y: -0.52, w: 0.4, h: 0.42 }, 1.5, 0.09), PALE) +
      grown(cape, [0.1 * s, -0.25 * s], BACK, 0.09) +
      fill(strokes(30, { x: -0.36, y: -0.5, w: 0.18, h: 0.46 }, 1.7, 0.1), mix(BACK, ink.ink, 0.4)) +
      grown(leg, [-0.04 * s, -0.05 * s], mix(GOLD, BACK, 0.25), 0.045) +
      oval(0.1 * s, 0.07 * s, 0.07 * s, 0.03 * s, mix(BACK, ink.ink, 0.4)) +
      grown(arm, [0.14 * s, -0.2 * s], mix(GOLD, PALE, 0.25), 0.05) +
      oval(0.13 * s, 0.07 * s, 0.055 * s, 0.03 * s, mix(BACK, ink.ink, 0.4)) +
      grown(head, [0.02 * s, -0.78 * s], GOLD, 0.085) +
      fill(strokes(40, { x: -0.2, y: -0.64, w: 0.42, h: 0.1 }, 1.6, 0.07), PALE) +
      fill(
        strokes(16, { x: -0.22, y: -0.9, w: 0.08, h: 0.24 }, 2.2, 0.07) +
          strokes(16, { x: 0.17, y: -0.9, w: 0.08, h: 0.24 }, 0.9, 0.07),
        PALE,
      ) +
      fill(smooth(crownPatch), BACK) +
      fill(smooth(face), FACE) +
      fill(smooth(muzzle), mix(FACE, '#f4efe6', 0.6)) +
      fill(
        cut(traced('-0.1,-0.82 -0.05,-0.845 0.0,-0.82', s), 0.022 * s) +
          cut(traced('0.045,-0.82 0.09,-0.845 0.14,-0.82', s), 0.022 * s),
        mix(FACE, ink.ink, 0.45),
      ) +
      eye(-0.052) +
      eye(0.092) +
      disc(0.006 * s, -0.728 * s, 0.009 * s, '#33302f') +
      disc(0.036 * s, -0.728 * s, 0.009 * s, '#33302f') +
      fill(cut(traced('-0.03,-0.668 0.02,-0.655 0.07,-0.668', s), 0.013 * s), '#5a3a34'),
    { x, y, flip: left },
  );
}

/** Golden snub-nosed monkeys of the Qinling on a branch, in the forest of the season. */
export const monkeyForest: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const winter = ink.season === 'winter';
  const hills = range(3).map((k) => {
    const line = ridge({
      to: w,
      base: (0.56 + 0.14 * k) * h,
      rise: 0.36 * h,
      hills: 2.4,
      rough: 0.42,
      peaked: true,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, h));
    return (
      fill(land, mix(ink.far, ink.mid, k / 3)) +
      mist(stage, land, ink.haze, (0.44 + 0.14 * k) * h, (0.74 + 0.14 * k) * h, 0.9)
    );
  });
  const trunks = range(13).map((k) => {
    const px = lerp(-0.02, 1.02, (k + random.between(-0.3, 0.3)) / 12) * w;
    const half = random.between(10, 30) * unit;
    const tone = mix(ink.mid, ink.near, random.between(0.1, 0.7));
    const data = straight([
      [px - half, -10],
      [px + half * 0.9, -10],
      [px + half * 1.2, h],
      [px - half * 1.3, h],
    ]);
    return (
      fill(data, tone) +
      inside(
        stage,
        data,
        fill(
          range(12)
            .map(() => {
              const y = random.next() * h;
              return cut(
                [
                  [px - half, y],
                  [px - half * 0.2, y + 4],
                  [px + half * random.between(0, 0.9), y],
                ],
                7 * unit,
              );
            })
            .join(''),
          mix(tone, ink.ink, 0.35),
        ),
      ) +
      (winter
        ? fill(
            cut(
              [
                [px - half * 0.9, 0],
                [px - half * 1.1, h * 0.5],
                [px - half * 1.2, h],
              ],
              half * 0.5,
            ),
            ink.light,
          )
        : '')
    );
  });
  const bark = mix(ink.ink, ink.near, 0.25);
  const branch: Point[] = [
    [x(-0.05), 0.86 * h],
    [x(0.22), 0.8 * h],
    [x(0.5), 0.775 * h],
    [x(0.78), 0.72 * h],
    [x(1.06), 0.6 * h],
  ];
  const twig = (share: number, y: number, dx: number, dy: number, size: number) =>
    taper(
      [
        [x(share), y * h],
        [x(share + dx * 0.5), (y + dy * 0.6) * h],
        [x(share + dx), (y + dy) * h],
      ],
      size * unit,
      size * 0.3 * unit,
    );
  const wood =
    fill(
      taper(branch, 84 * unit, 46 * unit) +
        twig(0.72, 0.73, 0.16, -0.3, 30) +
        twig(0.8, 0.56, 0.14, -0.1, 16) +
        twig(0.2, 0.8, -0.12, -0.34, 26) +
        twig(0.14, 0.6, 0.1, -0.16, 14) +
        twig(0.5, 0.79, 0.1, 0.16, 20),
      bark,
    ) +
    fill(
      range(24)
        .map((k) => {
          const t = k / 24;
          const px = lerp(x(-0.02), x(1.02), t);
          const py = lerp(0.87, 0.62, t ** 1.5) * h + random.between(-16, 20) * unit;
          return cut(
            [
              [px, py],
              [px + 40 * unit * (flip ? -1 : 1), py - 7 * unit],
              [px + 90 * unit * (flip ? -1 : 1), py - 10 * unit],
            ],
            6 * unit,
          );
        })
        .join(''),
      mix(bark, ink.earth, 0.35),
    );
  const snow = winter
    ? fill(
        cut(
          [
            [x(-0.05), 0.83 * h],
            [x(0.2), 0.765 * h],
            [x(0.34), 0.752 * h],
            [x(0.42), 0.755 * h],
          ],
          26 * unit,
          0.4,
        ) +
          cut(
            [
              [x(0.74), 0.715 * h],
              [x(0.88), 0.655 * h],
              [x(1.06), 0.575 * h],
            ],
            24 * unit,
            0.5,
          ),
        ink.light,
      )
    : '';
  const foliage = winter
    ? ''
    : fill(
        range(60)
          .map((k) => {
            const [px, py] =
              k < 30
                ? [x(0.86) + random.bell() * 190 * unit, (0.36 + 0.13 * random.bell()) * h]
                : [x(0.1) + random.bell() * 190 * unit, (0.42 + 0.13 * random.bell()) * h];
            const a = random.between(0.2, 2.6);
            const s = random.between(50, 96) * unit;
            return cut(
              [
                [px, py],
                [px + Math.cos(a) * s * 0.5, py + Math.sin(a) * s * 0.5],
                [px + Math.cos(a) * s, py + Math.sin(a) * s],
              ],
              s * 0.36,
              0.5,
            );
          })
          .join(''),
        mix(ink.leaf, ink.near, 0.15),
      );
  return [
    sky(stage, 0.6 * h),
    sun(stage, x(0.68), 0.24 * h, 110),
    ...hills,
    ...trunks,
    foliage,
    wood,
    snow,
    monkey(stage, x(0.63), 0.765 * h, 330 * unit, !flip, true),
    monkey(stage, x(0.37), 0.79 * h, 600 * unit, flip, true),
    winter
      ? fill(
          specks(random, { x: 0, y: 0, width: w, height: h }, { count: 260, radius: 5 * unit, nearer: 0.2 }),
          ink.light,
        )
      : '',
  ].join('');
};
