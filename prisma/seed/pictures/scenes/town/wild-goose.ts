import { cut, specks, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { birds, clouds, sky, stars, sun } from '../../kit/sky.ts';
import type { Scene, Stage } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, ovalData, range, straight } from '../../kit/svg.ts';
import { pagoda } from '../../motifs/pagodas.ts';
import { clothesFrom, type PoseName, person } from '../../motifs/people.ts';
import { hipRoof, lantern, storey } from '../../motifs/roofs.ts';
import { skyline } from '../../motifs/skyline.ts';
import { boughs, crown } from '../../motifs/trees.ts';

const BRICK = '#b78e62';

/** A temple hall among trees, seen from the front. */
function hall(stage: Stage, x: number, foot: number, width: number, lit?: string): string {
  const { ink } = stage;
  const tile = mix(ink.near, ink.ink, 0.4);
  const red = mix(ink.key, ink.ink, 0.4);
  const u = width / 10;
  return (
    storey({
      x,
      top: foot - 2 * u,
      foot,
      half: width * 0.4,
      bays: 5,
      wall: mix(red, ink.ink, 0.25),
      column: red,
      lattice: mix(ink.ink, red, 0.2),
      lit,
    }) +
    hipRoof({
      x,
      top: foot - 4.3 * u,
      eaves: foot - 1.8 * u,
      ridge: width * 0.3,
      reach: width * 0.52,
      lift: u * 0.5,
      tile,
      line: mix(tile, ink.ink, 0.6),
      trim: ink.ink,
    })
  );
}

