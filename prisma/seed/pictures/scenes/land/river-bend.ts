import { strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { mist, type Scene, wipe } from '../../kit/stage.ts';
import { between, box, fill, lerp, type Point, range, straight } from '../../kit/svg.ts';
import { terraced } from '../../kit/terraces.ts';
import { poplar } from '../../motifs/trees.ts';

/** The river's way over the map: round a spit that is held by a narrow neck. */
function centreLine(flip: boolean): Point[] {
  const marks: Point[] = [
    [1.15, 0.05],
    [0.8, 0.09],
    [0.46, 0.13],
    [0.22, 0.25],
    [0.15, 0.43],
    [0.27, 0.6],
    [0.5, 0.66],
    [0.7, 0.6],
    [0.86, 0.64],
    [0.93, 0.78],
    [0.78, 0.93],
    [0.45, 1.0],
    [0.1, 1.06],
  ];
  const fine = range(3).reduce<Point[]>(
    (line) => line.flatMap((point, k): Point[] => [point, between(point, line[k + 1] ?? point, 0.5)]),
    marks,
  );
  const eased = fine.map((point, k) =>
    between(between(fine[k - 1] ?? point, fine[k + 1] ?? point, 0.5), point, 0.4),
  );
  return eased.map(([u, v]) => [flip ? 1 - u : u, v]);
}

/** A great bend of the Yellow River between terraced banks, from the heights. */
export const riverBend: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const horizon = 0.27 * h;
  const noise = noiseOf(seed);
  const course = centreLine(flip);
  const field = (u: number, v: number) => {
    const away = Math.min(
      ...course.map(([cu, cv]) => Math.hypot(u - cu, (v - cv) * 0.8) - lerp(0.034, 0.06, cv)),
    );
    const gullies = noise.plane(u * 8, v * 8) * 0.16 + noise.plane(u * 19, v * 19) * 0.05;
    return Math.min(1.05, Math.max(-0.2, away * 4.6)) + gullies * Math.min(1, Math.max(0, away * 14));
  };
  const place = (u: number, v: number, height: number): Point => {
    const depth = 0.25 + 0.75 * v ** 1.2;
    return [
      w * (0.5 + (u - 0.5) * lerp(1.15, 1.6, v)),
      horizon + (h * 1.06 - horizon) * v ** 1.35 - height * 0.2 * h * depth,
    ];
  };
  const water = mix(ink.earth, ink.second, 0.12);
  const veil = (t: number, colour: string) => mix(colour, ink.haze, 0.1 * (1 - t));
  const land = terraced(
    { field, place, levels: 17, from: 0.02, to: 1.0, furrows: 1, columns: 110, rows: 76 },
    {
      tread: (t, k) =>
        veil(
          t,
          k === 0
            ? mix(ink.earth, ink.light, 0.4)
            : ([
                mix(ink.mid, ink.earth, 0.25 + 0.5 * t),
                mix(ink.leaf, ink.mid, 0.35),
                mix(ink.mid, ink.far, 0.5),
              ][k % 3] ?? ink.mid),
        ),
      riser: (t) => veil(t, mix(mix(ink.near, ink.ink, 0.35), ink.near, t)),
      furrow: (t) => mix(ink.near, ink.mid, 0.35 + 0.3 * t),
      furrowWidth: 1.7,
    },
  );
  const hills = range(2).map((k) => {
    const base = horizon + 0.02 * h + k * 0.02 * h;
    const line = ridge({ to: w, base, rise: 0.07 * h, hills: 3 + k * 2, rough: 0.25, seed: seed + k });
    const data = straight(landOf(line, h * 0.5));
    return (
      fill(data, mix(ink.far, ink.mid, 0.3 * k)) +
      mist(stage, data, ink.haze, horizon, horizon + 0.07 * h, 0.8)
    );
  });
  const ripples = strewn(
    random,
    { x: 0, y: horizon + 0.04 * h, width: w, height: h - horizon },
    { count: 300, length: 60 * unit, thick: 4 * unit, spread: 0.15, nearer: 0.8 },
  );
  const grove = range(6).map((k) =>
    poplar(
      random,
      (flip ? 0.03 + k * 0.036 : 0.97 - k * 0.036) * w,
      h * 1.02,
      h * lerp(0.36, 0.12, k / 5) * random.between(0.85, 1.1),
    ),
  );
  return [
    sky(stage, horizon + 0.03 * h),
    sun(stage, w * (flip ? 0.3 : 0.72), h * 0.11, 42),
    clouds(stage, 3, horizon),
    ...hills,
    box(
      0,
      horizon + 0.03 * h,
      w,
      h,
      wipe(stage, horizon, h, [
        [0, mix(water, ink.haze, 0.55)],
        [1, water],
      ]),
    ),
    fill(ripples, mix(water, ink.light, 0.6)),
    land,
    fill(grove.join(''), mix(ink.leaf, ink.ink, 0.6)),
  ].join('');
};
