import { cut, nick } from '../kit/carve.ts';
import { mix } from '../kit/colour.ts';
import type { Random } from '../kit/random.ts';
import type { Stage } from '../kit/stage.ts';
import { fill, lerp, type Point, range, smooth, straight } from '../kit/svg.ts';

/** A closed lumpy outline. Path data. */
export function lump(
  random: Random,
  x: number,
  y: number,
  rx: number,
  ry: number,
  lobes = 9,
  wobble = 0.14,
): string {
  const turn = random.next() * Math.PI * 2;
  const points = range(lobes).map((k): Point => {
    const angle = turn + (k / lobes) * Math.PI * 2;
    const reach = 1 + random.between(-wobble, wobble);
    return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
  });
  return smooth(points);
}

/** A crown of leaves: dark below, light where the sun comes from, and the cuts of leaves in it. */
export function crown(
  stage: Stage,
  {
    x,
    y,
    rx,
    ry,
    dark,
    mid,
    light,
  }: { x: number; y: number; rx: number; ry: number; dark: string; mid: string; light: string },
): string {
  const { random } = stage;
  const around = (count: number, spread: number, size: number, dx: number, dy: number) =>
    range(count)
      .map((k) => {
        const angle = (k / count) * Math.PI * 2 + random.next() * 0.8;
        const px = x + dx * rx + Math.cos(angle) * rx * spread;
        const py = y + dy * ry + Math.sin(angle) * ry * spread;
        return lump(
          random,
          px,
          py,
          rx * size * random.between(0.8, 1.15),
          ry * size * random.between(0.8, 1.15),
          7,
          0.16,
        );
      })
      .join('');
  const leaves = (count: number, dx: number, dy: number, spread: number) => {
    let data = '';
    for (let k = 0; k < count; k += 1) {
      const angle = random.next() * Math.PI * 2;
      const reach = Math.sqrt(random.next()) * spread;
      const at: Point = [
        x + dx * rx + Math.cos(angle) * rx * reach,
        y + dy * ry + Math.sin(angle) * ry * reach,
      ];
      const way = random.between(0.2, 1.2);
      const size = Math.min(rx, ry) * random.between(0.08, 0.16);
      data += nick(at, [at[0] + Math.cos(way) * size, at[1] + Math.sin(way) * size], size * 0.45);
    }
    return data;
  };
  const count = Math.round(Math.min(46, 10 + rx / 4));
  return (
    fill(around(7, 0.62, 0.5, 0, 0) + lump(random, x, y, rx * 0.75, ry * 0.75), dark) +
    fill(around(5, 0.45, 0.36, -0.12, -0.16), mid) +
    fill(around(3, 0.34, 0.22, -0.26, -0.38), light) +
    fill(leaves(count, 0.25, 0.3, 0.62), mid) +
    fill(leaves(count, -0.25, -0.3, 0.6), dark)
  );
}

/** Trunk and boughs that fork, thinner each time; gives the drawing and where the twigs end. */
export function boughs(
  stage: Stage,
  {
    x,
    y,
    height,
    width,
    colour,
    spread = 0.55,
    depth = 5,
    lean = 0,
  }: {
    x: number;
    y: number;
    height: number;
    width: number;
    colour: string;
    spread?: number;
    depth?: number;
    lean?: number;
  },
): { drawing: string; tips: Point[] } {
  const { random } = stage;
  const tips: Point[] = [];
  let data = '';
  const grow = (from: Point, angle: number, reach: number, thick: number, level: number) => {
    const bend = random.between(-0.18, 0.18);
    const middle: Point = [
      from[0] + Math.cos(angle + bend) * reach * 0.5,
      from[1] + Math.sin(angle + bend) * reach * 0.5,
    ];
    const to: Point = [middle[0] + Math.cos(angle) * reach * 0.5, middle[1] + Math.sin(angle) * reach * 0.5];
    data += taper([from, middle, to], thick, thick * 0.62);
    if (level === 0) {
      tips.push(to);
      return;
    }
    const forks = level > 2 ? 2 : random.whole(2, 3);
    for (const k of range(forks)) {
      const side = forks === 1 ? 0 : (k / (forks - 1)) * 2 - 1;
      const turn = side * spread * random.between(0.6, 1.15) + random.between(-0.1, 0.1);
      grow(to, angle + turn, reach * random.between(0.66, 0.86), thick * 0.66, level - 1);
    }
  };
  grow([x, y], -Math.PI / 2 + lean, height * 0.3, width, depth);
  return { drawing: fill(data, colour), tips };
}

