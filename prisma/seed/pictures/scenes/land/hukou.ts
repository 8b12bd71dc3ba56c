import { cut, specks } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage, wipe } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, ovalData, type Point, range, straight } from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';

/** A ledge of the river bed: layered stone, broken at its edge. */
function ledge(stage: Stage, points: readonly Point[], colour: string, seed: number): string {
  const { random, ink, unit, h } = stage;
  const noise = noiseOf(seed);
  const edge = points.flatMap((point, k): Point[] => {
    const next = points[k + 1];
    if (!next) return [point];
    const steps = Math.ceil(Math.hypot(next[0] - point[0], next[1] - point[1]) / (26 * unit));
    return range(steps).map(
      (n): Point => [
        lerp(point[0], next[0], n / steps) + noise.plane(k * 3 + n * 0.7, 1) * 12 * unit,
        lerp(point[1], next[1], n / steps) + Math.round(noise.plane(k * 3 + n * 0.5, 5) * 2) * 7 * unit,
      ],
    );
  });
  const body = straight(edge);
  const xs = edge.map(([px]) => px);
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const top = Math.min(...edge.map(([, py]) => py));
  const strata = range(Math.ceil((h - top) / (15 * unit))).map((k) => {
    const y = top + k * 15 * unit + random.between(-3, 3) * unit;
    const from = lerp(left, right, random.between(-0.1, 0.6));
    const reach = (right - left) * random.between(0.12, 0.5);
    return cut(
      [
        [from, y],
        [from + reach / 2, y + random.between(-5, 5) * unit],
        [from + reach, y + 4 * unit],
      ],
      random.between(3, 8) * unit,
    );
  });
  return (
    fill(body, colour) +
    inside(
      stage,
      body,
      fill(
        strata
          .slice(0, -1)
          .filter((_, k) => k % 2 === 0)
          .join(''),
        mix(colour, ink.ink, 0.55),
      ) + fill(strata.filter((_, k) => k % 2 === 1).join(''), mix(colour, ink.earth, 0.35)),
    )
  );
}

/** A curtain of falling water between two edges: flowing cuts from lip to foot. */
function fall(stage: Stage, lip: readonly Point[], foot: readonly Point[], water: string): string {
  const { random, ink, unit } = stage;
  const body = straight([...lip, ...[...foot].reverse()]);
  const along = (line: readonly Point[], t: number): Point => {
    const place = t * (line.length - 1);
    const [a, b] = [
      line[Math.floor(place)] ?? [0, 0],
      line[Math.min(line.length - 1, Math.ceil(place))] ?? [0, 0],
    ];
    return [lerp(a[0], b[0], place % 1), lerp(a[1], b[1], place % 1)];
  };
  const threads = (count: number, width: number) =>
    range(count)
      .map(() => {
        const t = random.next();
        const [from, to] = [along(lip, t), along(foot, t)];
        const [start, end] = [random.between(-0.05, 0.5), random.between(0.5, 1.1)];
        const bow = random.between(-10, 10) * unit;
        return cut(
          [
            [lerp(from[0], to[0], Math.max(0, start) ** 1.6), lerp(from[1], to[1], start)],
            [lerp(from[0], to[0], ((start + end) / 2) ** 1.6) + bow, lerp(from[1], to[1], (start + end) / 2)],
            [to[0], lerp(from[1], to[1], end)],
          ],
          width * unit * random.between(0.4, 1.2),
          0.6,
        );
      })
      .join('');
  return (
    fill(body, water) +
    inside(
      stage,
      body,
      fill(threads(60, 13), mix(water, ink.near, 0.45)) +
        fill(threads(70, 11), mix(water, ink.light, 0.55)) +
        fill(threads(40, 8), ink.light),
    )
  );
}

