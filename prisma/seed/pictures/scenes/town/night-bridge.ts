import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, wipe } from '../../kit/stage.ts';
import {
  box,
  boxData,
  fill,
  lerp,
  ovalData,
  type Point,
  range,
  round,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';

/** A cable-stayed bridge over the Han at nightfall, its lights standing in the water. */
export const nightBridge: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const water = 0.6 * h;
  const hills = range(3).map((k) => {
    const line = ridge({
      to: w,
      base: water - 0.02 * h + k * 0.01 * h,
      rise: lerp(0.26, 0.1, k / 2) * h,
      hills: 2.6 + k,
      rough: 0.38,
      seed: seed * 7 + k,
    });
    const land = straight(landOf(line, water + 4));
    return fill(land, mix(ink.far, ink.mid, k / 2)) + mist(stage, land, ink.haze, 0.42 * h, 0.62 * h, 0.5);
  });
  const deckAt = (t: number): Point => [
    lerp(x(-0.1), x(1.1), t),
    lerp(0.565, 0.505, t) * h - Math.sin(Math.PI * t) * 0.035 * h,
  ];
  const towers = [0.33, 0.66];
  const white = mix(ink.light, ink.haze, 0.15);
  const cables = towers.flatMap((at) =>
    range(22).map((k) => {
      const reach = ((k % 11) + 1.2) * 0.0148;
      const t = at + (k < 11 ? -1 : 1) * reach;
      const [px] = deckAt(at);
      const top = deckAt(at)[1] - lerp(0.3, 0.12, 1 - (k % 11) / 10) * h;
      return straight([[px, top], deckAt(t)], false);
    }),
  );
  const masts = towers.map((at) => {
    const [px, py] = deckAt(at);
    const tall = 0.33 * h;
    return straight([
      [px - 26 * unit, py + 60 * unit],
      [px - 6 * unit, py - tall],
      [px + 6 * unit, py - tall],
      [px + 26 * unit, py + 60 * unit],
      [px + 14 * unit, py + 60 * unit],
      [px, py - tall * 0.72],
      [px - 14 * unit, py + 60 * unit],
    ]);
  });
  const legs = towers.map((at) => {
    const [px, py] = deckAt(at);
    return boxData(px - 34 * unit, py + 30 * unit, 68 * unit, water + 24 * unit - py - 30 * unit);
  });
  const deck = straight([
    ...range(21).map((k) => deckAt(k / 20)),
    ...range(21).map((k): Point => {
      const [px, py] = deckAt(1 - k / 20);
      return [px, py + 20 * unit];
    }),
  ]);
  const lamps = range(34).map((k) => {
    const [px, py] = deckAt((k + 0.5) / 34);
    return ovalData(px, py - 17 * unit, 5 * unit);
  });
  const bridge =
    stroke(cables.join(''), mix(white, ink.sky, 0.15), 2.2 * unit) +
    fill(masts.join(''), white) +
    fill(legs.join(''), mix(white, ink.near, 0.5)) +
    fill(deck, mix(white, ink.near, 0.3)) +
    fill(lamps.join(''), ink.key);
  const city = skyline(stage, -10, w + 10, water - 2, 0.2 * h, mix(ink.mid, ink.far, 0.3));
  const front = skyline(
    stage,
    Math.min(x(0.62), x(1.05)),
    Math.max(x(0.62), x(1.05)),
    water,
    0.13 * h,
    mix(ink.near, ink.mid, 0.4),
  );
  const mirror = `<g transform="matrix(1 0 0 -0.82 0 ${round(water * 1.82)})" opacity="0.4">${city}${front}${bridge}</g>`;
  const pool = straight([
    [0, water],
    [w, water],
    [w, h],
    [0, h],
  ]);
  const gleams = [...range(34)].map((k) => {
    const [px] = deckAt((k + 0.5) / 34);
    const colour = k % 5 === 0 ? ink.second : ink.key;
    return fill(
      range(9)
        .map((n) => {
          const y = water + (18 + n * n * 3.1 + n * 12) * unit + random.between(-3, 3) * unit;
          const reach = lerp(9, 30, n / 8) * unit * random.between(0.5, 1.1);
          return cut(
            [
              [px - reach, y],
              [px + random.between(-4, 4) * unit, y + 2 * unit],
              [px + reach, y],
            ],
            lerp(4, 8, n / 8) * unit,
          );
        })
        .join(''),
      colour,
      0.8,
    );
  });
  const ripples = strewn(
    random,
    { x: 0, y: water + 6 * unit, width: w, height: h - water },
    { count: 150, length: 110 * unit, thick: 5 * unit, spread: 0.01, nearer: 0.6 },
  );
  const quay = 0.91 * h;
  const willow = range(26).map((k) => {
    const px = x(lerp(-0.02, 0.36, k / 25));
    const reach = lerp(0.62, 0.06, (k / 25) ** 0.8) * random.between(0.7, 1.1) * h;
    return (
      cut(
        [
          [px, -10],
          [px + random.between(-14, 14) * unit, reach * 0.5],
          [px + random.between(-20, 20) * unit, reach],
        ],
        7 * unit,
        0.2,
      ) +
      range(Math.floor(reach / (26 * unit)))
        .map((n) => {
          const y = n * 26 * unit;
          return (
            cut(
              [
                [px, y],
                [px + 9 * unit, y + 12 * unit],
                [px + 12 * unit, y + 30 * unit],
              ],
              6 * unit,
            ) +
            cut(
              [
                [px, y],
                [px - 9 * unit, y + 12 * unit],
                [px - 12 * unit, y + 30 * unit],
              ],
              6 * unit,
            )
          );
        })
        .join('')
    );
  });
  const folk = (
    [
      [0.42, 'stand', false],
      [0.465, 'stand', true],
      [0.72, 'walk', false],
      [0.9, 'sit', true],
    ] as const
  ).map(([share, pose, left], k) =>
    person({
      ...clothesFrom(ink, random),
      x: x(share),
      y: 0.975 * h,
      height: (pose === 'sit' ? 200 : 185) * unit,
      pose,
      left: left !== flip,
      long: k === 1,
      head: k === 1 ? 'long' : 'none',
    }),
  );
  const bench =
    box(x(0.9) - 70 * unit, 0.975 * h - 56 * unit, 140 * unit, 12 * unit, ink.ink) +
    box(x(0.9) - 58 * unit, 0.975 * h - 50 * unit, 8 * unit, 50 * unit, ink.ink) +
    box(x(0.9) + 50 * unit, 0.975 * h - 50 * unit, 8 * unit, 50 * unit, ink.ink);
  const rail =
    box(0, quay - 62 * unit, w, 6 * unit, ink.ink) +
    box(0, quay - 36 * unit, w, 4 * unit, ink.ink) +
    fill(
      range(28)
        .map((k) => boxData((k / 27) * w - 3 * unit, quay - 64 * unit, 6 * unit, 70 * unit))
        .join(''),
      ink.ink,
    );
  return [
    sky(stage, water),
    ink.hour === 'night' ? stars(stage, 100, 0.4 * h) : '',
    sun(stage, x(0.8), 0.16 * h, 54),
    clouds(stage, 3, 0.4 * h, mix(ink.glow, ink.haze, 0.4), 0.6),
    ...hills,
    city,
    bridge,
    front,
    box(0, water - 3 * unit, w, 7 * unit, mix(ink.near, ink.ink, 0.4)),
    fill(
      pool,
      wipe(stage, water, h, [
        [0, mix(ink.mid, ink.glow, 0.35)],
        [1, mix(ink.near, ink.mid, 0.4)],
      ]),
    ),
    inside(stage, pool, mirror),
    fill(ripples, mix(ink.mid, ink.glow, 0.5), 0.5),
    ...gleams,
    box(0, quay, w, h - quay, mix(ink.near, ink.ink, 0.55)),
    box(0, quay, w, 6 * unit, mix(ink.mid, ink.near, 0.3)),
    rail,
    bench,
    ...folk,
    fill(willow.join(''), mix(ink.leaf, ink.ink, 0.45)),
  ].join('');
};
