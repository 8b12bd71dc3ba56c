import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky } from '../../kit/sky.ts';
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
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { basket, type FruitKind, fruit, heap } from '../../motifs/fruit.ts';
import { person, skinOf } from '../../motifs/people.ts';
import { boughs, crown } from '../../motifs/trees.ts';

const FRUITS: Record<string, FruitKind> = { mulberry: 'mulberry', apple: 'apple', kiwi: 'kiwi' };

const roundedBox = (x: number, y: number, width: number, height: number, r: number, colour: string) =>
  `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${round(r)}" fill="${colour}"/>`;

const heart = (x: number, y: number, s: number, colour: string) =>
  fill(
    `M${round(x)} ${round(y + s * 0.9)}C${round(x - s * 1.6)} ${round(y - s * 0.2)} ${round(x - s * 0.8)} ${round(y - s * 1.3)} ${round(x)} ${round(y - s * 0.45)}C${round(x + s * 0.8)} ${round(y - s * 1.3)} ${round(x + s * 1.6)} ${round(y - s * 0.2)} ${round(x)} ${round(y + s * 0.9)}Z`,
    colour,
  );

/** The farmer and the fruit, as the phone shows them and as they stand in the orchard. */
function seller(
  stage: Stage,
  kind: FruitKind,
  x: number,
  foot: number,
  height: number,
  left: boolean,
  coat: string,
): string {
  const { ink, random } = stage;
  const [hx, hy] = [x + (left ? -1 : 1) * height * 0.24, foot - height * 0.66];
  const r = height * (kind === 'mulberry' ? 0.075 : 0.06);
  const body = person({
    coat,
    trousers: mix(ink.near, ink.ink, 0.5),
    skin: skinOf(ink),
    hair: mix(ink.ink, '#1d1512', 0.5),
    x,
    y: foot,
    height,
    pose: 'carry',
    left,
    head: 'straw',
  });
  const held = range(5).map((k) =>
    fruit(random, kind, hx + lerp(-0.1, 0.1, k / 4) * height, hy - (k % 2) * r * 0.5, r, ink.ink),
  );
  return (
    body +
    held.join('') +
    basket(hx, hy + r * 0.3, height * 0.15, height * 0.1, mix(ink.second, ink.earth, 0.5), ink.ink)
  );
}

