import { cut, shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge, swell } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, wipe } from '../../kit/stage.ts';
import {
  box,
  boxData,
  fill,
  lerp,
  ovalData,
  type Point,
  range,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';

/** An arch dam in a mountain valley: the lake behind it, water leaping from its gates. */
export const reservoir: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const crown = 0.47 * h;
  const slopes = range(4).map((k) => {
    const base = lerp(0.36, 0.44, k / 3) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.3, 0.2, k / 3) * h,
      hills: 2.8,
      rough: 0.44,
      peaked: true,
      seed: seed * 9 + k,
      along: swell(k % 2 ? 0.15 : 0.85, 0.8, 0.25),
    });
    const land = straight(landOf(line, crown + 10));
    const colour = mix(ink.far, ink.mid, k / 3.4);
    const cuts = shade({
      random,
      line,
      side: flip ? 'left' : 'right',
      gap: 10 * unit,
      length: 130 * unit,
      width: 5.5 * unit,
      lean: 0.5,
    });
    return (
      fill(land, colour) +
      fill(cuts, mix(colour, ink.ink, 0.3)) +
      mist(stage, land, ink.haze, base - 0.04 * h, base + 0.1 * h, 0.75)
    );
  });
  const water = mix(ink.mid, ink.sky, 0.35);
  /** The lip of the dam, left to right, bowed towards the viewer. */
  const lip = (u: number, drop = 0): Point => [
    lerp(x(0.2), x(0.86), u),
    (0.5 + 0.085 * Math.sin(Math.PI * u) ** 1.1 + drop) * h,
  ];
  const edge = range(25).map((k) => lip(k / 24));
  const toe = range(25).map(
    (k): Point => [lerp(x(0.34), x(0.72), k / 24), (0.86 + 0.05 * Math.sin((Math.PI * k) / 24)) * h],
  );
  const wall = straight([...edge, ...[...toe].reverse()]);
  const concrete = mix(ink.light, ink.far, 0.32);
  const seams = range(13).map((k) =>
    straight([lip((k + 1) / 14), toe[Math.round(((k + 1) / 14) * 24)] ?? [0, 0]], false),
  );
  const lifts = range(9).map((k) =>
    smooth(
      range(13).map((n): Point => {
        const [a, b] = [lip(n / 12), toe[n * 2] ?? [0, 0]];
        return [lerp(a[0], b[0], (k + 1) / 10), lerp(a[1], b[1], (k + 1) / 10)];
      }),
      false,
    ),
  );
  const lake = straight([
    [0, crown - 6],
    [w, crown - 6],
    [w, 0.62 * h],
    ...[...edge].sort((a, b) => b[0] - a[0]),
    [0, 0.62 * h],
  ]);
  const bank = (side: -1 | 1, points: readonly Point[], s: number) => {
    const line = points.map(([px, py]): Point => [side < 0 ? x(px) : x(px), py * h]);
    const data = straight(line);
    const cuts = range(70).map(() => {
      const [px, py] = [
        x(side < 0 ? random.between(-0.02, 0.36) : random.between(0.68, 1.02)),
        random.between(0.4, 1) * h,
      ];
      const reach = random.between(40, 150) * unit;
      const drift = (flip ? -1 : 1) * side * -0.5 * reach;
      return cut(
        [
          [px, py],
          [px + drift * 0.4, py + reach * 0.5],
          [px + drift, py + reach],
        ],
        random.between(4, 10) * unit,
        0.25,
      );
    });
    const base = mix(ink.leaf, ink.near, s);
    return (
      fill(data, base) +
      inside(
        stage,
        data,
        fill(cuts.slice(0, 40).join(''), mix(base, ink.ink, 0.5)) +
          fill(cuts.slice(40).join(''), mix(base, ink.second, 0.25)),
      )
    );
  };
  const gates = [0.42, 0.5, 0.58];
  const jets = gates.map((u, k) => {
    const [gx, gy] = lip(u, 0.1);
    const [tx, ty] = [lerp(gx, x(0.53), 0.35) + (k - 1) * 50 * unit, 0.93 * h];
    const curve = (t: number, side: number): Point => [
      lerp(gx, tx, t) + side * lerp(13, 62, t) * unit,
      lerp(gy, ty, t ** 1.7),
    ];
    const body = smooth([
      ...range(9).map((n) => curve(n / 8, -1)),
      ...range(9).map((n) => curve(1 - n / 8, 1)),
    ]);
    const threads = range(14).map(() => {
      const side = random.between(-0.9, 0.9);
      const [from, to] = [random.between(0, 0.4), random.between(0.6, 1.05)];
      return cut(
        [curve(from, side), curve((from + to) / 2, side), curve(to, side)],
        random.between(4, 9) * unit,
        0.7,
      );
    });
    return (
      fill(body, mix(ink.light, water, 0.25)) +
      fill(threads.join(''), k % 2 === 0 ? mix(water, ink.light, 0.35) : mix(water, ink.light, 0.5)) +
      box(gx - 24 * unit, gy - 34 * unit, 48 * unit, 36 * unit, mix(ink.near, ink.ink, 0.4))
    );
  });
  const foam = range(46).map(() => {
    const t = random.next();
    const r = random.between(16, 44) * unit;
    return ovalData(x(lerp(0.36, 0.68, t)), (0.94 + 0.03 * random.bell()) * h, r * 1.4, r * 0.8);
  });
  const road =
    stroke(smooth(edge, false), mix(ink.near, ink.ink, 0.2), 20 * unit) +
    stroke(
      smooth(
        edge.map(([px, py]): Point => [px, py - 7 * unit]),
        false,
      ),
      ink.light,
      8 * unit,
    );
  const lamps = range(11).map((k) => {
    const [px, py] = lip((k + 0.5) / 11);
    return (
      boxData(px - 2 * unit, py - 52 * unit, 4 * unit, 46 * unit) + ovalData(px, py - 54 * unit, 6 * unit)
    );
  });
  const tower = lip(0.24);
  const house =
    box(tower[0] - 46 * unit, tower[1] - 84 * unit, 92 * unit, 80 * unit, mix(ink.light, ink.second, 0.2)) +
    fill(
      straight([
        [tower[0] - 60 * unit, tower[1] - 84 * unit],
        [tower[0] - 34 * unit, tower[1] - 116 * unit],
        [tower[0] + 34 * unit, tower[1] - 116 * unit],
        [tower[0] + 60 * unit, tower[1] - 84 * unit],
      ]),
      ink.key,
    ) +
    fill(
      range(3)
        .map((k) =>
          boxData(tower[0] + (k - 1) * 28 * unit - 8 * unit, tower[1] - 66 * unit, 16 * unit, 34 * unit),
        )
        .join(''),
      mix(ink.near, ink.ink, 0.5),
    );
  return [
    sky(stage, 0.42 * h),
    sun(stage, x(0.66), 0.13 * h, 44),
    clouds(stage, 3, 0.32 * h),
    ...slopes,
    fill(
      lake,
      wipe(stage, crown, 0.6 * h, [
        [0, mix(water, ink.haze, 0.6)],
        [1, water],
      ]),
    ),
    inside(
      stage,
      lake,
      fill(
        strewn(
          random,
          { x: 0, y: crown, width: w, height: 0.14 * h },
          { count: 130, length: 90 * unit, thick: 4 * unit, spread: 0.02, nearer: 0.5 },
        ),
        mix(water, ink.light, 0.55),
      ),
    ),
    box(0, 0.6 * h, w, 0.4 * h, mix(ink.near, ink.ink, 0.35)),
    bank(
      1,
      [
        [0.6, 1.02],
        [0.72, 0.86],
        [0.86, 0.5],
        [0.93, 0.42],
        [1.02, 0.36],
        [1.02, 1.02],
      ],
      0.45,
    ),
    bank(
      -1,
      [
        [0.46, 1.02],
        [0.34, 0.87],
        [0.2, 0.5],
        [0.12, 0.44],
        [-0.02, 0.4],
        [-0.02, 1.02],
      ],
      0.7,
    ),
    fill(
      straight([
        [x(0.3), h],
        [x(0.36), 0.88 * h],
        [x(0.7), 0.88 * h],
        [x(0.82), h],
      ]),
      mix(water, ink.near, 0.25),
    ),
    fill(wall, concrete),
    stroke(seams.join(''), mix(concrete, ink.near, 0.3), 2.4 * unit),
    stroke(lifts.join(''), mix(concrete, ink.near, 0.18), 1.8 * unit),
    inside(
      stage,
      wall,
      fill(
        straight([
          [x(0.86), 0.45 * h],
          [x(0.62), 0.45 * h],
          [x(0.6), h],
          [x(0.86), h],
        ]),
        ink.near,
        0.2,
      ),
    ),
    road,
    fill(lamps.join(''), ink.ink),
    house,
    ...jets,
    fill(foam.join(''), ink.light),
    fill(
      strewn(
        random,
        { x: w * 0.3, y: 0.955 * h, width: w * 0.4, height: 0.05 * h },
        { count: 30, length: 90 * unit, thick: 6 * unit, spread: 0.05 },
      ),
      mix(water, ink.light, 0.2),
    ),
  ].join('');
};
