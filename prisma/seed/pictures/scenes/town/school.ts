import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  oval,
  range,
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { block } from '../../motifs/houses.ts';
import { clothesFrom, type PoseName, person } from '../../motifs/people.ts';
import { boughs, crown } from '../../motifs/trees.ts';

/** A school: the teaching block with its flag, children running on the track in front. */
export const school: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const football = variant === 'football';
  const winter = ink.season === 'winter';
  const ground = 0.62 * h;
  const hills = range(2).map((k) => {
    const line = ridge({
      to: w,
      base: (0.47 + 0.05 * k) * h,
      rise: 0.2 * h,
      hills: 2.4 + k,
      rough: 0.4,
      peaked: true,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, ground));
    return fill(land, mix(ink.far, ink.mid, 0.3 * k)) + mist(stage, land, ink.haze, 0.36 * h, 0.58 * h, 0.8);
  });
  const wall = mix(ink.light, ink.second, 0.1);
  const trim = mix(ink.key, ink.near, 0.12);
  const pane = mix(ink.sky, ink.near, 0.35);
  const at = (left: number, width: number) => (flip ? w - left - width : left);
  const wide = 0.5 * w;
  const left = at(0.06 * w, wide);
  const tall = 0.36 * h;
  const isLit = () => random.chance(0.3);
  const lit = ink.hour === 'day' ? mix(ink.sky, ink.far, 0.45) : ink.key;
  const main = block(left, ground, wide, tall, { wall, pane, lit, columns: 11, rows: 4, isLit, frame: trim });
  const towerX = at(0.5 * w, 0.1 * w);
  const tower =
    box(towerX, ground - tall * 1.28, 0.1 * w, tall * 1.28, trim) +
    fill(
      range(4)
        .map((k) => boxData(towerX + 0.03 * w, ground - tall * (0.24 + k * 0.24), 0.04 * w, tall * 0.12))
        .join(''),
      pane,
    ) +
    disc(towerX + 0.05 * w, ground - tall * 1.12, 34 * unit, ink.light) +
    stroke(
      `M${round(towerX + 0.05 * w)} ${round(ground - tall * 1.12)}v${round(-22 * unit)}M${round(towerX + 0.05 * w)} ${round(ground - tall * 1.12)}l${round(15 * unit)} ${round(9 * unit)}`,
      ink.ink,
      5 * unit,
    ) +
    box(
      towerX - 8 * unit,
      ground - tall * 1.28 - 14 * unit,
      0.1 * w + 16 * unit,
      18 * unit,
      mix(trim, ink.ink, 0.3),
    );
  const wingX = at(0.6 * w, 0.3 * w);
  const wing = block(wingX, ground, 0.3 * w, tall * 0.66, {
    wall: mix(wall, ink.mid, 0.14),
    pane,
    lit,
    columns: 7,
    rows: 3,
    isLit,
    frame: trim,
  });
  const roofs =
    box(left - 8 * unit, ground - tall - 16 * unit, wide + 16 * unit, 20 * unit, mix(trim, ink.ink, 0.3)) +
    box(
      wingX - 6 * unit,
      ground - tall * 0.66 - 14 * unit,
      0.3 * w + 12 * unit,
      18 * unit,
      mix(trim, ink.ink, 0.3),
    );
  const door = left + wide * 0.44;
  const porch =
    box(door, ground - tall * 0.24, wide * 0.16, tall * 0.24, mix(ink.near, ink.ink, 0.3)) +
    box(door - 16 * unit, ground - tall * 0.26, wide * 0.16 + 32 * unit, 16 * unit, trim);
  const pole = x(0.95);
  const flag =
    box(pole - 4 * unit, 0.18 * h, 8 * unit, ground - 0.18 * h + 20 * unit, mix(ink.mid, ink.ink, 0.2)) +
    fill(
      smooth([
        [pole, 0.19 * h],
        [pole - 50 * unit, 0.185 * h],
        [pole - 100 * unit, 0.205 * h],
        [pole - 145 * unit, 0.195 * h],
        [pole - 145 * unit, 0.275 * h],
        [pole - 95 * unit, 0.285 * h],
        [pole - 50 * unit, 0.265 * h],
        [pole, 0.275 * h],
      ]),
      '#c8322b',
    );
  const trees = [0.02, 0.115, 0.62, 0.72, 0.82, 0.985].map((share) => {
    const [px, size] = [x(share), random.between(60, 92) * unit];
    if (winter)
      return boughs(stage, {
        x: px,
        y: ground + 14 * unit,
        height: size * 2.6,
        width: size * 0.13,
        colour: mix(ink.ink, ink.near, 0.3),
        depth: 4,
      }).drawing;
    return (
      box(px - 6 * unit, ground - size, 12 * unit, size + 16 * unit, mix(ink.ink, ink.near, 0.2)) +
      crown(stage, {
        x: px,
        y: ground - size * 1.15,
        rx: size * 0.8,
        ry: size * 0.82,
        dark: mix(ink.leaf, ink.ink, 0.45),
        mid: mix(ink.leaf, ink.near, 0.3),
        light: mix(ink.leaf, ink.second, 0.25),
      })
    );
  });
  const lawn = winter ? mix(ink.light, ink.far, 0.2) : mix(ink.leaf, ink.second, 0.14);
  const track = mix(mix(ink.key, ink.near, 0.35), ink.second, 0.12);
  const [cx, cy] = [x(0.22), 1.12 * h];
  const ring = (k: number): [number, number] => [
    lerp(football ? 0.6 : 0.36, 1.02, k) * w,
    lerp(football ? 0.28 : 0.19, 0.435, k) * h,
  ];
  const lanes = range(7).map((k) => {
    const [rx, ry] = ring(k / 6);
    return `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx)}" ry="${round(ry)}" fill="none" stroke="${mix(ink.light, track, 0.1)}" stroke-width="${round(lerp(7, 3.5, k / 6) * unit)}"/>`;
  });
  const [outerX, outerY] = ring(1);
  const [innerX, innerY] = ring(0);
  const onLane = (lane: number, angle: number): [number, number] => {
    const [rx, ry] = ring((lane + 0.5) / 6);
    return [cx + (flip ? -1 : 1) * Math.cos(angle) * rx, cy - Math.sin(angle) * ry];
  };
  const runners = (
    [
      [1, 0.62, 215],
      [2, 0.78, 190],
      [3, 0.58, 200],
      [4, 0.84, 168],
      [4, 1.12, 162],
      [2, 1.05, 178],
    ] as const
  ).map(([lane, angle, size], k) => {
    const [px, py] = onLane(lane, angle);
    return person({
      ...clothesFrom(ink, random),
      coat: [ink.second, ink.light, ink.key, mix(ink.leaf, ink.near, 0.2), ink.sky, ink.far][k] ?? ink.light,
      x: px,
      y: py,
      height: size * unit,
      pose: 'run',
      left: !flip,
      child: true,
      head: (['none', 'bun', 'cap', 'long'] as const)[k % 4],
    });
  });
  const players = (
    [
      [0.1, 0.95, 'run', 240],
      [0.24, 0.97, 'run', 250],
      [0.4, 0.945, 'run', 226],
    ] as const
  ).map(([share, down, pose, size], k) =>
    person({
      ...clothesFrom(ink, random),
      coat: k % 2 === 0 ? ink.second : ink.key,
      x: x(share),
      y: down * h,
      height: size * unit,
      pose: pose as PoseName,
      left: k > 0 !== flip,
      child: true,
    }),
  );
  const ball =
    disc(x(0.165), 0.965 * h, 17 * unit, ink.light) +
    fill(
      [
        [0, 0],
        [10, -8],
        [-11, -6],
        [4, 11],
      ]
        .map(([dx = 0, dy = 0]) =>
          boxData(x(0.165) + (dx - 3) * unit, 0.965 * h + (dy - 3) * unit, 6 * unit, 6 * unit),
        )
        .join(''),
      ink.ink,
    );
  return [
    sky(stage, 0.52 * h),
    sun(stage, x(0.72), 0.15 * h, 48),
    clouds(stage, 3, 0.42 * h),
    ...hills,
    main,
    wing,
    roofs,
    tower,
    porch,
    flag,
    box(0, ground - 4 * unit, w, h - ground + 4 * unit, lawn),
    box(0, ground - 6 * unit, w, 14 * unit, mix(ink.mid, ink.light, 0.45)),
    ...trees,
    fill(
      strewn(
        random,
        { x: 0, y: ground + 10, width: w, height: h - ground },
        { count: 260, length: 22 * unit, thick: 5 * unit, angle: -Math.PI / 2, spread: 0.5, nearer: 0.6 },
      ),
      mix(lawn, ink.near, 0.35),
    ),
    oval(cx, cy, outerX, outerY, track),
    inside(
      stage,
      `M0 0H${w}V${h}H0Z`,
      fill(
        range(40)
          .map(() => {
            const a = random.between(0, Math.PI);
            const [px, py] = onLane(random.between(0, 5.5), a);
            return cut(
              [
                [px - 30 * unit, py + 3 * unit],
                [px, py],
                [px + 30 * unit, py + 3 * unit],
              ],
              4 * unit,
            );
          })
          .join(''),
        mix(track, ink.ink, 0.2),
      ),
    ),
    oval(cx, cy, innerX, innerY, mix(lawn, ink.near, 0.1)),
    ...lanes,
    ...(football ? players : []),
    football ? ball : '',
    ...runners,
  ].join('');
};