/** A farmer sells fruit by phone: the phone on its stand in front, the orchard and the baskets behind. */
export const livestream: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const kind = FRUITS[variant] ?? 'mulberry';
  const small = kind === 'mulberry';
  const horizon = 0.46 * h;
  const hills = range(3).map((k) => {
    const line = ridge({
      to: w,
      base: lerp(0.36, 0.46, k / 2) * h,
      rise: lerp(0.2, 0.1, k / 2) * h,
      hills: 2.5 + k,
      rough: 0.36,
      seed: seed * 5 + k,
    });
    const land = straight(landOf(line, h * 0.7));
    return fill(land, mix(ink.far, ink.mid, k / 3)) + mist(stage, land, ink.haze, 0.3 * h, 0.5 * h, 0.6);
  });
  const trees = range(9).map((k) => {
    const px = lerp(-0.02, 1.02, k / 8) * w + random.between(-20, 20) * unit;
    const size = random.between(95, 140) * unit;
    const foot = 0.6 * h;
    const leaves = crown(stage, {
      x: px,
      y: foot - size * 1.25,
      rx: size * 0.9,
      ry: size * 0.8,
      dark: mix(ink.near, ink.ink, 0.3),
      mid: mix(ink.near, ink.leaf, 0.4),
      light: mix(ink.leaf, ink.second, 0.2),
    });
    const dots = range(16).map(() =>
      ovalData(px + random.bell() * size * 0.8, foot - size * 1.2 + random.bell() * size * 0.7, 6 * unit),
    );
    return (
      box(px - size * 0.06, foot - size, size * 0.12, size, mix(ink.ink, ink.near, 0.3)) +
      leaves +
      fill(dots.join(''), small ? mix('#4a1f3a', ink.second, 0.2) : kind === 'apple' ? '#c8372b' : '#8a6b3c')
    );
  });
  const table = 0.76 * h;
  const cloth = mix(ink.key, ink.near, 0.08);
  const r = (small ? 30 : 34) * unit;
  const heaped = (share: number, down: number, half: number) => {
    const [px, py] = [x(share), down * h];
    const size = small ? r * 0.62 : r;
    return (
      heap(random, px, py + (small ? r * 0.2 : 0), half * 1.7, size, small ? 4 : 3)
        .map(([fx, fy]) => fruit(random, kind, fx, fy, r, ink.ink))
        .join('') + basket(px, py + r * 0.3, half, half * 0.78, mix(ink.second, ink.earth, 0.5), ink.ink)
    );
  };
  const phone = { x: x(0.72) - 190 * unit, y: 0.13 * h, w: 380 * unit, h: 0.72 * h };
  const screen = {
    x: phone.x + 18 * unit,
    y: phone.y + 30 * unit,
    w: phone.w - 36 * unit,
    h: phone.h - 60 * unit,
  };
  const cx = screen.x + screen.w / 2;
  const screenData = `M${round(screen.x)} ${round(screen.y)}h${round(screen.w)}v${round(screen.h)}h${round(-screen.w)}Z`;
  const onScreen =
    box(screen.x, screen.y, screen.w, screen.h, mix(ink.sky, ink.glow, 0.5)) +
    fill(
      `${smooth(
        range(9).map(
          (k): Point => [
            screen.x + (screen.w * k) / 8,
            screen.y + screen.h * (0.34 + 0.05 * Math.sin(k * 1.3 + seed)),
          ],
        ),
        false,
      )}V${round(screen.y + screen.h)}H${round(screen.x)}Z`,
      mix(ink.mid, ink.leaf, 0.4),
    ) +
    range(5)
      .map((k) =>
        crown(stage, {
          x: screen.x + screen.w * (0.05 + k * 0.23),
          y: screen.y + screen.h * 0.42,
          rx: 62 * unit,
          ry: 58 * unit,
          dark: mix(ink.near, ink.ink, 0.2),
          mid: mix(ink.near, ink.leaf, 0.45),
          light: ink.leaf,
        }),
      )
      .join('') +
    seller(stage, kind, cx - 30 * unit, screen.y + screen.h * 1.12, screen.h * 0.78, false, ink.second) +
    box(screen.x, screen.y + screen.h * 0.86, screen.w, screen.h * 0.14, mix(cloth, ink.ink, 0.15)) +
    range(7)
      .map((k) =>
        fruit(
          random,
          kind,
          screen.x + screen.w * (0.08 + k * 0.14),
          screen.y + screen.h * 0.85,
          25 * unit,
          ink.ink,
        ),
      )
      .join('');
  const chat =
    roundedBox(
      screen.x + 18 * unit,
      screen.y + 20 * unit,
      150 * unit,
      40 * unit,
      20 * unit,
      mix(ink.ink, ink.near, 0.3),
    ) +
    disc(screen.x + 40 * unit, screen.y + 40 * unit, 15 * unit, ink.key) +
    range(3)
      .map((k) =>
        roundedBox(
          screen.x + 18 * unit,
          screen.y + screen.h - (180 - k * 42) * unit,
          ([170, 130, 195][k] ?? 170) * unit,
          28 * unit,
          14 * unit,
          ink.light,
        ),
      )
      .join('') +
    range(5)
      .map((k) =>
        heart(
          screen.x + screen.w - (34 + 20 * Math.sin(k * 2.1)) * unit,
          screen.y + screen.h - (90 + k * 74) * unit,
          lerp(20, 11, k / 4) * unit,
          k % 2 === 0 ? ink.key : ink.light,
        ),
      )
      .join('');
  const stand =
    stroke(
      straight(
        [
          [cx, phone.y + phone.h],
          [cx, 0.93 * h],
        ],
        false,
      ),
      ink.ink,
      16 * unit,
    ) +
    stroke(
      straight(
        [
          [cx, 0.9 * h],
          [cx - 110 * unit, 1.02 * h],
        ],
        false,
      ) +
        straight(
          [
            [cx, 0.9 * h],
            [cx + 110 * unit, 1.02 * h],
          ],
          false,
        ),
      ink.ink,
      13 * unit,
    ) +
    box(cx - 66 * unit, phone.y + phone.h - 8 * unit, 132 * unit, 26 * unit, ink.ink);
  const branch = boughs(stage, {
    x: x(-0.03),
    y: 0.1 * h,
    height: 0.7 * h,
    width: 18 * unit,
    colour: mix(ink.ink, ink.near, 0.2),
    spread: 0.35,
    depth: 3,
    lean: flip ? -1.9 : 1.9,
  });
  const foliage = branch.tips.flatMap(([px, py]) =>
    range(3).map((k) =>
      cut(
        [
          [px, py],
          [px + (k - 1) * 34 * unit, py + 22 * unit],
          [px + (k - 1) * 62 * unit, py + 64 * unit],
        ],
        36 * unit,
        0.5,
      ),
    ),
  );
  const hung = branch.tips
    .filter((_, k) => k % 2 === 0)
    .map(([px, py]) => fruit(random, kind, px + 10 * unit, py + 40 * unit, 24 * unit, ink.ink));
  return [
    sky(stage, horizon),
    clouds(stage, 2, 0.28 * h),
    ...hills,
    box(0, 0.56 * h, w, 0.44 * h, mix(ink.leaf, ink.earth, 0.35)),
    fill(
      strewn(
        random,
        { x: 0, y: 0.57 * h, width: w, height: 0.3 * h },
        { count: 200, length: 26 * unit, thick: 5 * unit, angle: -Math.PI / 2, spread: 0.5, nearer: 0.5 },
      ),
      mix(ink.leaf, ink.near, 0.6),
    ),
    ...trees,
    branch.drawing,
    fill(foliage.join(''), mix(ink.near, ink.leaf, 0.5)),
    ...hung,
    oval(x(0.3), 0.97 * h, 420 * unit, 40 * unit, mix(ink.near, ink.ink, 0.4)),
    seller(stage, kind, x(0.3), 0.98 * h, 0.6 * h, flip, ink.second),
    box(Math.min(x(0), x(0.58)), table, 0.58 * w, h - table, cloth),
    fill(
      range(9)
        .map((k) =>
          cut(
            [
              [x(0.03 + k * 0.066), table],
              [x(0.036 + k * 0.066), 0.9 * h],
              [x(0.03 + k * 0.066), h * 1.02],
            ],
            9 * unit,
          ),
        )
        .join(''),
      mix(cloth, ink.ink, 0.25),
    ),
    box(Math.min(x(0), x(0.585)), table - 5 * unit, 0.585 * w, 20 * unit, mix(cloth, ink.light, 0.55)),
    heaped(0.1, 0.685, 118 * unit),
    heaped(0.47, 0.7, 104 * unit),
    ...range(6).map((k) =>
      fruit(random, kind, x(0.2 + k * 0.037), table - (small ? 14 : 20) * unit, r * 0.8, ink.ink),
    ),
    stand,
    roundedBox(phone.x, phone.y, phone.w, phone.h, 42 * unit, mix(ink.ink, '#101216', 0.5)),
    inside(stage, screenData, onScreen + chat),
    roundedBox(
      cx - 40 * unit,
      phone.y + 11 * unit,
      80 * unit,
      9 * unit,
      4 * unit,
      mix(ink.ink, ink.mid, 0.5),
    ),
  ].join('');
};
