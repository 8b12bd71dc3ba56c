import { cut, shade } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import { box, fill, lerp, type Point, range, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, person, umbrella } from '../../motifs/people.ts';
import { lantern } from '../../motifs/roofs.ts';

type Eye = {
  at: Point /** x of the wall where it meets the front of the sheet, and its foot and eaves there. */;
  x: number;
  foot: number;
  eaves: number;
};

/** A place on a wall that runs to the vanishing point: `depth` 0 at the front, `up` 0 at the foot to 1 at the eaves. */
const onWall = ({ at, x, foot, eaves }: Eye, depth: number, up: number): Point => [
  lerp(x, at[0], depth),
  lerp(lerp(foot, eaves, up), at[1], depth),
];

/** How deep the n-th house begins: equal steps on the ground, shorter ones on the sheet. */
const depthOf = (n: number) => 1 - 1 / (1 + n * 0.42);

/** One house of the lane: plaster above, wooden shop front below, stepped gable, tiled eaves. */
function laneHouse(stage: Stage, eye: Eye, n: number, tone: number): string {
  const { ink } = stage;
  const [from, to] = [depthOf(n), depthOf(n + 1)];
  const soft = (colour: string) => mix(colour, ink.haze, Math.min(0.5, from * 0.55));
  const quad = (a: number, b: number, low: number, high: number) =>
    straight([
      onWall(eye, lerp(from, to, a), low),
      onWall(eye, lerp(from, to, b), low),
      onWall(eye, lerp(from, to, b), high),
      onWall(eye, lerp(from, to, a), high),
    ]);
  const plaster = soft(mix(ink.light, [ink.earth, ink.far, ink.second][tone % 3] ?? ink.earth, 0.14));
  const wood = soft(mix(mix(ink.near, ink.key, 0.25), ink.ink, 0.35));
  const tile = soft(mix(ink.near, ink.ink, 0.55));
  const lit = ink.hour === 'day' ? soft(mix(ink.second, ink.near, 0.4)) : ink.key;
  const panes = range(4).map((k) => quad(0.08 + k * 0.22, 0.24 + k * 0.22, 0.02, 0.4));
  const upper = range(2).map((k) => quad(0.2 + k * 0.36, 0.4 + k * 0.36, 0.62, 0.84));
  const bars = range(2).flatMap((k) =>
    range(3).map((m) =>
      quad(0.2 + k * 0.36 + m * 0.066 + 0.02, 0.2 + k * 0.36 + m * 0.066 + 0.028, 0.62, 0.84),
    ),
  );
  const step = tone % 2 === 0 ? 0.1 : 0.03;
  const roof = straight([
    onWall(eye, lerp(from, to, -0.03), 0.98),
    onWall(eye, lerp(from, to, 1.03), 0.98),
    onWall(eye, lerp(from, to, 1.0), 1.16),
    onWall(eye, from, 1.16),
  ]);
  const courses = range(14).map((k) =>
    straight([onWall(eye, lerp(from, to, k / 13), 0.98), onWall(eye, lerp(from, to, k / 13), 1.15)], false),
  );
  const gable = straight([
    onWall(eye, lerp(from, to, 0.86), 0.5),
    onWall(eye, lerp(from, to, 1.06), 0.5),
    onWall(eye, lerp(from, to, 1.06), 1.16 + step),
    onWall(eye, lerp(from, to, 0.86), 1.16 + step),
  ]);
  const cap = straight([
    onWall(eye, lerp(from, to, 0.8), 1.15 + step),
    onWall(eye, lerp(from, to, 1.12), 1.15 + step),
    onWall(eye, lerp(from, to, 1.06), 1.24 + step),
    onWall(eye, lerp(from, to, 0.88), 1.22 + step),
  ]);
  const awning = straight([
    onWall(eye, lerp(from, to, 0), 0.46),
    onWall(eye, lerp(from, to, 1), 0.46),
    onWall(eye, lerp(from, to, 1), 0.52),
    onWall(eye, lerp(from, to, 0), 0.52),
  ]);
  return (
    fill(quad(0, 1, 0, 1), plaster) +
    fill(quad(0, 1, 0, 0.46), wood) +
    fill(panes.join(''), tone % 3 === 1 ? mix(wood, ink.ink, 0.4) : lit) +
    stroke(panes.join(''), mix(wood, ink.ink, 0.5), Math.max(1.2, 4 * (1 - from))) +
    fill(upper.join(''), lit) +
    fill(bars.join(''), wood) +
    stroke(upper.join(''), wood, Math.max(1.5, 6 * (1 - from))) +
    fill(awning, tile) +
    fill(roof, tile) +
    stroke(courses.join(''), mix(tile, ink.ink, 0.5), Math.max(1, 4 * (1 - from))) +
    stroke(
      straight([onWall(eye, from, 0.98), onWall(eye, to, 0.98)], false),
      mix(tile, ink.ink, 0.6),
      Math.max(2, 11 * (1 - from)),
    ) +
    fill(gable, mix(plaster, ink.mid, 0.22)) +
    fill(cap, tile)
  );
}

