import { cut, shade, specks } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { heightAt, landOf, ridge, swell } from '../../kit/ridge.ts';
import { sky, stars, sun } from '../../kit/sky.ts';
import { mist, type Scene } from '../../kit/stage.ts';
import { fill, lerp, type Point, range, smooth, straight } from '../../kit/svg.ts';
import { house } from '../../motifs/houses.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { lantern } from '../../motifs/roofs.ts';
import { boughs } from '../../motifs/trees.ts';

/** A village under snow: roofs, smoke, bare trees, a way trodden through the white. */
export const snowVillage: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const night = ink.hour !== 'day';
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const snow =
    ink.hour === 'night' ? mix('#dfe7f6', ink.sky, 0.42) : mix(ink.light, ink.sky, night ? 0.3 : 0.06);
  const shadow = mix(snow, ink.mid, 0.3);
  const hills = range(3).map((k) => {
    const base = lerp(0.42, 0.56, k / 2) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.26, 0.16, k / 2) * h,
      hills: 2.6 + k * 0.5,
      rough: 0.4,
      peaked: k < 2,
      seed: seed * 11 + k,
      along: swell(flip ? 0.3 : 0.7, 0.9, 0.4),
    });
    const land = straight(landOf(line, h));
    const tone = mix(snow, ink.far, lerp(0.75, 0.3, k / 2));
    const cuts = shade({
      random,
      line,
      side: 'both',
      gap: 12 * unit,
      length: 110 * unit,
      width: 6 * unit,
      lean: 0.6,
    });
    return (
      fill(land, tone) +
      fill(cuts, mix(ink.mid, tone, 0.35)) +
      mist(stage, land, ink.haze, base - 0.05 * h, base + 0.12 * h, 0.6)
    );
  });
  const slope = ridge({
    to: w,
    base: 0.68 * h,
    rise: 0.12 * h,
    hills: 1.6,
    rough: 0.2,
    seed: seed + 40,
    along: (u) => (flip ? 1 - u : u),
  });
  const front = ridge({
    to: w,
    base: 0.9 * h,
    rise: 0.1 * h,
    hills: 1.3,
    rough: 0.15,
    seed: seed + 41,
    along: (u) => (flip ? u : 1 - u),
  });
  const homes = (
    [
      [0.56, 0.0, 150],
      [0.78, -0.01, 170],
      [0.93, 0.015, 150],
      [0.36, 0.05, 190],
      [0.64, 0.085, 235],
      [0.9, 0.12, 250],
    ] as const
  ).map(([px, down, size], k) => {
    const at = x(px + random.between(-0.015, 0.015));
    const y = heightAt(slope, Math.min(w, Math.max(0, at))) + down * h + 20 * unit;
    const wall = mix([ink.earth, ink.second, ink.light][k % 3] ?? ink.earth, ink.mid, night ? 0.55 : 0.38);
    const smokeFrom: Point = [at + (flip ? -1 : 1) * size * 0.68 * unit, y - size * 0.55 * unit];
    const smoke =
      k % 2 === 0
        ? ''
        : cut(
            range(7).map(
              (n): Point => [
                smokeFrom[0] + Math.sin(n * 1.1) * 12 * unit + n * n * 2.4 * unit,
                smokeFrom[1] - n * 24 * unit,
              ],
            ),
            17 * unit,
            0.7,
          );
    return (
      fill(smoke, mix(ink.light, ink.far, 0.35), 0.75) +
      house({
        x: at,
        y,
        width: size * unit,
        wall,
        roof: mix(ink.near, ink.ink, 0.3),
        dark: ink.ink,
        pane: night || k % 2 === 0 ? mix(ink.second, ink.key, 0.1) : mix(ink.near, ink.ink, 0.4),
        snow,
        right: !flip,
      })
    );
  });
  const slopeData = straight(landOf(slope, h));
  const frontData = straight(landOf(front, h));
  const path = smooth([
    [x(0.2), h * 1.02],
    [x(0.33), 0.93 * h],
    [x(0.3), 0.85 * h],
    [x(0.47), 0.79 * h],
    [x(0.5), 0.74 * h],
    [x(0.56), 0.72 * h],
    [x(0.53), 0.745 * h],
    [x(0.56), 0.79 * h],
    [x(0.4), 0.86 * h],
    [x(0.47), 0.93 * h],
    [x(0.4), h * 1.02],
  ]);
  const drift = (from: number, to: number, count: number) =>
    range(count)
      .map(() => {
        const [px, py] = [random.next() * w, random.between(from, to) * h];
        const reach = random.between(60, 220) * unit;
        return cut(
          [
            [px - reach, py + 4 * unit],
            [px, py - random.between(4, 12) * unit],
            [px + reach, py + 5 * unit],
          ],
          random.between(3, 8) * unit,
        );
      })
      .join('');
  const trees = (
    [
      [0.1, 0.93, 520],
      [0.02, 0.9, 400],
      [0.27, 0.8, 210],
    ] as const
  ).map(([px, py, size]) =>
    boughs(stage, {
      x: x(px),
      y: py * h + 30 * unit,
      height: size * unit,
      width: size * 0.05 * unit,
      colour: mix(ink.ink, ink.near, 0.2),
      spread: 0.5,
      lean: flip ? -0.08 : 0.08,
    }),
  );
  const lanterns = (trees[0]?.tips ?? [])
    .filter((_, k) => k % 9 === 4)
    .slice(0, 6)
    .map(([px, py]) => lantern(px, py + 16 * unit, 15 * unit, ink.key, ink.second));
  const walkers = [
    person({
      ...clothesFrom(ink, random),
      coat: ink.key,
      x: x(0.405),
      y: 0.905 * h,
      height: 122 * unit,
      pose: 'walk',
      left: flip,
      long: true,
      head: 'long',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: ink.second,
      x: x(0.435),
      y: 0.91 * h,
      height: 84 * unit,
      pose: 'walk',
      left: flip,
      child: true,
      head: 'cap',
    }),
  ];
  return [
    sky(stage, 0.5 * h),
    night ? stars(stage, 60, 0.3 * h) : '',
    sun(stage, x(0.2), 0.17 * h, 46),
    ...hills,
    fill(slopeData, mix(snow, shadow, 0.25)),
    ...homes.slice(0, 3),
    fill(drift(0.64, 0.8, 16), shadow),
    ...homes.slice(3),
    fill(frontData, snow),
    fill(path, mix(snow, ink.mid, 0.22)),
    fill(drift(0.82, 1, 16), shadow),
    ...trees.map(({ drawing }) => drawing),
    ...lanterns,
    ...walkers,
    fill(
      specks(random, { x: 0, y: 0, width: w, height: h }, { count: 260, radius: 3.6 * unit, nearer: 0.4 }),
      ink.light,
      0.95,
    ),
  ].join('');
};
