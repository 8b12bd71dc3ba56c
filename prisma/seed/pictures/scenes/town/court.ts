import { strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { birds, clouds, sky, sun } from '../../kit/sky.ts';
import type { Scene } from '../../kit/stage.ts';
import { box, boxData, disc, fill, lerp, type Point, range, round, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, type PoseName, person } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';
import { crown } from '../../motifs/trees.ts';

/** A pair of scales, the sign of the law: `s` is half their beam. */
function scales(x: number, y: number, s: number, colour: string): string {
  const pan = (dx: number) =>
    stroke(
      straight(
        [
          [x + dx, y],
          [x + dx - s * 0.34, y + s * 0.62],
          [x + dx + s * 0.34, y + s * 0.62],
          [x + dx, y],
        ],
        false,
      ),
      colour,
      s * 0.045,
    ) +
    fill(
      `M${round(x + dx - s * 0.4)} ${round(y + s * 0.62)}A${round(s * 0.4)} ${round(s * 0.3)} 0 0 0 ${round(x + dx + s * 0.4)} ${round(y + s * 0.62)}Z`,
      colour,
    );
  return (
    stroke(
      straight(
        [
          [x - s, y],
          [x + s, y],
        ],
        false,
      ) +
        straight(
          [
            [x, y - s * 0.2],
            [x, y + s * 1.05],
          ],
          false,
        ),
      colour,
      s * 0.1,
    ) +
    disc(x, y - s * 0.22, s * 0.12, colour) +
    pan(-s) +
    pan(s) +
    fill(
      straight([
        [x - s * 0.4, y + s * 1.1],
        [x + s * 0.4, y + s * 1.1],
        [x + s * 0.26, y + s * 0.96],
        [x - s * 0.26, y + s * 0.96],
      ]),
      colour,
    )
  );
}

/** A court house at the head of its steps: columns, scales over the door, people on the stairs. */
export const court: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const cx = x(0.58);
  const base = 0.64 * h;
  const half = 0.4 * w;
  const stone = mix(ink.light, ink.earth, dark ? 0.6 : 0.25);
  const shade = mix(stone, ink.near, 0.3);
  const lightSide = flip ? 1 : -1;
  const wings = [-1, 1].map(
    (side) =>
      box(cx + side * half * 0.86 - half * 0.5, base - 0.28 * h, half, 0.28 * h, mix(stone, ink.near, 0.2)) +
      fill(
        range(5)
          .flatMap((k) =>
            range(2).map((row) =>
              boxData(
                cx + side * half * 0.86 - half * 0.44 + k * half * 0.19,
                base - (0.25 - row * 0.13) * h,
                half * 0.09,
                0.085 * h,
              ),
            ),
          )
          .join(''),
        dark ? ink.key : mix(ink.mid, ink.near, 0.35),
      ) +
      box(cx + side * half * 0.86 - half * 0.52, base - 0.3 * h, half * 1.04, 0.026 * h, shade),
  );
  const top = base - 0.36 * h;
  const body =
    box(cx - half * 0.62, top, half * 1.24, 0.36 * h, mix(stone, ink.near, 0.42)) +
    box(cx - 52 * unit, base - 0.2 * h, 104 * unit, 0.2 * h, mix(ink.near, ink.ink, 0.4)) +
    fill(
      [-1, 1]
        .map((side) => boxData(cx + side * 26 * unit - 20 * unit, base - 0.19 * h, 40 * unit, 0.18 * h))
        .join(''),
      dark ? ink.key : mix(ink.second, ink.near, 0.45),
    );
  const columns = range(6).map((k) => {
    const px = cx + lerp(-0.56, 0.56, k / 5) * half;
    const r = 27 * unit;
    const shaft = straight([
      [px - r, base - 12 * unit],
      [px - r * 0.86, top + 20 * unit],
      [px + r * 0.86, top + 20 * unit],
      [px + r, base - 12 * unit],
    ]);
    const dim = straight([
      [px - lightSide * r * 0.1, base - 12 * unit],
      [px - lightSide * r * 0.1, top + 20 * unit],
      [px - lightSide * r * 0.86, top + 20 * unit],
      [px - lightSide * r, base - 12 * unit],
    ]);
    return (
      fill(shaft, stone) +
      fill(dim, shade) +
      stroke(
        range(3)
          .map((n) =>
            straight(
              [
                [px + (n - 1) * r * 0.5, base - 14 * unit],
                [px + (n - 1) * r * 0.44, top + 22 * unit],
              ],
              false,
            ),
          )
          .join(''),
        mix(stone, ink.near, 0.3),
        2 * unit,
      ) +
      box(px - r * 1.25, top + 4 * unit, r * 2.5, 18 * unit, stone) +
      box(px - r * 1.2, base - 16 * unit, r * 2.4, 16 * unit, stone)
    );
  });
  const roof =
    box(cx - half * 0.68, top - 46 * unit, half * 1.36, 54 * unit, stone) +
    box(cx - half * 0.68, top + 2 * unit, half * 1.36, 10 * unit, shade) +
    fill(
      straight([
        [cx - half * 0.74, top - 46 * unit],
        [cx + half * 0.74, top - 46 * unit],
        [cx, top - 190 * unit],
      ]),
      stone,
    ) +
    fill(
      straight([
        [cx - half * 0.6, top - 58 * unit],
        [cx + half * 0.6, top - 58 * unit],
        [cx, top - 168 * unit],
      ]),
      mix(stone, ink.near, 0.24),
    ) +
    scales(cx, top - 118 * unit, 44 * unit, mix(ink.key, ink.ink, 0.12));
  const steps = 13;
  const stairs = range(steps).map((k) => {
    const y = lerp(base, 0.95 * h, (k / steps) ** 1.15);
    const next = lerp(base, 0.95 * h, ((k + 1) / steps) ** 1.15);
    const reach = half * lerp(0.7, 1.25, k / steps);
    return (
      box(cx - reach, y, reach * 2, next - y + 1, mix(stone, ink.near, 0.12)) +
      box(cx - reach, y, reach * 2, (next - y) * 0.42, mix(stone, ink.light, 0.4))
    );
  });
  const cheeks = [-1, 1].map((side) => {
    const a = half * 0.7;
    const b = half * 1.25;
    return fill(
      straight([
        [cx + side * a, base - 30 * unit],
        [cx + side * (a + 70 * unit), base - 30 * unit],
        [cx + side * (b + 110 * unit), 0.95 * h],
        [cx + side * b, 0.95 * h],
        [cx + side * b, 0.95 * h - 60 * unit],
      ] as Point[]),
      side === lightSide ? mix(stone, ink.near, 0.2) : mix(stone, ink.near, 0.5),
    );
  });
  const shadow = straight([
    [cx - lightSide * half * 0.1, base],
    [cx - lightSide * half * 0.7, base],
    [cx - lightSide * half * 1.28, 0.95 * h],
    [cx - lightSide * half * 0.5, 0.95 * h],
  ]);
  const plaza = mix(ink.earth, ink.haze, 0.25);
  const climber = (
    share: number,
    down: number,
    size: number,
    pose: PoseName,
    left: boolean,
    extra: { long?: boolean; head?: 'none' | 'long' | 'bun' | 'cap' } = {},
  ) => {
    const file =
      pose === 'carry'
        ? fill(
            straight([
              [0.14 * size * unit, -0.7 * size * unit],
              [0.36 * size * unit, -0.7 * size * unit],
              [0.36 * size * unit, -0.54 * size * unit],
              [0.14 * size * unit, -0.54 * size * unit],
            ]),
            ink.second,
          )
        : '';
    return person({
      ...clothesFrom(ink, random),
      x: cx + share * half,
      y: down * h,
      height: size * unit,
      pose,
      left,
      held: file,
      ...extra,
    });
  };
  const trees = [0.02, 0.12, 0.95].map((share) => {
    const [px, size] = [x(share), random.between(90, 130) * unit];
    return (
      box(px - 8 * unit, base - size + 40 * unit, 16 * unit, size, ink.ink) +
      crown(stage, {
        x: px,
        y: base - size * 1.1,
        rx: size * 0.86,
        ry: size * 0.9,
        dark: mix(ink.leaf, ink.ink, 0.45),
        mid: mix(ink.leaf, ink.near, 0.3),
        light: mix(ink.leaf, ink.second, 0.2),
      })
    );
  });
  return [
    sky(stage, 0.64 * h),
    sun(stage, x(0.16), 0.17 * h, 54),
    clouds(stage, 3, 0.5 * h, mix(ink.glow, ink.light, 0.5), 0.85),
    birds(stage, 6, x(0.28), 0.28 * h, 90 * unit),
    skyline(stage, -10, w + 10, base, 0.24 * h, mix(ink.far, ink.glow, 0.4)),
    box(0, base, w, h - base, plaza),
    fill(
      strewn(
        random,
        { x: 0, y: base + 20, width: w, height: h - base },
        { count: 60, length: 120 * unit, thick: 4 * unit, spread: 0.01, nearer: 0.5 },
      ),
      mix(plaza, ink.mid, 0.35),
    ),
    ...wings,
    ...trees,
    body,
    ...columns,
    roof,
    ...stairs,
    fill(shadow, ink.near, 0.22),
    ...cheeks,
    climber(-0.1, 0.66, 128, 'walk', flip),
    climber(0.14, 0.672, 130, 'stand', !flip, { long: true, head: 'bun' }),
    climber(-0.42, 0.745, 166, 'carry', flip, { head: 'long', long: true }),
    climber(0.34, 0.79, 180, 'walk', !flip),
    climber(0.46, 0.798, 176, 'walk', !flip, { head: 'long' }),
    climber(-0.12, 0.885, 224, 'carry', flip),
    climber(-0.86, 0.965, 250, 'walk', !flip, { head: 'cap' }),
  ].join('');
};