/** The Giant Wild Goose Pagoda over the trees and roofs of its quarter. */
export const wildGoose: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const winter = ink.season === 'winter';
  const spring = ink.season === 'spring';
  const tall = h > w;
  const plaza = 0.8 * h;
  const brick = mix(BRICK, dark ? ink.near : ink.mid, dark ? 0.6 : 0.18);
  const lit = dark ? ink.key : undefined;
  const tower = pagoda({
    x: x(tall ? 0.58 : 0.66),
    foot: 0.735 * h,
    half: (tall ? 215 : 178) * unit,
    top: (tall ? 100 : 84) * unit,
    height: (tall ? 0.6 : 0.64) * h,
    storeys: 7,
    brick,
    dark: ink.ink,
    light: ink.light,
    lit,
    sunLeft: !flip,
    sides: 4,
  });
  const bloom = spring ? mix(ink.second, ink.light, 0.45) : undefined;
  const leafy = (px: number, foot: number, size: number, pale: number) => {
    const tone = (colour: string) => mix(colour, ink.haze, pale);
    if (winter)
      return boughs(stage, {
        x: px,
        y: foot,
        height: size * 2.2,
        width: size * 0.12,
        colour: tone(mix(ink.ink, ink.near, 0.3)),
        spread: 0.5,
        depth: 4,
      }).drawing;
    const leaf = bloom ?? ink.leaf;
    return (
      box(px - size * 0.05, foot - size, size * 0.1, size, tone(ink.ink)) +
      crown(stage, {
        x: px,
        y: foot - size * 1.2,
        rx: size * 0.9,
        ry: size * 0.75,
        dark: tone(mix(leaf, ink.near, bloom ? 0.3 : 0.7)),
        mid: tone(mix(leaf, ink.near, bloom ? 0.1 : 0.35)),
        light: tone(mix(leaf, ink.light, bloom ? 0.5 : 0.15)),
      })
    );
  };
  const back = range(12).map((k) =>
    leafy(
      lerp(-0.02, 1.02, k / 11) * w + random.between(-20, 20) * unit,
      0.755 * h,
      random.between(56, 84) * unit,
      0.2,
    ),
  );
  const front = [0.015, 0.13, 0.3, 0.86, 0.985].map((share) =>
    leafy(x(share), 0.845 * h, random.between(92, 128) * unit, 0),
  );
  const paving = range(13)
    .map((k) =>
      straight(
        [
          [lerp(0.1, 0.9, k / 12) * w, plaza],
          [lerp(-1.2, 2.2, k / 12) * w, h],
        ],
        false,
      ),
    )
    .join('');
  const lamps = [0.2, 0.43, 0.8]
    .map(
      (share) =>
        lantern(x(share), 0.655 * h, 20 * unit, dark || winter ? ink.key : ink.second, ink.second) +
        boxData(0, 0, 0, 0),
    )
    .map(
      (drawing, k) =>
        box(x([0.2, 0.43, 0.8][k] ?? 0) - 3 * unit, 0.63 * h, 6 * unit, 0.21 * h, ink.ink) + drawing,
    );
  const stroller = (
    share: number,
    down: number,
    size: number,
    pose: PoseName,
    extra: { child?: boolean; long?: boolean; head?: 'none' | 'bun' | 'long' | 'cap' } = {},
  ) =>
    person({
      ...clothesFrom(ink, random),
      x: x(share),
      y: down * h,
      height: size * unit,
      pose,
      left: random.chance(0.5),
      ...extra,
    });
  const jets = range(9).map((k) => {
    const px = x(0.36 + k * 0.036);
    const top = (0.83 - 0.1 * Math.sin((k / 8) * Math.PI) - 0.02) * h;
    return (
      cut(
        [
          [px, 0.9 * h],
          [px, lerp(0.9 * h, top, 0.6)],
          [px, top],
        ],
        15 * unit,
        0.2,
      ) +
      cut(
        [
          [px, top],
          [px + 16 * unit, lerp(top, 0.9 * h, 0.35)],
          [px + 22 * unit, 0.9 * h],
        ],
        7 * unit,
        0.3,
      ) +
      cut(
        [
          [px, top],
          [px - 16 * unit, lerp(top, 0.9 * h, 0.35)],
          [px - 22 * unit, 0.9 * h],
        ],
        7 * unit,
        0.3,
      ) +
      ovalData(px, 0.9 * h, 26 * unit, 7 * unit)
    );
  });
  const ground = winter || spring ? mix(ink.light, ink.far, 0.25) : mix(ink.earth, ink.haze, 0.35);
  return [
    sky(stage, 0.7 * h),
    ink.hour === 'night' ? stars(stage, 80, 0.5 * h) : '',
    sun(stage, x(0.24), 0.2 * h, 60),
    clouds(stage, 3, 0.55 * h, mix(ink.glow, ink.light, 0.5), 0.75),
    skyline(stage, 0, w, 0.76 * h, 0.2 * h, mix(ink.far, ink.glow, 0.35)),
    birds(stage, 7, x(0.42), 0.3 * h, 110 * unit),
    ...back.slice(0, 6),
    tower,
    ...back.slice(6),
    hall(stage, x(0.36), 0.78 * h, 330 * unit, lit),
    hall(stage, x(0.93), 0.785 * h, 280 * unit, lit),
    box(0, 0.765 * h, w, 0.05 * h, mix(brick, ink.ink, 0.3)),
    box(0, 0.758 * h, w, 12 * unit, mix(ink.near, ink.ink, 0.5)),
    box(0, plaza, w, h - plaza, ground),
    `<path d="${paving}" fill="none" stroke="${mix(ground, ink.mid, 0.35)}" stroke-width="${2.4 * unit}"/>`,
    fill(
      range(5)
        .map((k) => boxData(0, lerp(plaza, h, ((k + 1) / 6) ** 1.5), w, 2.4 * unit))
        .join(''),
      mix(ground, ink.mid, 0.35),
    ),
    fill(
      strewn(
        random,
        { x: 0, y: plaza, width: w, height: h - plaza },
        { count: 60, length: 90 * unit, thick: 3 * unit, spread: 0.02 },
      ),
      mix(ground, ink.light, 0.5),
    ),
    ...front,
    ...lamps,
    winter ? '' : fill(jets.join(''), mix(ink.light, ink.sky, 0.15), 0.9),
    stroller(0.08, 0.93, 150, 'walk', { long: true, head: 'long' }),
    stroller(0.115, 0.94, 96, 'walk', { child: true, head: 'cap' }),
    stroller(0.29, 0.9, 130, 'point'),
    stroller(0.72, 0.955, 168, 'walk'),
    stroller(0.77, 0.965, 162, 'walk', { head: 'bun', long: true }),
    stroller(0.9, 0.905, 126, 'run', { child: true }),
    winter
      ? fill(
          specks(random, { x: 0, y: 0, width: w, height: h }, { count: 220, radius: 4 * unit, nearer: 0.4 }),
          ink.light,
        )
      : '',
  ].join('');
};
