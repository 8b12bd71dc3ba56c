import { strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky, stars, sun } from '../../kit/sky.ts';
import { mist, type Scene, type Stage } from '../../kit/stage.ts';
import { box, boxData, disc, fill, lerp, range, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';

/** One container seen from its long side. */
function container(stage: Stage, x: number, y: number, width: number, colour: string): string {
  const { ink } = stage;
  const high = width * 0.4;
  const ribs = range(16).map((k) =>
    boxData(x + ((k + 0.5) / 16) * width - width * 0.008, y - high * 0.9, width * 0.016, high * 0.8),
  );
  return (
    box(x, y - high, width, high, colour) +
    fill(ribs.join(''), mix(colour, ink.ink, 0.22)) +
    box(x, y - high, width, high * 0.07, mix(colour, ink.light, 0.3)) +
    box(x, y - high * 0.07, width, high * 0.07, mix(colour, ink.ink, 0.4)) +
    box(x, y - high, width * 0.018, high, mix(colour, ink.ink, 0.4)) +
    box(x + width * 0.982, y - high, width * 0.018, high, mix(colour, ink.ink, 0.4)) +
    box(x + width * 0.07, y - high * 0.72, width * 0.2, high * 0.2, mix(colour, ink.light, 0.75))
  );
}

/** A freight yard of the China–Europe trains: a gantry crane, stacks of containers, a locomotive. */
export const containers: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const yard = 0.72 * h;
  const paints = [
    ink.key,
    mix(ink.mid, ink.near, 0.35),
    ink.second,
    mix(ink.leaf, ink.near, 0.3),
    mix(ink.key, ink.near, 0.5),
    mix(ink.light, ink.far, 0.35),
  ];
  const hills = range(2).map((k) => {
    const line = ridge({
      to: w,
      base: (0.6 + 0.05 * k) * h,
      rise: 0.22 * h,
      hills: 2.6 + k,
      rough: 0.42,
      peaked: true,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, yard));
    return fill(land, mix(ink.far, ink.mid, 0.4 * k)) + mist(stage, land, ink.haze, 0.44 * h, 0.7 * h, 0.85);
  });
  const stack = (from: number, to: number, width: number, rows: number, base: number, veil: number) =>
    range(Math.floor((to - from) / (width * 1.02))).flatMap((column) =>
      range(Math.max(1, rows - random.whole(0, 2))).map((row) =>
        container(
          stage,
          from + column * width * 1.02,
          base - row * width * 0.405,
          width,
          mix(paints[(column * 2 + row * 3 + seed) % paints.length] ?? ink.key, ink.haze, veil),
        ),
      ),
    );
  const back = stack(-0.04 * w, 1.04 * w, 168 * unit, 4, yard - 6 * unit, 0.34);
  const steel = mix(ink.second, ink.near, dark ? 0.35 : 0.12);
  const legs = [0.24, 0.78];
  const beamY = 0.2 * h;
  const truss = range(22).map((k) => {
    const a = lerp(x(0.1), x(0.95), k / 22);
    const b = lerp(x(0.1), x(0.95), (k + 1) / 22);
    return straight(
      [
        [a, beamY],
        [(a + b) / 2, beamY - 62 * unit],
        [b, beamY],
      ],
      false,
    );
  });
  const crane =
    legs
      .map((share) => {
        const px = x(share);
        return (
          fill(
            straight([
              [px - 70 * unit, 0.86 * h],
              [px - 22 * unit, beamY],
              [px - 2 * unit, beamY],
              [px - 46 * unit, 0.86 * h],
            ]) +
              straight([
                [px + 70 * unit, 0.86 * h],
                [px + 22 * unit, beamY],
                [px + 2 * unit, beamY],
                [px + 46 * unit, 0.86 * h],
              ]),
            steel,
          ) +
          box(px - 62 * unit, 0.62 * h, 124 * unit, 15 * unit, steel) +
          box(px - 92 * unit, 0.855 * h, 184 * unit, 26 * unit, mix(steel, ink.ink, 0.4)) +
          [-60, 60].map((dx) => disc(px + dx * unit, 0.885 * h, 18 * unit, ink.ink)).join('')
        );
      })
      .join('') +
    stroke(truss.join(''), steel, 8 * unit) +
    box(Math.min(x(0.08), x(0.97)), beamY - 4 * unit, 0.89 * w, 32 * unit, steel) +
    box(Math.min(x(0.08), x(0.97)), beamY - 72 * unit, 0.89 * w, 12 * unit, steel) +
    box(Math.min(x(0.08), x(0.97)), beamY + 22 * unit, 0.89 * w, 7 * unit, mix(steel, ink.ink, 0.4));
  const trolley = x(0.5);
  const load = { x: trolley - 150 * unit, y: 0.56 * h, w: 300 * unit };
  const hoist =
    box(trolley - 92 * unit, beamY + 26 * unit, 184 * unit, 46 * unit, mix(ink.near, ink.ink, 0.3)) +
    box(trolley + 50 * unit, beamY + 62 * unit, 60 * unit, 64 * unit, ink.key) +
    box(trolley + 58 * unit, beamY + 72 * unit, 44 * unit, 30 * unit, mix(ink.sky, ink.light, 0.4)) +
    stroke(
      [-0.42, -0.16, 0.16, 0.42]
        .map((u) =>
          straight(
            [
              [trolley + u * 150 * unit, beamY + 66 * unit],
              [trolley + u * load.w, load.y - load.w * 0.44],
            ],
            false,
          ),
        )
        .join(''),
      ink.ink,
      3.4 * unit,
    ) +
    box(
      load.x + 8 * unit,
      load.y - load.w * 0.45,
      load.w - 16 * unit,
      17 * unit,
      mix(ink.near, ink.ink, 0.3),
    ) +
    container(stage, load.x, load.y, load.w, ink.key);
  const rail = 0.9 * h;
  const wagon = (px: number, width: number, k: number) =>
    box(px, rail - 32 * unit, width, 17 * unit, mix(ink.near, ink.ink, 0.45)) +
    [0.1, 0.22, 0.78, 0.9]
      .map(
        (u) =>
          disc(px + u * width, rail - 11 * unit, 16 * unit, ink.ink) +
          disc(px + u * width, rail - 11 * unit, 7 * unit, mix(ink.mid, ink.near, 0.3)),
      )
      .join('') +
    (k === 1
      ? ''
      : container(
          stage,
          px + width * 0.03,
          rail - 32 * unit,
          width * 0.94,
          paints[(k * 2 + 1) % paints.length] ?? ink.key,
        ));
  const wide = 390 * unit;
  const engineX = x(0.84);
  const way = flip ? -1 : 1;
  const p = (u: number, v: number) => [engineX + way * u * unit, rail - v * unit] as const;
  const engine =
    fill(
      straight([p(-230, 34), p(-230, 190), p(150, 190), p(206, 120), p(216, 34)]),
      mix(ink.mid, ink.near, 0.3),
    ) +
    fill(straight([p(-230, 78), p(-230, 104), p(208, 104), p(212, 78)]), ink.second) +
    fill(straight([p(118, 178), p(152, 178), p(190, 128), p(118, 128)]), mix(ink.sky, ink.light, 0.4)) +
    fill(
      range(5)
        .map((k) =>
          straight([
            p(-210 + k * 58, 174),
            p(-170 + k * 58, 174),
            p(-170 + k * 58, 126),
            p(-210 + k * 58, 126),
          ]),
        )
        .join(''),
      mix(ink.near, ink.ink, 0.4),
    ) +
    fill(straight([p(-240, 44), p(-240, 22), p(226, 22), p(226, 44)]), ink.ink) +
    [-180, -128, -76, 70, 122, 174]
      .map(
        (u) =>
          disc(p(u, 16)[0], p(u, 16)[1], 20 * unit, ink.ink) +
          disc(p(u, 16)[0], p(u, 16)[1], 9 * unit, mix(ink.mid, ink.near, 0.3)),
      )
      .join('') +
    disc(p(204, 66)[0], p(204, 66)[1], 9 * unit, dark ? ink.key : ink.light) +
    stroke(
      straight([p(-60, 190), p(-20, 232), p(20, 190)], false) + straight([p(-70, 234), p(30, 234)], false),
      ink.ink,
      6 * unit,
    );
  const wagons = range(4).map((k) =>
    wagon(engineX - way * (250 * unit + (k + (flip ? 0 : 1)) * wide * 1.02) - (flip ? 0 : 0), wide, k),
  );
  const ground = mix(ink.earth, ink.mid, dark ? 0.5 : 0.25);
  const sleepers = range(64).map((k) =>
    boxData((k / 63) * w - 16 * unit, rail + 7 * unit, 24 * unit, 13 * unit),
  );
  return [
    sky(stage, 0.66 * h),
    ink.hour === 'night' ? stars(stage, 70, 0.4 * h) : '',
    sun(stage, x(0.4), 0.42 * h, 84),
    clouds(stage, 3, 0.46 * h, mix(ink.glow, ink.light, 0.5), 0.8),
    birds(stage, 6, x(0.66), 0.1 * h, 90 * unit),
    ...hills,
    ...back,
    crane,
    hoist,
    box(0, yard, w, h - yard, ground),
    ...stack(Math.min(x(-0.02), x(0.2)), Math.max(x(-0.02), x(0.2)), 168 * unit, 3, 0.8 * h, 0),
    fill(
      strewn(
        random,
        { x: 0, y: yard + 10, width: w, height: h - yard },
        { count: 90, length: 70 * unit, thick: 5 * unit, spread: 0.05, nearer: 0.4 },
      ),
      mix(ground, ink.near, 0.4),
    ),
    fill(sleepers.join(''), mix(ink.near, ink.ink, 0.4)),
    box(0, rail + 3 * unit, w, 7 * unit, mix(ink.mid, ink.light, 0.3)),
    ...wagons,
    engine,
    person({
      ...clothesFrom(ink, random),
      coat: ink.second,
      x: x(0.3),
      y: 0.975 * h,
      height: 175 * unit,
      pose: 'point',
      left: flip,
      head: 'helmet',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: mix(ink.near, ink.mid, 0.4),
      x: x(0.245),
      y: 0.98 * h,
      height: 172 * unit,
      pose: 'carry',
      left: flip,
      head: 'helmet',
    }),
  ].join('');
};
