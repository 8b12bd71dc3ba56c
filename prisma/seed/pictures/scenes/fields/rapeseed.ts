import { cut, shade, specks } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import { fill, lerp, ovalData, type Point, range, smooth, straight, stroke } from '../../kit/svg.ts';
import { house } from '../../motifs/houses.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { crown, taper } from '../../motifs/trees.ts';

/** A stem of rape in bloom, close by. */
function stem(stage: Stage, x: number, y: number, height: number): string {
  const { random, ink } = stage;
  const lean = random.between(-0.12, 0.12);
  const top: Point = [x + lean * height, y - height];
  const stalk = taper(
    [[x, y], [x + lean * height * 0.3, y - height * 0.5], top],
    height * 0.022,
    height * 0.01,
  );
  const leaves = range(5).map((k) => {
    const u = lerp(0.15, 0.7, k / 4);
    const side = k % 2 === 0 ? 1 : -1;
    const from: Point = [x + lean * height * u * 0.8, y - height * u];
    const reach = height * lerp(0.22, 0.1, k / 4);
    return cut(
      [
        from,
        [from[0] + side * reach * 0.5, from[1] - reach * 0.35],
        [from[0] + side * reach, from[1] - reach * 0.1],
      ],
      reach * 0.4,
      0.5,
    );
  });
  const blossoms = range(34).map(() => {
    const [dx, dy] = [random.bell() * height * 0.085, random.between(-0.14, 0.1) * height];
    return ovalData(
      top[0] + dx * (1 + dy / (height * 0.3)),
      top[1] + dy,
      height * random.between(0.012, 0.024),
    );
  });
  return (
    fill(stalk + leaves.join(''), mix(ink.near, ink.leaf, 0.35)) +
    fill(blossoms.slice(0, 12).join(''), mix(ink.earth, ink.near, 0.35)) +
    fill(blossoms.slice(12, 27).join(''), ink.key) +
    fill(blossoms.slice(27).join(''), mix(ink.key, ink.light, 0.6))
  );
}

/** Rape in bloom in the Hanzhong basin: bands of yellow and green, a village and a road. */
export const rapeseed: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const hills = range(4).map((k) => {
    const base = lerp(0.35, 0.46, k / 3) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.24, 0.1, k / 3) * h,
      hills: 2.6 + k * 0.5,
      rough: 0.4,
      peaked: k < 2,
      seed: seed * 5 + k,
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
      mist(stage, land, ink.haze, base - 0.05 * h, base + 0.09 * h, 0.8)
    );
  });
  const noise = noiseOf(seed + 7);
  const count = 8;
  const edgeOf = (k: number): Point[] =>
    range(17).map((n): Point => {
      const t = (k / count) ** 1.5;
      return [
        (n / 16) * w,
        lerp(0.47, 1.02, t) * h + noise.plane(n * 0.28, k * 1.3) * lerp(14, 90, t) * unit,
      ];
    });
  const bands = range(count).map((k) => {
    const t = k / (count - 1);
    const upper = edgeOf(k);
    const data = `${smooth(upper, false)}L${w} ${h}L0 ${h}Z`;
    const green = k % 3 === 1;
    const base = green ? mix(ink.leaf, ink.near, 0.2 + 0.2 * t) : mix(ink.earth, ink.haze, 0.35 * (1 - t));
    const top = Math.min(...upper.map(([, py]) => py));
    const dotted = { x: 0, y: top - 6 * unit, width: w, height: lerp(0.07, 0.3, t) * h };
    const texture = green
      ? fill(specks(random, dotted, { count: 260, radius: lerp(3, 9, t) * unit }), mix(base, ink.ink, 0.25)) +
        fill(specks(random, dotted, { count: 140, radius: lerp(2, 7, t) * unit }), mix(base, ink.key, 0.35))
      : fill(
          specks(random, dotted, { count: 420, radius: lerp(2.4, 10, t) * unit }),
          mix(base, ink.near, 0.28),
        ) +
        fill(
          specks(random, dotted, { count: 520, radius: lerp(2, 8, t) * unit }),
          mix(ink.key, ink.light, 0.45),
        );
    const furrows = range(5).map((n) =>
      smooth(
        upper.map(([px, py]): Point => [px, py + lerp(6, 34, t) * unit * (n + 0.7)]),
        false,
      ),
    );
    return (
      fill(data, base) +
      inside(
        stage,
        data,
        stroke(furrows.join(''), mix(base, ink.near, 0.38), lerp(1.6, 6, t) * unit) + texture,
      ) +
      stroke(smooth(upper, false), mix(ink.near, ink.leaf, 0.3), lerp(2, 7, t) * unit)
    );
  });
  const trees = range(16).map(() => {
    const px = x(random.between(0.3, 0.98));
    const size = random.between(20, 38) * unit;
    return crown(stage, {
      x: px,
      y: 0.495 * h + random.between(-10, 14) * unit - size,
      rx: size,
      ry: size * 0.9,
      dark: mix(ink.near, ink.ink, 0.4),
      mid: mix(ink.near, ink.leaf, 0.3),
      light: ink.leaf,
    });
  });
  const homes = [0.44, 0.53, 0.6, 0.69, 0.77, 0.86].map((share, k) =>
    house({
      x: x(share),
      y: (0.52 + 0.012 * (k % 3)) * h,
      width: random.between(84, 112) * unit,
      wall: mix(ink.light, ink.far, 0.08),
      roof: mix(ink.near, ink.ink, 0.55),
      dark: ink.ink,
      pane: mix(ink.near, ink.ink, 0.3),
      right: !flip,
      chimney: false,
      storeys: k % 3 === 0 ? 2 : 1,
    }),
  );
  const road = smooth([
    [x(0.27), 1.03 * h],
    [x(0.37), 0.86 * h],
    [x(0.28), 0.73 * h],
    [x(0.42), 0.63 * h],
    [x(0.5), 0.555 * h],
    [x(0.515), 0.555 * h],
    [x(0.45), 0.635 * h],
    [x(0.34), 0.735 * h],
    [x(0.47), 0.87 * h],
    [x(0.44), 1.03 * h],
  ]);
  const stems = range(17).map((k) =>
    stem(
      stage,
      x(k < 6 ? lerp(-0.01, 0.24, k / 5) : lerp(0.58, 1.02, (k - 6) / 10)) + random.between(-20, 20) * unit,
      1.04 * h,
      random.between(0.26, 0.4) * h * (k < 6 ? 1.2 - k * 0.1 : 0.5 + (k - 6) * 0.07),
    ),
  );
  return [
    sky(stage, 0.42 * h),
    sun(stage, x(0.2), 0.14 * h, 46),
    clouds(stage, 3, 0.34 * h),
    birds(stage, 6, x(0.4), 0.2 * h, 90 * unit),
    ...hills,
    ...bands.slice(0, 2),
    ...trees,
    ...homes,
    ...bands.slice(2),
    fill(road, mix(ink.haze, ink.light, 0.4)),
    person({
      ...clothesFrom(ink, random),
      coat: ink.second,
      x: x(0.385),
      y: 0.855 * h,
      height: 135 * unit,
      pose: 'walk',
      left: !flip,
      head: 'straw',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: ink.far,
      x: x(0.425),
      y: 0.875 * h,
      height: 96 * unit,
      pose: 'run',
      left: !flip,
      child: true,
      head: 'bun',
    }),
    ...stems,
  ].join('');
};
