import { shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { heightAt, landOf, ridge } from '../../kit/ridge.ts';
import { birds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, type Point, range, straight, stroke } from '../../kit/svg.ts';
import { pine } from '../../motifs/trees.ts';
import { bus, car } from '../../motifs/vehicles.ts';

/** A motorway on an arch over a gorge, with mist below it. */
export const archBridge: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const hills = range(5).map((k) => {
    const t = k / 4;
    const base = lerp(0.42, 0.86, t) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.26, 0.34, t) * h,
      hills: lerp(3, 2, t),
      rough: 0.46,
      peaked: true,
      seed: seed * 17 + k,
      along: (u) => 0.25 + 0.75 * Math.abs(2 * u - 1) ** (0.4 + t),
    });
    const land = straight(landOf(line, h));
    const colour = mix(mix(ink.far, ink.mid, Math.min(1, t * 1.5)), ink.near, Math.max(0, t - 0.5));
    return (
      fill(land, colour) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'left' : 'right',
          gap: 10 * unit,
          length: 160 * unit,
          width: 7 * unit,
          lean: 0.45,
        }),
        mix(colour, ink.ink, 0.3),
      ) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'right' : 'left',
          gap: 20 * unit,
          length: 80 * unit,
          width: 5 * unit,
          lean: 0.5,
          inset: 6,
        }),
        mix(colour, ink.haze, 0.35),
      ) +
      mist(stage, land, ink.haze, base - 0.02 * h, base + 0.2 * h, 0.95)
    );
  });
  const deckAt = (t: number): Point => [lerp(x(-0.06), x(1.06), t), lerp(0.44, 0.5, t) * h];
  const from = 0.14;
  const to = 0.86;
  const archAt = (t: number, out: number): Point => {
    const u = (t - from) / (to - from);
    const [px, py] = deckAt(t);
    return [
      px,
      py + (0.34 - 0.285 * Math.sin(Math.PI * Math.min(1, Math.max(0, u))) ** 0.85) * h - out * unit,
    ];
  };
  const steel = ink.key;
  const deep = mix(steel, ink.ink, 0.35);
  const points = range(33).map((k) => lerp(from, to, k / 32));
  const upper = points.map((t) => archAt(t, 20));
  const lower = points.map((t) => archAt(t, -16));
  const web = points
    .slice(0, -1)
    .map((t, k) =>
      straight([upper[k] ?? [0, 0], lower[k + 1] ?? [0, 0], upper[k + 1] ?? archAt(t, 20)], false),
    );
  const posts = range(17).map((k) => {
    const t = lerp(from + 0.01, to - 0.01, k / 16);
    const [px, py] = deckAt(t);
    const foot = archAt(t, 20)[1];
    return foot > py ? boxData(px - 4 * unit, py, 8 * unit, foot - py) : '';
  });
  const piers = [0.02, 0.08, 0.92, 0.98].map((t) => {
    const [px, py] = deckAt(t);
    return boxData(px - 15 * unit, py, 30 * unit, 0.5 * h);
  });
  const strip = (up: number, down: number) =>
    straight(
      [deckAt(0), deckAt(1)]
        .map(([px, py]): Point => [px, py - up * unit])
        .concat([deckAt(1), deckAt(0)].map(([px, py]): Point => [px, py + down * unit])),
    );
  const light = mix(ink.light, ink.haze, 0.2);
  const traffic = (
    [
      [0.2, 'car', ink.second],
      [0.36, 'bus', ink.light],
      [0.52, 'car', ink.light],
      [0.63, 'car', mix(ink.mid, ink.near, 0.5)],
      [0.8, 'bus', ink.second],
    ] as const
  ).map(([t, kind, paint]) => {
    const [px, py] = deckAt(t);
    const shape = {
      x: px,
      y: py - 9 * unit,
      length: (kind === 'bus' ? 86 : 46) * unit,
      paint,
      glass: mix(ink.near, ink.ink, 0.3),
      dark: ink.ink,
      light: ink.light,
      left: flip,
    };
    return kind === 'bus' ? bus(shape) : car(shape);
  });
  const front = ridge({
    to: w,
    base: 1.0 * h,
    rise: 0.34 * h,
    hills: 1.6,
    rough: 0.42,
    seed: seed + 70,
    along: (u) => Math.max(0, Math.abs(2 * u - 1) - 0.2) * 1.1,
  });
  const frontLand = straight(landOf(front, h));
  const pines = [0.03, 0.1, 0.17, 0.88, 0.96].map((share, k) => {
    const px = x(share);
    return pine(
      stage,
      px,
      heightAt(front, px) + 8,
      lerp(290, 170, Math.abs(2 - k) === 2 ? 0 : 1 - Math.abs(2 - k) * 0.5) * unit,
      (share < 0.5 ? 0.06 : -0.06) * (flip ? -1 : 1),
    );
  });
  return [
    sky(stage, 0.5 * h),
    sun(stage, x(0.36), 0.17 * h, 62),
    birds(stage, 6, x(0.58), 0.2 * h, 100 * unit),
    ...hills.slice(0, 3),
    fill(piers.join(''), mix(light, ink.near, 0.3)),
    stroke(web.join(''), deep, 4.5 * unit),
    stroke(straight(lower, false), deep, 9 * unit),
    stroke(straight(upper, false), steel, 14 * unit),
    fill(posts.join(''), steel),
    ...traffic,
    fill(strip(14, 18), light),
    fill(strip(-6, 20), mix(light, ink.near, 0.45)),
    ...hills.slice(3),
    fill(frontLand, mix(ink.near, ink.ink, 0.35)),
    inside(
      stage,
      frontLand,
      fill(
        strewn(
          random,
          { x: 0, y: 0.6 * h, width: w, height: 0.4 * h },
          { count: 120, length: 70 * unit, thick: 7 * unit, angle: 1.1, spread: 0.4 },
        ),
        mix(ink.near, ink.leaf, 0.3),
      ),
    ),
    ...pines,
    box(0, h - 1, w, 2, ink.ink),
  ].join('');
};
