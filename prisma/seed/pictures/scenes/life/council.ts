import { cut } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import type { Scene } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  type Point,
  range,
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, person, skinOf } from '../../motifs/people.ts';
import { lump } from '../../motifs/trees.ts';

/** A meeting hall from its last row: curved benches of listeners, a speaker before the curtain. */
export const council: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const wall = mix(ink.far, ink.sky, 0.3);
  const wood = mix(ink.mid, ink.near, 0.35);
  const red = mix(ink.key, ink.ink, 0.12);
  const stageFloor = 0.5 * h;
  const focus = x(0.58);
  const folds = range(34).map((k) => {
    const px = focus + lerp(-0.36, 0.36, k / 33) * w;
    return cut(
      [
        [px, 0.08 * h],
        [px + random.between(-6, 6) * unit, 0.28 * h],
        [px + random.between(-4, 4) * unit, stageFloor],
      ],
      random.between(9, 16) * unit,
      0.5,
    );
  });
  const curtain =
    box(focus - 0.37 * w, 0.075 * h, 0.74 * w, stageFloor - 0.075 * h, red) +
    fill(folds.join(''), mix(red, ink.ink, 0.3)) +
    fill(
      range(12)
        .map((k) => {
          const a = focus + lerp(-0.37, 0.37, k / 12) * w;
          const b = focus + lerp(-0.37, 0.37, (k + 1) / 12) * w;
          return `M${round(a)} ${round(0.06 * h)}H${round(b)}V${round(0.1 * h)}Q${round((a + b) / 2)} ${round(0.17 * h)} ${round(a)} ${round(0.1 * h)}Z`;
        })
        .join(''),
      mix(red, ink.second, 0.25),
    ) +
    box(focus - 0.38 * w, 0.045 * h, 0.76 * w, 0.03 * h, mix(wood, ink.ink, 0.2));
  const pillars = [-1, 1].map(
    (side) =>
      box(
        focus + side * 0.42 * w - 0.03 * w,
        0,
        0.06 * w,
        stageFloor + 30 * unit,
        mix(wall, ink.light, 0.35),
      ) +
      box(
        focus + side * 0.42 * w + (side > 0 ? 0.006 : -0.03) * w,
        0,
        0.024 * w,
        stageFloor + 30 * unit,
        mix(wall, ink.near, 0.22),
      ),
  );
  const windows = range(4).map((k) => {
    const px = x(lerp(-0.03, 0.1, k / 3));
    return fill(
      straight([
        [px, (0.1 + k * 0.02) * h],
        [px + 0.03 * w, (0.105 + k * 0.02) * h],
        [px + 0.03 * w, 0.44 * h],
        [px, (0.46 - k * 0.005) * h],
      ]),
      mix(ink.glow, ink.light, 0.5),
    );
  });
  const lights = range(5).map((k) => {
    const px = focus + lerp(-0.3, 0.3, k / 4) * w;
    return fill(
      straight([
        [px - 12 * unit, 0.0],
        [px + 12 * unit, 0.0],
        [px + 110 * unit, stageFloor + 60 * unit],
        [px - 110 * unit, stageFloor + 60 * unit],
      ]),
      ink.glow,
      0.1,
    );
  });
  const table =
    box(focus - 0.27 * w, stageFloor - 66 * unit, 0.36 * w, 100 * unit, mix(ink.light, wood, 0.35)) +
    box(focus - 0.275 * w, stageFloor - 74 * unit, 0.37 * w, 14 * unit, wood);
  const chairs = range(5).map((k) => {
    const px = focus + lerp(-0.235, 0.055, k / 4) * w;
    return person({
      ...clothesFrom(ink, random),
      coat: mix([ink.near, ink.light, ink.mid, ink.near, ink.light][k] ?? ink.near, ink.ink, 0.2),
      x: px,
      y: stageFloor + 22 * unit,
      height: 168 * unit,
      pose: 'stand',
      head: k === 1 ? 'bun' : k === 3 ? 'long' : 'none',
    });
  });
  const cups = range(5).map((k) => {
    const px = focus + lerp(-0.22, 0.07, k / 4) * w;
    return (
      box(px, stageFloor - 88 * unit, 11 * unit, 15 * unit, ink.light) +
      box(px - 34 * unit, stageFloor - 90 * unit, 24 * unit, 17 * unit, mix(red, ink.light, 0.1))
    );
  });
  const desk = focus + 0.2 * w;
  const speaker =
    person({
      ...clothesFrom(ink, random),
      coat: mix(ink.second, ink.light, 0.1),
      x: desk,
      y: stageFloor + 26 * unit,
      height: 205 * unit,
      pose: 'point',
      left: true,
      head: 'bun',
    }) +
    fill(
      straight([
        [desk - 52 * unit, stageFloor - 92 * unit],
        [desk + 52 * unit, stageFloor - 92 * unit],
        [desk + 42 * unit, stageFloor + 30 * unit],
        [desk - 42 * unit, stageFloor + 30 * unit],
      ]),
      wood,
    ) +
    box(desk - 60 * unit, stageFloor - 102 * unit, 120 * unit, 16 * unit, mix(wood, ink.ink, 0.3)) +
    disc(desk, stageFloor - 34 * unit, 20 * unit, ink.second) +
    stroke(
      `M${round(desk - 16 * unit)} ${round(stageFloor - 100 * unit)}q${round(-14 * unit)} ${round(-18 * unit)} ${round(-30 * unit)} ${round(-24 * unit)}`,
      ink.ink,
      4 * unit,
    );
  const plants = [-0.335, 0.335].map(
    (dx) =>
      box(
        focus + dx * w - 26 * unit,
        stageFloor - 34 * unit,
        52 * unit,
        50 * unit,
        mix(ink.second, ink.near, 0.4),
      ) +
      fill(
        range(7)
          .map((k) =>
            cut(
              [
                [focus + dx * w, stageFloor - 34 * unit],
                [focus + dx * w + (k - 3) * 16 * unit, stageFloor - 100 * unit],
                [focus + dx * w + (k - 3) * 34 * unit, stageFloor - (120 - Math.abs(k - 3) * 10) * unit],
              ],
              20 * unit,
              0.6,
            ),
          )
          .join(''),
        mix(ink.leaf, ink.near, 0.2),
      ),
  );
  const rows = range(5).map((k) => {
    const t = k / 4;
    const y = lerp(0.6, 1.0, t ** 1.1) * h;
    const size = lerp(42, 104, t) * unit;
    const bend = (u: number): Point => [
      lerp(-0.05, 1.05, u) * w,
      y + (u - (flip ? 0.42 : 0.58)) ** 2 * -0.16 * h * (1 + t),
    ];
    const seats = Math.round(lerp(19, 9, t));
    const bench = straight([
      ...range(21).map((n): Point => {
        const [px, py] = bend(n / 20);
        return [px, py + size * 0.55];
      }),
      [w, h * 1.1],
      [0, h * 1.1],
    ]);
    const tone = mix(wood, ink.ink, lerp(0.1, 0.5, t));
    const heads = range(seats).map((n) => {
      if (random.chance(0.1)) return '';
      const [px, py] = bend((n + 0.5 + (k % 2) * 0.35 - 0.15) / seats);
      const coat = mix(
        random.pick([ink.near, ink.mid, ink.light, ink.second, ink.leaf, ink.key, ink.near]),
        ink.ink,
        lerp(0.25, 0.45, t),
      );
      const hair = mix(ink.ink, ink.near, random.between(0, 0.25));
      const r = size * 0.3;
      const bun = random.chance(0.22);
      const shoulders = smooth([
        [px - r * 2, py + size * 1.1],
        [px - r * 1.8, py + size * 0.42],
        [px - r * 0.7, py + size * 0.2],
        [px + r * 0.7, py + size * 0.2],
        [px + r * 1.8, py + size * 0.42],
        [px + r * 2, py + size * 1.1],
      ]);
      return (
        fill(shoulders, coat) +
        box(px - r * 0.36, py - r * 0.1, r * 0.72, r * 1.2, skinOf(ink)) +
        fill(lump(random, px, py - r * 0.5, r * 0.92, r * 1.08, 9, 0.05), hair) +
        (bun ? disc(px, py - r * 1.7, r * 0.42, hair) : '') +
        (random.chance(0.35) && !bun
          ? fill(
              smooth([
                [px - r, py - r * 0.4],
                [px - r * 0.9, py + r * 0.8],
                [px + r * 0.9, py + r * 0.8],
                [px + r, py - r * 0.4],
              ]),
              hair,
            )
          : '')
      );
    });
    return (
      heads.join('') +
      fill(bench, tone) +
      stroke(
        smooth(
          range(21).map((n): Point => {
            const [px, py] = bend(n / 20);
            return [px, py + size * 0.57];
          }),
          false,
        ),
        mix(wood, ink.light, lerp(0.4, 0.1, t)),
        size * 0.1,
      )
    );
  });
  return [
    box(0, 0, w, h, wall),
    ...windows,
    ...pillars,
    curtain,
    ...lights,
    box(0, stageFloor, w, 0.16 * h, mix(wood, ink.light, 0.15)),
    box(0, stageFloor + 26 * unit, w, 40 * unit, mix(wood, ink.ink, 0.35)),
    ...plants,
    ...chairs,
    table,
    ...cups,
    speaker,
    box(0, stageFloor + 60 * unit, w, h * 0.4, mix(wood, ink.ink, 0.25)),
    fill(
      range(3)
        .map((k) => boxData(0, stageFloor + (70 + k * 22) * unit, w, 3 * unit))
        .join(''),
      mix(wood, ink.ink, 0.5),
    ),
    ...rows,
  ].join('');
};