/** A lane of an old market town: white walls, dark tiles, wet flagstones, hills at its end. */
export const oldLane: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const rain = variant === 'rain';
  const tall = h > w;
  const at: Point = [x(0.56), (tall ? 0.6 : 0.62) * h];
  const leftWall: Eye = { at, x: x(-0.2), foot: 1.12 * h, eaves: (tall ? 0.12 : -0.06) * h };
  const rightWall: Eye = { at, x: x(1.16), foot: 1.1 * h, eaves: (tall ? 0.06 : -0.12) * h };
  const hills = range(3).map((k) => {
    const line = ridge({
      to: w,
      base: (0.5 + 0.05 * k) * h,
      rise: 0.24 * h,
      hills: 3,
      rough: 0.42,
      peaked: true,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, h));
    const colour = mix(ink.far, ink.mid, k / 3);
    return (
      fill(land, colour) +
      fill(
        shade({ random, line, side: 'right', gap: 12 * unit, length: 90 * unit, width: 5 * unit }),
        mix(colour, ink.near, 0.4),
      ) +
      mist(stage, land, ink.haze, 0.4 * h, 0.62 * h, 0.85)
    );
  });
  const houses = (eye: Eye, shift: number) =>
    range(7)
      .reverse()
      .map((n) => laneHouse(stage, eye, n, n + shift));
  const floor = straight([
    onWall(leftWall, 0, 0),
    onWall(leftWall, 0.92, 0),
    onWall(rightWall, 0.92, 0),
    onWall(rightWall, 0, 0),
  ]);
  const stone = mix(ink.mid, ink.far, 0.55);
  const slabs = range(14).flatMap((k) => {
    const [a, b] = [depthOf(k * 0.55), depthOf((k + 1) * 0.55)];
    const shift = (k % 2) * 0.5;
    return range(6).map((n) => {
      const p = (u: number, d: number): Point => [
        lerp(lerp(leftWall.x, rightWall.x, u), at[0], d),
        lerp(1.11 * h, at[1], d),
      ];
      const [u, v] = [(n + shift + 0.03) / 6, (n + shift + 0.97) / 6];
      const [near, far] = [lerp(a, b, 0.04), lerp(a, b, 0.96)];
      return straight([p(u, near), p(v, near), p(v, far), p(u, far)]);
    });
  });
  const lights = range(5).flatMap((n) =>
    [leftWall, rightWall].map((eye, side) => {
      const d = depthOf(n + 0.25 + side * 0.4);
      const [px, py] = onWall(eye, d, 0.6);
      const size = 46 * (1 - d) * unit;
      return lantern(
        px + (side === 0 ? 1 : -1) * (flip ? -1 : 1) * size * 1.5,
        py,
        size,
        ink.hour === 'day' ? ink.key : ink.second,
        ink.second,
      );
    }),
  );
  const walk = (
    u: number,
    d: number,
    left: boolean,
    held: 'umbrella' | 'none',
    head: 'long' | 'none' | 'bun' | 'straw',
  ) => {
    const px = lerp(lerp(leftWall.x, rightWall.x, u), at[0], d);
    const py = lerp(1.11 * h, at[1], d);
    const height = 0.62 * h * (1 - d) * (tall ? 0.82 : 1);
    const clothes = clothesFrom(ink, random);
    const reflection = rain
      ? `<g transform="translate(0 ${(2 * py).toFixed(1)}) scale(1 -1)" opacity="0.22">${person({ ...clothes, x: px, y: py, height: height * 0.8, pose: 'walk', left, long: head === 'long', head })}</g>`
      : '';
    return (
      reflection +
      person({
        ...clothes,
        x: px,
        y: py,
        height,
        pose: 'walk',
        left,
        long: head === 'long',
        head,
        held: held === 'umbrella' ? umbrella(height, head === 'long' ? ink.key : ink.second, ink.ink) : '',
      })
    );
  };
  const drops = range(rain ? 240 : 0).map(() => {
    const [px, py] = [random.next() * w * 1.1, random.next() * h];
    const reach = random.between(24, 70) * unit;
    return cut(
      [
        [px, py],
        [px - reach * 0.12, py + reach * 0.5],
        [px - reach * 0.24, py + reach],
      ],
      2.4 * unit,
    );
  });
  return [
    sky(stage, 0.6 * h),
    rain ? '' : sun(stage, x(0.52), 0.2 * h, 50),
    birds(stage, 5, x(0.6), 0.24 * h, 70 * unit),
    ...hills,
    box(0, 0.6 * h, w, 0.4 * h, mix(ink.mid, ink.near, 0.4)),
    ...houses(leftWall, seed),
    ...houses(rightWall, seed + 1),
    fill(floor, mix(stone, ink.near, 0.55)),
    inside(
      stage,
      floor,
      fill(slabs.filter((_, k) => k % 3 !== 0).join(''), stone) +
        fill(slabs.filter((_, k) => k % 3 === 0).join(''), mix(stone, ink.light, rain ? 0.45 : 0.22)),
    ),
    ...lights,
    walk(0.43, 0.76, !flip, rain ? 'umbrella' : 'none', 'none'),
    walk(0.58, 0.7, flip, rain ? 'umbrella' : 'none', 'bun'),
    walk(0.4, 0.56, !flip, rain ? 'umbrella' : 'none', rain ? 'long' : 'straw'),
    walk(0.66, 0.44, flip, rain ? 'umbrella' : 'none', rain ? 'none' : 'long'),
    fill(drops.join(''), ink.light, 0.55),
  ].join('');
};
