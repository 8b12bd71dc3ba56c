import { nick, shade } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { mist, type Scene, type Stage } from '../../kit/stage.ts';
import { fill, lerp, type Point, range, smooth, straight } from '../../kit/svg.ts';
import { type Hill, stepsOf } from '../../kit/terraces.ts';
import { backBasket, clothesFrom, person } from '../../motifs/people.ts';
import { crown } from '../../motifs/trees.ts';

/** A hill planted with tea: every contour a row of clipped bushes. */
function teaHill(stage: Stage, hill: Hill, width: number, veil: (colour: string) => string): string {
  const { ink, random } = stage;
  const soil = veil(mix(ink.earth, ink.near, 0.35));
  const dark = veil(mix(ink.near, ink.ink, 0.35));
  const bush = veil(mix(ink.near, ink.leaf, 0.45));
  const young = veil(mix(ink.leaf, ink.second, 0.28));
  const row = (loop: readonly Point[], drop: number, colour: string, wide: number) =>
    `<path d="${smooth(loop.filter((_, k) => k % 2 === 0).map(([x, y]): Point => [x, y + drop]))}" fill="none" stroke="${colour}" stroke-width="${wide.toFixed(1)}" stroke-linejoin="round"/>`;
  return stepsOf(hill)
    .map(({ loops, data, below }) => {
      let leaves = '';
      for (const loop of loops)
        for (const [x, y] of loop) {
          if (random.chance(0.4)) continue;
          leaves += nick(
            [x - width * 0.3, y + width * random.between(-0.35, 0.15)],
            [x + width * 0.35, y + width * random.between(-0.5, 0)],
            width * 0.2,
          );
        }
      const rows = loops.map(
        (loop) =>
          row(loop, width * 0.42, dark, width) +
          row(loop, 0, bush, width * 0.95) +
          row(loop, -width * 0.24, young, width * 0.36),
      );
      return fill(below, soil) + fill(data, soil) + rows.join('') + fill(leaves, dark);
    })
    .join('');
}

/** Tea hills of southern Shaanxi in picking time, with mist in the valley. */
export const teaHills: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const mountains = range(4).map((k) => {
    const base = lerp(0.34, 0.5, k / 3) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.24, 0.15, k / 3) * h,
      hills: 3,
      rough: 0.42,
      peaked: k < 3,
      seed: seed * 7 + k,
    });
    const land = straight(landOf(line, h));
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
        mix(colour, ink.near, 0.4),
      ) +
      mist(stage, land, ink.haze, base - 0.08 * h, base + 0.08 * h, 0.95)
    );
  });
  const field = (k: number, cu: number) => {
    const noise = noiseOf(seed * 13 + k);
    return (u: number, v: number) =>
      1 -
      Math.hypot((u - cu) / 0.52, (v - 0.5) / 0.56) +
      noise.plane(u * 4, v * 4) * 0.13 +
      noise.plane(u * 9 + 5, v * 9) * 0.03;
  };
  const placing =
    (centre: number, foot: number, wide: number, deep: number, tall: number) =>
    (u: number, v: number, height: number): Point => [
      x(centre) + (u - 0.5) * wide * w * lerp(0.75, 1.15, v),
      (foot + (v - 1) * deep - height * tall) * h,
    ];
  const places = [
    placing(0.22, 0.78, 0.95, 0.36, 0.2),
    placing(0.86, 1.0, 1.1, 0.5, 0.3),
    placing(0.2, 1.3, 1.25, 0.66, 0.34),
  ] as const;
  const hills = places.map(
    (place, k) =>
      teaHill(
        stage,
        {
          field: field(k, 0.5),
          place,
          levels: [15, 15, 13][k] ?? 12,
          from: 0.03,
          to: 0.92,
          columns: 56,
          rows: 40,
        },
        [11, 19, 30][k] ?? 10,
        (colour) => mix(colour, ink.haze, [0.36, 0.1, 0][k] ?? 0),
      ) +
      mist(
        stage,
        `M0 ${0.4 * h}H${w}V${h}H0Z`,
        ink.haze,
        (0.66 + k * 0.08) * h,
        (0.84 + k * 0.16) * h,
        k === 2 ? 0 : 0.75,
      ),
  );
  const trees = range(5).map((k) => {
    const [px, py] = places[1](0.42 + 0.05 * k, 0.44 + 0.03 * (k % 2), 0.86);
    const size = random.between(34, 56) * unit;
    return (
      fill(
        straight([
          [px - 4, py],
          [px - 3, py - size * 1.4],
          [px + 3, py - size * 1.4],
          [px + 4, py],
        ]),
        ink.ink,
      ) +
      crown(stage, {
        x: px,
        y: py - size * 1.5,
        rx: size * 0.8,
        ry: size * 0.9,
        dark: mix(ink.near, ink.ink, 0.55),
        mid: mix(ink.near, ink.ink, 0.1),
        light: mix(ink.leaf, ink.near, 0.4),
      })
    );
  });
  const picker = (
    hill: 0 | 1 | 2,
    u: number,
    v: number,
    height: number,
    size: number,
    pose: 'carry' | 'bend' | 'reach',
    coat: string,
    left: boolean,
  ) => {
    const [px, py] = places[hill](u, v, height);
    const tall = size * unit;
    return person({
      ...clothesFrom(ink, random),
      coat,
      x: px,
      y: py,
      height: tall,
      pose,
      left,
      head: 'straw',
      behind: pose === 'bend' ? '' : backBasket(tall, mix(ink.earth, ink.near, 0.3), ink.leaf),
    });
  };
  return [
    sky(stage, 0.44 * h),
    sun(stage, x(0.74), 0.13 * h, 46),
    clouds(stage, 2, 0.3 * h),
    ...mountains,
    hills[0],
    hills[1],
    ...trees,
    picker(1, 0.3, 0.72, 0.5, 92, 'carry', ink.key, flip),
    picker(1, 0.46, 0.8, 0.42, 100, 'bend', ink.light, !flip),
    picker(1, 0.2, 0.85, 0.22, 104, 'carry', ink.second, flip),
    hills[2],
    picker(2, 0.66, 0.55, 0.62, 200, 'carry', ink.key, !flip),
    picker(2, 0.44, 0.52, 0.82, 178, 'carry', ink.sky, flip),
  ].join('');
};