/** A line with a body: `from` wide at its start and `to` wide at its end. Path data. */
export function taper(points: readonly Point[], from: number, to: number): string {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [k, point] of points.entries()) {
    const before = points[Math.max(0, k - 1)] ?? point;
    const after = points[Math.min(points.length - 1, k + 1)] ?? point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = lerp(from, to, k / (points.length - 1)) / 2;
    const across: Point = [
      (-(after[1] - before[1]) / length) * half,
      ((after[0] - before[0]) / length) * half,
    ];
    left.push([point[0] + across[0], point[1] + across[1]]);
    right.push([point[0] - across[0], point[1] - across[1]]);
  }
  return straight([...left, ...right.reverse()]);
}

/** A tall poplar, pointed like a flame. Path data of its crown and trunk. */
export function poplar(random: Random, x: number, y: number, height: number, width = height * 0.14): string {
  const sides = [-1, 1].map((side) =>
    range(9).map((k): Point => {
      const u = k / 8;
      const swelling = Math.sin(Math.PI * (0.1 + 0.9 * u) ** 0.75) ** 0.8;
      return [x + side * (width / 2) * swelling * random.between(0.85, 1.12), y - height * lerp(0.12, 1, u)];
    }),
  );
  const [left = [], right = []] = sides;
  return (
    smooth([...left, ...right.reverse()]) +
    straight([
      [x - width * 0.07, y],
      [x - width * 0.05, y - height * 0.2],
      [x + width * 0.05, y - height * 0.2],
      [x + width * 0.07, y],
    ])
  );
}

/** A mountain pine: a crooked trunk and needles in lying clouds. */
export function pine(stage: Stage, x: number, y: number, height: number, lean = 0): string {
  const { random, ink } = stage;
  const top: Point = [x + lean * height, y - height];
  const knee: Point = [x - lean * height * 0.3 + random.between(-0.05, 0.05) * height, y - height * 0.5];
  const trunk = taper([[x, y], knee, top], height * 0.075, height * 0.025);
  const tiers = random.whole(4, 5);
  let needles = '';
  let lights = '';
  let twigs = '';
  for (const k of range(tiers)) {
    const u = lerp(0.42, 1.02, k / (tiers - 1));
    const side = k === tiers - 1 ? 0.1 * random.bell() : (k % 2 === 0 ? 1 : -1) * random.between(0.6, 1);
    const reach = height * lerp(0.34, 0.12, k / (tiers - 1));
    const root: Point = [lerp(knee[0], top[0], Math.max(0, (u - 0.5) * 2)), y - height * u];
    const at: Point = [root[0] + side * reach, root[1] - height * 0.03];
    twigs += taper([[root[0], root[1] + height * 0.06], at], height * 0.022, height * 0.01);
    const wide = height * lerp(0.25, 0.17, k / (tiers - 1)) * random.between(0.85, 1.15);
    const high = wide * 0.36;
    const scallops = 6;
    const upper = range(scallops + 1).map((n): Point => {
      const t = n / scallops;
      return [at[0] - wide + 2 * wide * t, at[1] - high * Math.sin(Math.PI * t) * random.between(0.8, 1.25)];
    });
    needles += smooth([
      ...upper,
      [at[0] + wide * 0.5, at[1] + high * 0.28],
      [at[0] - wide * 0.5, at[1] + high * 0.28],
    ]);
    for (const n of range(7)) {
      const px = at[0] + lerp(-0.75, 0.6, n / 6) * wide;
      lights += nick(
        [px, at[1] - high * 0.1],
        [px + wide * 0.13, at[1] - high * random.between(0.5, 0.72)],
        height * 0.012,
      );
    }
  }
  return (
    fill(trunk + twigs, mix(ink.ink, ink.near, 0.25)) +
    fill(needles, mix(ink.near, ink.ink, 0.55)) +
    fill(lights, mix(ink.leaf, ink.mid, 0.4))
  );
}

/** Grass that stands up from a line: blades fanned out around x. Path data. */
export function tuft(random: Random, x: number, y: number, height: number, blades = 7): string {
  return range(blades)
    .map((k) => {
      const fan = lerp(-0.7, 0.7, blades === 1 ? 0.5 : k / (blades - 1)) + random.between(-0.12, 0.12);
      const reach = height * random.between(0.6, 1.1);
      const tip: Point = [x + Math.sin(fan) * reach, y - Math.cos(fan) * reach];
      return cut(
        [[x + fan * height * 0.12, y], [(x + tip[0]) / 2 - fan * reach * 0.12, (y + tip[1]) / 2], tip],
        height * 0.07,
        0.2,
      );
    })
    .join('');
}