/** Hukou: the Yellow River drawn together between ledges and poured into its gorge. */
export const hukou: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const at = (px: number, py: number): Point => [(flip ? 1 - px : px) * w, py * h];
  const frozen = variant === 'ice';
  const water = frozen ? mix(ink.mid, ink.light, 0.45) : ink.earth;
  const rock = mix(ink.near, ink.ink, 0.35);
  const hills = range(3).map((k) => {
    const base = lerp(0.28, 0.36, k / 2) * h;
    const line = ridge({
      to: w,
      base,
      rise: 0.16 * h,
      hills: 2.4 + k,
      rough: 0.3,
      seed: seed * 5 + k,
      along: (u) => 0.5 + Math.abs(u - 0.5),
    });
    const land = straight(landOf(line, h * 0.6));
    return (
      fill(land, mix(ink.far, ink.mid, k * 0.3)) +
      mist(stage, land, ink.haze, base - 0.04 * h, base + 0.1 * h, 0.7)
    );
  });
  const river = straight([
    at(-0.05, 0.37),
    at(1.05, 0.37),
    at(1.05, 0.61),
    at(0.88, 0.545),
    at(0.6, 0.476),
    at(0.44, 0.464),
    at(0.28, 0.476),
    at(0.1, 0.565),
    at(-0.05, 0.63),
  ]);
  const flow = range(70).map(() => {
    const y = random.between(0.375, 0.52);
    const [px, py] = at(random.next(), y);
    const reach = lerp(40, 190, (y - 0.37) / 0.15) * unit;
    return cut(
      [
        [px - reach, py],
        [px, py + random.between(-4, 6) * unit],
        [px + reach, py + 3 * unit],
      ],
      lerp(2, 8, (y - 0.37) / 0.15) * unit,
    );
  });
  /** Spray in billows: many rounds that read as one cloud. */
  const billow = (count: number, top: number, size: number) => {
    const rounds = range(count).map((k) => {
      const [px, py] = at(
        lerp(0.04, 0.9, (k + random.between(-0.4, 0.4)) / count),
        top + 0.16 * (k / count - 0.42) ** 2 + random.between(-0.015, 0.02),
      );
      const r = size * random.between(0.5, 1.2) * unit;
      return ovalData(px, py, r * 1.2, r);
    });
    return rounds.join('') + boxData(0, (top + 0.018) * h, w, h);
  };
  const spray = [
    fill(billow(44, 0.79, 40), mix(ink.light, water, 0.42)),
    fill(billow(48, 0.85, 36), mix(ink.light, water, 0.2)),
    fill(billow(52, 0.915, 33), ink.light),
  ];
  const drops = fill(
    specks(
      random,
      { x: w * 0.12, y: h * 0.56, width: w * 0.74, height: h * 0.3 },
      { count: 170, radius: 5 * unit, nearer: 0.5 },
    ),
    ink.light,
    0.9,
  );
  const icicles = range(frozen ? 46 : 0).map(() => {
    const [px, py] = at(random.between(0.28, 0.62), random.between(0.475, 0.5));
    const reach = random.between(40, 150) * unit;
    return straight([
      [px - 10 * unit, py],
      [px + 10 * unit, py],
      [px + 2 * unit, py + reach],
    ]);
  });
  const viewers = (
    [
      [0.8, 'stand'],
      [0.845, 'point'],
      [0.93, 'stand'],
      [0.962, 'walk'],
    ] as const
  ).map(([px, pose], k) => {
    const [x, y] = at(px, 0.737);
    return person({
      ...clothesFrom(ink, random),
      coat: k % 2 === 0 ? ink.key : ink.second,
      x,
      y,
      height: random.between(112, 132) * unit,
      pose,
      left: !flip,
      long: k === 2,
      head: k === 2 ? 'long' : 'none',
    });
  });
  return [
    sky(stage, 0.36 * h),
    clouds(stage, 2, 0.3 * h),
    ...hills,
    box(0, 0.5 * h, w, h * 0.5, mix(water, ink.near, 0.3)),
    fill(
      river,
      wipe(stage, 0.37 * h, 0.55 * h, [
        [0, mix(water, ink.haze, 0.4)],
        [1, water],
      ]),
    ),
    inside(
      stage,
      river,
      fill(flow.filter((_, k) => k % 2 === 0).join(''), mix(water, ink.light, 0.6)) +
        fill(flow.filter((_, k) => k % 2 === 1).join(''), mix(water, ink.near, 0.35)),
    ),
    fall(
      stage,
      [at(0.27, 0.475), at(0.44, 0.462), at(0.63, 0.475)],
      [at(0.28, 0.9), at(0.45, 0.92), at(0.62, 0.9)],
      mix(water, ink.near, 0.16),
    ),
    fall(
      stage,
      [at(-0.03, 0.62), at(0.1, 0.56), at(0.2, 0.5), at(0.3, 0.47)],
      [at(0.1, 1.02), at(0.18, 0.98), at(0.25, 0.95), at(0.32, 0.93)],
      mix(water, ink.near, 0.05),
    ),
    fall(
      stage,
      [at(0.58, 0.47), at(0.72, 0.5), at(0.88, 0.54), at(1.03, 0.6)],
      [at(0.56, 0.96), at(0.68, 0.99), at(0.82, 1.02), at(0.95, 1.04)],
      water,
    ),
    frozen ? fill(icicles.join(''), mix(ink.light, ink.far, 0.25)) : '',
    ...spray,
    drops,
    ledge(
      stage,
      [at(-0.04, 0.62), at(0.09, 0.66), at(0.15, 0.8), at(0.2, 1.04), at(-0.04, 1.04)],
      rock,
      seed + 8,
    ),
    ledge(
      stage,
      [at(1.06, 0.73), at(0.84, 0.74), at(0.74, 0.76), at(0.7, 0.86), at(0.63, 1.06), at(1.06, 1.06)],
      rock,
      seed + 9,
    ),
    ...viewers,
  ].join('');
};
