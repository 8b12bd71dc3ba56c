import { shade } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { mist, type Scene, type Stage } from '../../kit/stage.ts';
import { box, fill, lerp, type Point, range, straight } from '../../kit/svg.ts';
import { terraced } from '../../kit/terraces.ts';
import { poplar } from '../../motifs/trees.ts';

/** A mound of loess on a map: high at (cu, cv), with gullies bitten into its flanks. */
function mound(seed: number, cu: number, cv: number, reach: number, gullies: number) {
  const noise = noiseOf(seed);
  return (u: number, v: number): number => {
    const [du, dv] = [(u - cu) / reach, (v - cv) / (reach * 1.1)];
    const distance = Math.hypot(du, dv);
    const [east, south] = distance === 0 ? [0, 0] : [du / distance, dv / distance];
    const bitten =
      noise.plane(east * gullies + 40, south * gullies + distance * 0.5) * 0.34 * Math.min(1, distance * 1.7);
    return 1 - distance + bitten + noise.plane(u * 6, v * 6) * 0.08;
  };
}

/** Far hills with the cuts of rain in their flanks. */
function plateau(stage: Stage, horizon: number): string {
  const { w, h, ink, seed, random, unit } = stage;
  return range(3)
    .map((k) => {
      const line = ridge({
        to: w,
        base: horizon + k * 0.05 * h,
        rise: 0.1 * h,
        hills: 2.4 + k,
        rough: 0.28,
        seed: seed * 7 + k,
      });
      const land = straight(landOf(line, h));
      const colour = mix(ink.far, ink.mid, 0.3 * k);
      const cuts = shade({
        random,
        line,
        side: 'both',
        gap: 13 * unit,
        length: (70 + 20 * k) * unit,
        width: 5 * unit,
        lean: 0.8,
      });
      return (
        fill(land, colour) +
        fill(cuts, mix(colour, ink.near, 0.32)) +
        mist(stage, land, ink.haze, horizon + k * 0.05 * h, horizon + (0.14 + k * 0.05) * h, 0.85)
      );
    })
    .join('');
}

/** The terraces of the loess plateau, seen from the next hill. */
export const loess: Scene = (stage) => {
  const { w, h, ink, seed, random } = stage;
  const flip = seed % 2 === 0;
  const horizon = h * 0.33;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const placing =
    (centre: number, foot: number, wide: number, deep: number, tall: number) =>
    (u: number, v: number, height: number): Point => [
      x(centre) + (u - 0.5) * wide * w * lerp(0.75, 1.1, v) + height * 0.02 * w * (flip ? -1 : 1),
      (foot + (v - 1) * deep - height * tall) * h,
    ];
  const hills = [
    { place: placing(0.3, 0.8, 1.0, 0.4, 0.2), levels: 13, gullies: 2.2, pale: 0.42 },
    { place: placing(0.92, 1.08, 1.15, 0.55, 0.36), levels: 17, gullies: 1.7, pale: 0.14 },
    { place: placing(0.14, 1.42, 1.3, 0.66, 0.37), levels: 15, gullies: 1.5, pale: 0 },
  ].map(({ place, levels, gullies, pale }, k) => {
    const veiled = (colour: string) => mix(colour, ink.haze, pale);
    const field = mound(seed * 13 + k, 0.5, 0.48, 0.5, gullies);
    const hill = terraced(
      { field, place, levels, from: 0.02, to: 0.9, furrows: 2 },
      {
        tread: (t, n) => {
          const bare = mix(mix(ink.mid, ink.earth, 0.45), mix(ink.earth, ink.light, 0.25), t);
          return veiled(
            [bare, mix(bare, ink.leaf, 0.75), bare, mix(bare, ink.second, 0.45), mix(bare, ink.leaf, 0.35)][
              (n + k) % 5
            ] ?? bare,
          );
        },
        riser: (t) => veiled(mix(mix(ink.near, ink.ink, 0.3), ink.near, t)),
        furrow: (t, n) => veiled(mix(ink.mid, n % 5 === 1 ? ink.ink : ink.near, 0.55 - 0.2 * t)),
        furrowWidth: lerp(2.6, 1.5, pale * 2),
      },
    );
    return hill;
  });
  const grove = range(7).map((n) =>
    poplar(
      random,
      x(0.63 + n * 0.052 + random.between(-0.012, 0.012)),
      h * 1.02,
      h * lerp(0.13, 0.36, random.next() ** 1.5 * 0.6 + n / 16),
    ),
  );
  return [
    sky(stage, horizon + 0.05 * h),
    sun(stage, x(0.66), h * 0.13, 46),
    clouds(stage, 3, horizon),
    plateau(stage, horizon),
    box(0, 0.62 * h, w, 0.38 * h, mix(ink.mid, ink.earth, 0.4)),
    ...hills,
    fill(grove.join(''), mix(ink.leaf, ink.ink, 0.55)),
  ].join('');
};
