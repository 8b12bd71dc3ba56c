import { shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import { box, fill, lerp, ovalData, type Point, range, straight, stroke } from '../../kit/svg.ts';
import { basket, type FruitKind, fruit, heap } from '../../motifs/fruit.ts';
import { clothesFrom, crate, type PoseName, person } from '../../motifs/people.ts';
import { crown, taper } from '../../motifs/trees.ts';

const KINDS: Record<string, FruitKind> = {
  apple: 'apple',
  pear: 'pear',
  kiwi: 'kiwi',
  persimmon: 'persimmon',
};
const SKIN: Record<string, string> = {
  apple: '#c8372b',
  pear: '#e0bf5c',
  kiwi: '#8a6b3c',
  persimmon: '#e8782a',
};

/** A fruit tree of the row: forked trunk, round crown, fruit hung over it. */
function tree(stage: Stage, x: number, foot: number, size: number, skin: string, veil: number): string {
  const { random, ink } = stage;
  const soft = (colour: string) => mix(colour, ink.haze, veil);
  const trunk =
    taper(
      [
        [x, foot],
        [x - size * 0.02, foot - size * 0.3],
        [x - size * 0.16, foot - size * 0.62],
      ],
      size * 0.09,
      size * 0.04,
    ) +
    taper(
      [
        [x, foot - size * 0.2],
        [x + size * 0.08, foot - size * 0.4],
        [x + size * 0.2, foot - size * 0.62],
      ],
      size * 0.07,
      size * 0.03,
    );
  const leaves = crown(stage, {
    x,
    y: foot - size * 0.66,
    rx: size * 0.42,
    ry: size * 0.34,
    dark: soft(mix(ink.near, ink.ink, 0.35)),
    mid: soft(mix(ink.near, ink.leaf, 0.3)),
    light: soft(mix(ink.leaf, ink.second, 0.15)),
  });
  const fruits = range(size > 200 ? 22 : 13).map(() => {
    const a = random.between(0, Math.PI * 2);
    const d = Math.sqrt(random.next());
    return ovalData(
      x + Math.cos(a) * size * 0.4 * d,
      foot - size * 0.62 + Math.sin(a) * size * 0.32 * d,
      Math.max(2, size * 0.024),
    );
  });
  return fill(trunk, soft(mix(ink.ink, ink.near, 0.3))) + leaves + fill(fruits.join(''), soft(skin));
}

/** Picking time in an orchard: two rows of trees that run to the hills, ladders and crates. */
export const orchard: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const kind = KINDS[variant] ?? 'apple';
  const skin = SKIN[kind] ?? '#c8372b';
  const vanish: Point = [x(0.58), 0.46 * h];
  const hills = range(3).map((k) => {
    const base = lerp(0.4, 0.47, k / 2) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.2, 0.08, k / 2) * h,
      hills: 2.4 + k,
      rough: 0.32,
      seed: seed * 7 + k,
    });
    const land = straight(landOf(line, h * 0.6));
    const colour = mix(ink.far, ink.mid, k / 2.4);
    return (
      fill(land, colour) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'left' : 'right',
          gap: 12 * unit,
          length: 90 * unit,
          width: 5 * unit,
          lean: 0.6,
        }),
        mix(colour, ink.near, 0.4),
      ) +
      mist(stage, land, ink.haze, base - 0.06 * h, base + 0.06 * h, 0.7)
    );
  });
  const ground = straight([
    [0, vanish[1]],
    [w, vanish[1]],
    [w, h],
    [0, h],
  ]);
  const grass = mix(ink.leaf, ink.earth, 0.3);
  const path = straight([vanish, [x(0.22), h * 1.02], [x(0.72), h * 1.02]]);
  const rows = range(8)
    .reverse()
    .flatMap((k) => {
      const depth = 1 / (1 + k * 0.42);
      return [-0.62, 0.66, -1.65, 1.75].map((side) => {
        const px = lerp(vanish[0], x(0.47 + side * 0.9), depth);
        const foot = lerp(vanish[1], h * 1.06, depth);
        return {
          depth,
          drawing: tree(
            stage,
            px + random.between(-10, 10) * depth * unit,
            foot,
            640 * unit * depth,
            skin,
            Math.min(0.42, (k / 8) * 0.55),
          ),
        };
      });
    });
  const farRows = rows.filter(({ depth }) => depth < 0.36).map(({ drawing }) => drawing);
  const nearRows = rows.filter(({ depth }) => depth >= 0.36).map(({ drawing }) => drawing);
  const farmer = (
    share: number,
    depth: number,
    pose: PoseName,
    head: 'straw' | 'towel' | 'cap' | 'bun',
    coat: string,
    left: boolean,
  ) => {
    const height = 400 * unit * depth;
    return person({
      ...clothesFrom(ink, random),
      coat,
      x: x(share),
      y: lerp(vanish[1], h * 1.06, depth),
      height,
      pose,
      head,
      left,
      held: pose === 'carry' ? crate(height, mix(ink.second, ink.earth, 0.5), skin) : '',
    });
  };
  const ladder = (share: number, depth: number) => {
    const [px, foot, size] = [x(share), lerp(vanish[1], h * 1.06, depth), 520 * unit * depth];
    const lean = (flip ? -1 : 1) * size * 0.2;
    return stroke(
      straight(
        [
          [px, foot],
          [px + lean, foot - size],
        ],
        false,
      ) +
        straight(
          [
            [px + size * 0.15, foot],
            [px + lean + size * 0.1, foot - size],
          ],
          false,
        ) +
        range(7)
          .map((k) => {
            const t = (k + 0.6) / 7.4;
            return straight(
              [
                [px + lean * t, foot - size * t],
                [px + size * 0.15 + (lean - size * 0.05) * t, foot - size * t],
              ],
              false,
            );
          })
          .join(''),
      mix(ink.earth, ink.near, 0.45),
      size * 0.02,
    );
  };
  const fullBasket = (share: number, down: number, half: number) => {
    const [px, py] = [x(share), down * h];
    const r = half * 0.24;
    return (
      heap(random, px, py, half * 1.75, r, 3)
        .map(([fx, fy]) => fruit(random, kind, fx, fy, r, ink.ink))
        .join('') + basket(px, py + r * 0.3, half, half * 0.9, mix(ink.second, ink.earth, 0.5), ink.ink)
    );
  };
  return [
    sky(stage, 0.44 * h),
    sun(stage, x(0.3), 0.13 * h, 46),
    clouds(stage, 3, 0.32 * h),
    ...hills,
    fill(ground, grass),
    inside(
      stage,
      ground,
      fill(
        strewn(
          random,
          { x: 0, y: vanish[1] + 10, width: w, height: h },
          { count: 500, length: 26 * unit, thick: 5 * unit, angle: -Math.PI / 2, spread: 0.5, nearer: 0.8 },
        ),
        mix(grass, ink.near, 0.5),
      ),
    ),
    fill(path, mix(ink.earth, ink.light, 0.35)),
    inside(
      stage,
      path,
      fill(
        strewn(
          random,
          { x: 0, y: vanish[1] + 30, width: w, height: h },
          { count: 160, length: 60 * unit, thick: 5 * unit, spread: 0.2, nearer: 0.7 },
        ),
        mix(ink.earth, ink.near, 0.25),
      ),
    ),
    ...farRows,
    farmer(0.545, 0.3, 'walk', 'towel', ink.light, flip),
    ...nearRows,
    ladder(0.3, 0.62),
    farmer(0.36, 0.62, 'reach', 'straw', ink.key, !flip),
    farmer(0.74, 0.5, 'reach', 'bun', ink.second, flip),
    farmer(0.58, 0.72, 'carry', 'cap', mix(ink.sky, ink.far, 0.6), flip),
    fullBasket(0.19, 0.86, 128 * unit),
    fullBasket(0.405, 0.93, 112 * unit),
    box(0, h - 2, w, 3, ink.near),
  ].join('');
};
