import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import {
  box,
  disc,
  fill,
  lerp,
  oval,
  ovalData,
  type Point,
  range,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { lump, poplar } from '../../motifs/trees.ts';

/** A combine at work, seen from its side; `size` is its height in px, its reel to the right. */
function combine(stage: Stage, x: number, y: number, size: number, flip: boolean): string {
  const { ink } = stage;
  const way = flip ? -1 : 1;
  const p = (dx: number, dy: number): Point => [x + way * dx * size, y - dy * size];
  const red = ink.key;
  const dark = mix(red, ink.ink, 0.45);
  const wheel = (dx: number, r: number) => {
    const [cx, cy] = p(dx, r);
    return (
      disc(cx, cy, r * size, ink.ink) +
      disc(cx, cy, r * size * 0.55, ink.second) +
      disc(cx, cy, r * size * 0.2, ink.ink)
    );
  };
  const body = straight([
    p(-0.95, 0.36),
    p(-0.98, 0.72),
    p(-0.8, 0.84),
    p(0.12, 0.84),
    p(0.2, 0.5),
    p(0.3, 0.3),
    p(-0.4, 0.26),
  ]);
  const cab = straight([p(0.02, 0.5), p(0.02, 1.02), p(0.42, 1.02), p(0.52, 0.52), p(0.4, 0.44)]);
  const glass = straight([p(0.08, 0.56), p(0.08, 0.96), p(0.38, 0.96), p(0.46, 0.56)]);
  const chute = straight([
    p(-0.45, 0.84),
    p(-0.32, 0.84),
    p(-0.2, 1.18),
    p(-1.2, 1.3),
    p(-1.22, 1.22),
    p(-0.34, 1.1),
  ]);
  const feeder = straight([p(0.3, 0.46), p(0.42, 0.52), p(0.84, 0.18), p(0.78, 0.06)]);
  const header = straight([p(0.72, 0.04), p(0.76, 0.26), p(0.92, 0.3), p(1.1, 0.06), p(1.06, 0)]);
  const [rx, ry] = p(1.02, 0.24);
  const reel = range(6).map((k) => {
    const a = (k / 6) * Math.PI * 2;
    return straight(
      [
        [rx, ry],
        [rx + Math.cos(a) * size * 0.22, ry + Math.sin(a) * size * 0.22],
      ],
      false,
    );
  });
  const rim = range(6).map((k) => {
    const a = (k / 6) * Math.PI * 2;
    return ovalData(rx + Math.cos(a) * size * 0.22, ry + Math.sin(a) * size * 0.22, size * 0.035);
  });
  return (
    fill(chute, dark) +
    fill(body, red) +
    fill(straight([p(-0.95, 0.36), p(-0.96, 0.5), p(0.2, 0.5), p(0.3, 0.3), p(-0.4, 0.26)]), dark) +
    stroke(straight([p(-0.85, 0.64), p(-0.1, 0.64)], false), ink.light, size * 0.03) +
    stroke(
      range(5)
        .map((k) => straight([p(-0.7 + k * 0.09, 0.74), p(-0.7 + k * 0.09, 0.8)], false))
        .join(''),
      dark,
      size * 0.03,
    ) +
    fill(cab, red) +
    fill(glass, mix(ink.sky, ink.light, 0.4)) +
    fill(
      straight([p(0.2, 0.56), p(0.2, 0.78), p(0.24, 0.86), p(0.3, 0.86), p(0.34, 0.78), p(0.36, 0.56)]),
      mix(ink.ink, ink.near, 0.3),
    ) +
    fill(feeder, dark) +
    fill(header, red) +
    stroke(reel.join(''), ink.second, size * 0.022) +
    fill(rim.join(''), ink.second) +
    `<circle cx="${rx.toFixed(1)}" cy="${ry.toFixed(1)}" r="${(size * 0.22).toFixed(1)}" fill="none" stroke="${mix(ink.second, ink.ink, 0.3)}" stroke-width="${(size * 0.02).toFixed(1)}"/>` +
    wheel(0.14, 0.27) +
    wheel(-0.7, 0.19)
  );
}

/** Ears of wheat close by. Path data. */
function ears(
  stage: Stage,
  from: number,
  to: number,
  base: number,
  tall: number,
  count: number,
): { stalks: string; heads: string } {
  const { random } = stage;
  let [stalks, heads] = ['', ''];
  for (const k of range(count)) {
    const x = lerp(from, to, (k + random.next()) / count);
    const reach = tall * random.between(0.75, 1.1);
    const lean = random.between(-0.1, 0.22) * reach;
    const top: Point = [x + lean, base - reach];
    stalks += cut([[x, base], [x + lean * 0.25, base - reach * 0.5], top], tall * 0.02, 0.1);
    for (const n of range(8)) {
      const at: Point = [top[0] + lean * 0.09 * n, top[1] - n * tall * 0.03];
      for (const side of [-1, 1])
        heads += cut(
          [
            at,
            [at[0] + side * tall * 0.028, at[1] - tall * 0.03],
            [at[0] + side * tall * 0.022 + lean * 0.1, at[1] - tall * 0.1],
          ],
          tall * 0.034,
          0.35,
        );
    }
  }
  return { stalks, heads };
}

/** Wheat harvest on the Guanzhong plain: a combine, stubble, and ears in front. */
export const wheat: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const horizon = 0.47 * h;
  const hills = range(3).map((k) => {
    const base = horizon + 0.015 * h * k;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.2, 0.06, k / 2) * h,
      hills: 2.4 + k,
      rough: 0.4,
      peaked: k === 0,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, h * 0.6));
    return (
      fill(land, mix(ink.far, ink.mid, k / 2)) +
      mist(stage, land, ink.haze, base - 0.1 * h, base + 0.02 * h, 0.75)
    );
  });
  const vanish: Point = [x(0.3), horizon];
  const plain = straight([
    [0, horizon],
    [w, horizon],
    [w, h],
    [0, h],
  ]);
  const uncut = straight([vanish, [x(0.36), horizon], [x(1.6), h * 1.05], [x(0.62), h * 1.05]]);
  const swaths = range(9).map((k) => {
    const [a, b] = [lerp(-1.1, 0.55, k / 9), lerp(-1.1, 0.55, (k + 0.5) / 9)];
    return straight([vanish, [x(a), h * 1.05], [x(b), h * 1.05]]);
  });
  const stubble = strewn(
    random,
    { x: 0, y: horizon + 8 * unit, width: w, height: h - horizon },
    { count: 900, length: 22 * unit, thick: 4 * unit, angle: -Math.PI / 2, spread: 0.3, nearer: 0.9 },
  );
  const standing = strewn(
    random,
    { x: 0, y: horizon, width: w, height: h - horizon },
    { count: 900, length: 46 * unit, thick: 6 * unit, angle: -Math.PI / 2 + 0.15, spread: 0.25, nearer: 0.9 },
  );
  const dust = range(12).map((k) => {
    const t = k / 11;
    return fill(
      lump(
        random,
        x(0.56 - t * 0.3),
        (0.6 - t * 0.045) * h + random.between(-8, 8) * unit,
        lerp(64, 30, t) * unit,
        lerp(38, 16, t) * unit,
        9,
        0.2,
      ),
      mix(ink.haze, ink.light, 0.4),
      0.5,
    );
  });
  const trees = range(22).map((k) =>
    poplar(
      random,
      x(0.34 + k * 0.032) + random.between(-8, 8),
      horizon + 12 * unit,
      random.between(54, 112) * unit,
    ),
  );
  const bales = (
    [
      [0.14, 0.66, 44],
      [0.27, 0.575, 24],
      [0.05, 0.8, 84],
      [0.35, 0.54, 15],
    ] as const
  ).map(([px, py, r]) => {
    const [bx, by, size] = [x(px), py * h, r * unit];
    const straw = mix(ink.second, ink.near, 0.12);
    return (
      oval(bx, by + size * 0.95, size * 1.6, size * 0.2, mix(ink.near, ink.ink, 0.3)) +
      box(bx - size * 0.7, by - size, size * 1.4, size * 2, straw) +
      oval(bx + size * 0.7, by, size * 0.6, size, straw) +
      oval(bx - size * 0.7, by, size * 0.62, size, mix(straw, ink.light, 0.3)) +
      stroke(
        range(3)
          .map((k) => ovalData(bx - size * 0.7, by, size * 0.62 * (0.8 - k * 0.26), size * (0.8 - k * 0.26)))
          .join(''),
        mix(straw, ink.near, 0.5),
        size * 0.05,
      )
    );
  });
  const near = ears(
    stage,
    x(0.52) - (flip ? 0.52 * w : 0),
    flip ? x(0.52) : w * 1.02,
    h * 1.06,
    0.23 * h,
    60,
  );
  const nearest = ears(stage, flip ? -0.02 * w : 0.7 * w, flip ? 0.3 * w : 1.02 * w, h * 1.08, 0.37 * h, 24);
  const gold = mix(ink.earth, ink.second, 0.25);
  return [
    sky(stage, horizon),
    sun(stage, x(0.72), 0.17 * h, 62),
    clouds(stage, 3, 0.36 * h),
    birds(stage, 7, x(0.48), 0.24 * h, 100 * unit),
    ...hills,
    fill(trees.join(''), mix(ink.leaf, ink.ink, 0.35)),
    fill(plain, mix(ink.earth, ink.light, 0.32)),
    fill(swaths.join(''), mix(ink.earth, ink.near, 0.16)),
    inside(stage, plain, fill(stubble, mix(ink.earth, ink.near, 0.6))),
    ...bales,
    fill(uncut, gold),
    inside(stage, uncut, fill(standing, mix(ink.near, ink.second, 0.15))),
    ...dust,
    combine(stage, x(0.58), 0.705 * h, 240 * unit, flip),
    person({
      ...clothesFrom(ink, random),
      coat: ink.light,
      x: x(0.31),
      y: 0.81 * h,
      height: 190 * unit,
      pose: 'point',
      left: flip,
      head: 'straw',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: ink.mid,
      x: x(0.255),
      y: 0.815 * h,
      height: 182 * unit,
      pose: 'stand',
      left: flip,
      head: 'cap',
    }),
    fill(near.stalks, mix(ink.near, ink.ink, 0.15)),
    fill(near.heads, mix(ink.near, ink.second, 0.45)),
    fill(nearest.stalks, mix(ink.near, ink.ink, 0.4)),
    fill(nearest.heads, mix(ink.near, ink.second, 0.75)),
    fill(
      smooth([
        [0, h * 1.02],
        [w * 0.5, h * 1.015],
        [w, h * 1.02],
      ]),
      ink.near,
    ),
  ].join('');
};
