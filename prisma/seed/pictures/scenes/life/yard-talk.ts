import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky } from '../../kit/sky.ts';
import { mist, type Scene } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, oval, type Point, range, smooth, straight } from '../../kit/svg.ts';
import { house } from '../../motifs/houses.ts';
import { clothesFrom, type Headgear, person } from '../../motifs/people.ts';
import { boughs, crown, taper } from '../../motifs/trees.ts';

/** Neighbours on low stools under the old tree, talking something over; one writes it down. */
export const yardTalk: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const winter = ink.season === 'winter';
  const ground = 0.6 * h;
  const hills = range(3).map((k) => {
    const line = ridge({
      to: w,
      base: (0.4 + 0.07 * k) * h,
      rise: 0.22 * h,
      hills: 2.4 + k,
      rough: 0.36,
      seed: seed * 5 + k,
    });
    const land = straight(landOf(line, ground));
    return fill(land, mix(ink.far, ink.mid, k / 3)) + mist(stage, land, ink.haze, 0.36 * h, 0.6 * h, 0.75);
  });
  const homes = [0.62, 0.79, 0.95].map((share, k) =>
    house({
      x: x(share),
      y: ground + (0.012 + 0.012 * (k % 2)) * h,
      width: (210 + 30 * (k % 2)) * unit,
      wall: mix(ink.light, ink.earth, 0.25),
      roof: mix(ink.near, ink.ink, 0.45),
      dark: ink.ink,
      pane: mix(ink.near, ink.ink, 0.25),
      right: !flip,
      snow: winter ? ink.light : undefined,
    }),
  );
  const yard = winter ? mix(ink.light, ink.far, 0.16) : mix(ink.earth, ink.light, 0.3);
  const bark = mix(ink.ink, ink.near, 0.2);
  const trunkX = x(0.27);
  const trunk =
    fill(
      taper(
        [
          [trunkX - 14 * unit, 0.78 * h],
          [trunkX + 12 * unit, 0.5 * h],
          [trunkX - 6 * unit, (winter ? 0.27 : 0.1) * h],
        ],
        120 * unit,
        60 * unit,
      ) +
        range(5)
          .map((k) =>
            cut(
              [
                [trunkX + (k - 2) * 26 * unit, 0.72 * h],
                [trunkX + (k - 2) * 40 * unit, 0.78 * h],
                [trunkX + (k - 2) * 74 * unit, 0.81 * h],
              ],
              36 * unit,
              0.2,
            ),
          )
          .join(''),
      bark,
    ) +
    fill(
      range(16)
        .map(() => {
          const px = trunkX + random.between(-34, 34) * unit;
          const py = random.between(0.3, 0.74) * h;
          return cut(
            [
              [px, py],
              [px + 5 * unit, py + 40 * unit],
              [px - 3 * unit, py + 90 * unit],
            ],
            7 * unit,
          );
        })
        .join(''),
      mix(bark, ink.earth, 0.35),
    );
  const limbs = [-0.9, -0.35, 0.3, 0.85].map(
    (lean) =>
      boughs(stage, {
        x: trunkX,
        y: 0.34 * h,
        height: 0.62 * h,
        width: 42 * unit,
        colour: bark,
        spread: 0.42,
        depth: winter ? 5 : 2,
        lean,
      }).drawing,
  );
  const leaves = winter
    ? []
    : (
        [
          [0.04, 0.16, 210],
          [0.2, 0.04, 250],
          [0.4, 0.08, 240],
          [0.53, 0.2, 180],
          [0.12, 0.28, 160],
          [0.4, 0.26, 170],
          [0.27, 0.2, 170],
        ] as const
      ).map(([px, py, r]) =>
        crown(stage, {
          x: x(px),
          y: py * h,
          rx: r * unit,
          ry: r * 0.72 * unit,
          dark: mix(ink.leaf, ink.ink, 0.42),
          mid: mix(ink.leaf, ink.near, 0.3),
          light: mix(ink.leaf, ink.second, 0.22),
        }),
      );
  const shade = oval(x(0.36), 0.86 * h, 0.4 * w, 0.1 * h, mix(yard, ink.near, 0.3));
  const stool = (share: number, down: number, size: number) =>
    box(
      x(share) - size * 0.17,
      down * h - size * 0.27,
      size * 0.32,
      size * 0.05,
      mix(ink.near, ink.ink, 0.35),
    ) +
    box(
      x(share) - size * 0.14,
      down * h - size * 0.23,
      size * 0.035,
      size * 0.22,
      mix(ink.near, ink.ink, 0.35),
    ) +
    box(
      x(share) + size * 0.09,
      down * h - size * 0.23,
      size * 0.035,
      size * 0.22,
      mix(ink.near, ink.ink, 0.35),
    );
  const sitter = (
    share: number,
    down: number,
    left: boolean,
    head: Headgear,
    pose: 'sit' | 'read',
    tone: string,
  ) => {
    const size = 290 * unit;
    const pad =
      pose === 'read'
        ? fill(
            straight([
              [0.12 * size, -0.5 * size],
              [0.3 * size, -0.52 * size],
              [0.32 * size, -0.4 * size],
              [0.14 * size, -0.38 * size],
            ]),
            ink.light,
          )
        : '';
    return (
      stool(share, down, size) +
      person({
        ...clothesFrom(ink, random),
        coat: tone,
        x: x(share),
        y: down * h,
        height: size,
        pose,
        left: left !== flip,
        head,
        held: pad,
      })
    );
  };
  const tableX = x(0.44);
  const tableY = 0.875 * h;
  const clay = mix(ink.key, ink.near, 0.5);
  const table =
    box(tableX - 120 * unit, tableY - 92 * unit, 240 * unit, 18 * unit, mix(ink.second, ink.near, 0.35)) +
    box(tableX - 104 * unit, tableY - 76 * unit, 16 * unit, 82 * unit, mix(ink.near, ink.ink, 0.4)) +
    box(tableX + 88 * unit, tableY - 76 * unit, 16 * unit, 82 * unit, mix(ink.near, ink.ink, 0.4)) +
    fill(
      smooth([
        [tableX - 44 * unit, tableY - 110 * unit],
        [tableX - 30 * unit, tableY - 140 * unit],
        [tableX + 24 * unit, tableY - 140 * unit],
        [tableX + 38 * unit, tableY - 110 * unit],
        [tableX + 24 * unit, tableY - 92 * unit],
        [tableX - 30 * unit, tableY - 92 * unit],
      ]),
      clay,
    ) +
    fill(
      cut(
        [
          [tableX - 36 * unit, tableY - 116 * unit],
          [tableX - 66 * unit, tableY - 136 * unit],
          [tableX - 72 * unit, tableY - 146 * unit],
        ],
        16 * unit,
        0.2,
      ),
      clay,
    ) +
    [-86, 62, 92]
      .map((dx) => box(tableX + dx * unit - 11 * unit, tableY - 116 * unit, 22 * unit, 24 * unit, ink.light))
      .join('') +
    fill(
      range(2)
        .map((n) =>
          cut(
            range(7).map(
              (k): Point => [
                tableX + (n ? 73 : -75) * unit + Math.sin(k + n) * 6 * unit,
                tableY - 120 * unit - k * 10 * unit,
              ],
            ),
            7 * unit,
          ),
        )
        .join(''),
      ink.light,
      0.8,
    );
  const sweeps = strewn(
    random,
    { x: 0, y: ground + 14, width: w, height: h - ground },
    { count: 110, length: 90 * unit, thick: 5 * unit, spread: 0.06, nearer: 0.5 },
  );
  return [
    sky(stage, 0.5 * h),
    clouds(stage, 2, 0.34 * h),
    birds(stage, 5, x(0.74), 0.2 * h, 80 * unit),
    ...hills,
    box(0, ground - 4, w, h - ground + 4, yard),
    fill(sweeps, mix(yard, ink.mid, 0.3)),
    ...homes,
    fill(
      boxData(Math.min(x(0.5), x(1.02)), ground + 44 * unit, 0.52 * w, 12 * unit) +
        range(26)
          .map((k) => boxData(x(lerp(0.51, 1.0, k / 25)) - 4 * unit, ground + 14 * unit, 8 * unit, 78 * unit))
          .join(''),
      mix(ink.near, ink.ink, 0.35),
    ),
    winter ? '' : shade,
    ...limbs,
    trunk,
    ...leaves,
    person({
      ...clothesFrom(ink, random),
      coat: mix(ink.near, ink.mid, 0.3),
      x: x(0.62),
      y: 0.83 * h,
      height: 300 * unit,
      pose: 'stand',
      left: !flip,
      head: 'cap',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: ink.second,
      x: x(0.71),
      y: 0.84 * h,
      height: 295 * unit,
      pose: 'carry',
      left: flip,
      head: 'bun',
    }),
    sitter(0.33, 0.9, false, 'towel', 'sit', mix(ink.near, ink.ink, 0.35)),
    sitter(0.24, 0.945, false, 'none', 'sit', ink.light),
    sitter(0.555, 0.9, true, 'long', 'sit', ink.key),
    table,
    sitter(0.66, 0.965, true, 'none', 'read', mix(ink.mid, ink.near, 0.4)),
    sitter(0.44, 0.985, false, 'bun', 'sit', mix(ink.leaf, ink.near, 0.2)),
    person({
      ...clothesFrom(ink, random),
      coat: ink.key,
      x: x(0.86),
      y: 0.93 * h,
      height: 175 * unit,
      pose: 'run',
      left: !flip,
      child: true,
      head: 'none',
    }),
  ].join('');
};
