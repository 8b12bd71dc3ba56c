import { cut, shade, specks, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { heightAt, landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, type Scene, type Stage } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  oval,
  ovalData,
  range,
  round,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { lantern } from '../../motifs/roofs.ts';
import { boughs, tuft } from '../../motifs/trees.ts';

const arch = (x: number, foot: number, half: number, tall: number) =>
  `M${round(x - half)} ${round(foot)}v${round(-(tall - half))}a${round(half)} ${round(half)} 0 0 1 ${round(half * 2)} 0v${round(tall - half)}Z`;

/** One cave front: stone arch, latticed fanlight, door with a curtain, window with paper-cuts. */
function caveFront(stage: Stage, x: number, foot: number, half: number, doorLeft: boolean): string {
  const { ink } = stage;
  const night = ink.hour !== 'day';
  const tall = half * 2.25;
  const stone = mix(ink.earth, ink.light, 0.35);
  const wood = mix(ink.near, ink.ink, 0.45);
  const paper = night ? mix(ink.key, ink.light, 0.35) : mix(ink.light, ink.earth, 0.15);
  const inner = arch(x, foot, half * 0.88, tall * 0.95);
  const side = doorLeft ? -1 : 1;
  const springing = foot - (tall - half) * 0.98;
  const bar = half * 0.035;
  const fan =
    range(9)
      .map((k) => boxData(x - half + (k + 0.5) * half * 0.235 - bar / 2, foot - tall, bar, tall))
      .join('') +
    range(4)
      .map((k) => boxData(x - half, springing - half * 0.2 * (k + 0.6), half * 2, bar))
      .join('');
  const window = {
    x: x - side * half * 0.4 - half * 0.4,
    y: springing + half * 0.1,
    w: half * 0.8,
    h: half * 0.62,
  };
  const grid =
    range(5)
      .map((k) => boxData(window.x + (window.w * k) / 4 - bar / 2, window.y, bar, window.h))
      .join('') +
    range(4)
      .map((k) => boxData(window.x, window.y + (window.h * k) / 3 - bar / 2, window.w, bar))
      .join('');
  const cutouts = range(6).map((k) =>
    ovalData(
      window.x + window.w * (0.125 + 0.25 * ((k * 2 + (k > 1 ? 1 : 0)) % 4)),
      window.y + window.h * (1 / 6 + (k % 3) / 3),
      half * 0.055,
    ),
  );
  const door = { x: x + side * half * 0.46 - half * 0.27, y: springing + half * 0.06, w: half * 0.54 };
  const curtain = mix(ink.second, ink.key, 0.1);
  return (
    fill(arch(x, foot, half * 1.06, tall * 1.05), mix(ink.near, ink.ink, 0.25)) +
    fill(arch(x, foot, half, tall), stone) +
    stroke(
      range(11)
        .map((k) => {
          const a = Math.PI * (k / 10);
          return straight(
            [
              [x - Math.cos(a) * half * 0.88, springing - Math.sin(a) * half * 0.9],
              [x - Math.cos(a) * half, springing - Math.sin(a) * half],
            ],
            false,
          );
        })
        .join(''),
      mix(stone, ink.near, 0.6),
      half * 0.02,
    ) +
    fill(inner, paper) +
    inside(
      stage,
      inner,
      fill(fan, wood) +
        box(x - half, springing, half * 2, foot - springing, mix(ink.earth, ink.mid, 0.35)) +
        box(x - half, springing - bar, half * 2, bar * 2.6, wood),
    ) +
    box(window.x - bar * 2, window.y - bar * 2, window.w + bar * 4, window.h + bar * 4, wood) +
    box(window.x, window.y, window.w, window.h, paper) +
    fill(cutouts.join(''), ink.hour === 'day' ? ink.key : ink.second) +
    fill(grid, wood) +
    box(door.x - bar * 2, door.y, door.w + bar * 4, foot - door.y, wood) +
    box(door.x, door.y + bar * 2, door.w, foot - door.y - bar * 2, curtain) +
    fill(
      range(4)
        .map((k) =>
          straight([
            [door.x + door.w / 2, door.y + bar * 4 + k * half * 0.28],
            [door.x + door.w * 0.85, door.y + bar * 4 + (k + 0.5) * half * 0.28],
            [door.x + door.w / 2, door.y + bar * 4 + (k + 1) * half * 0.28],
            [door.x + door.w * 0.15, door.y + bar * 4 + (k + 0.5) * half * 0.28],
          ]),
        )
        .join(''),
      mix(curtain, ink.light, 0.6),
    ) +
    box(
      door.x - half * 0.14,
      door.y + bar * 3,
      half * 0.075,
      half * 0.7,
      ink.hour === 'day' ? ink.key : ink.second,
    ) +
    box(
      door.x + door.w + half * 0.065,
      door.y + bar * 3,
      half * 0.075,
      half * 0.7,
      ink.hour === 'day' ? ink.key : ink.second,
    )
  );
}

/** A string of maize cobs, or of peppers. */
function string(x: number, y: number, length: number, size: number, colour: string, deep: string): string {
  const cobs = range(length / (size * 0.55)).map((k) => {
    const side = k % 2 === 0 ? -1 : 1;
    const at = y + k * size * 0.55;
    return cut(
      [
        [x, at],
        [x + side * size * 0.45, at + size * 0.4],
        [x + side * size * 0.5, at + size],
      ],
      size * 0.62,
      0.6,
    );
  });
  return (
    stroke(
      straight(
        [
          [x, y - size],
          [x, y + length],
        ],
        false,
      ),
      deep,
      size * 0.12,
    ) + fill(cobs.join(''), colour)
  );
}

/** A courtyard of cave dwellings cut into a loess cliff. */
export const caves: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const winter = ink.season === 'winter';
  const night = ink.hour !== 'day';
  const yard = 0.78 * h;
  const top = ridge({
    to: w,
    base: 0.33 * h,
    rise: 0.17 * h,
    hills: 1.4,
    rough: 0.3,
    seed: seed + 2,
    along: (u) => 0.35 + 0.65 * (flip ? u : 1 - u),
  });
  const back = ridge({ to: w, base: 0.3 * h, rise: 0.16 * h, hills: 2.4, rough: 0.3, seed: seed + 3 });
  const cliff = straight(landOf(top, yard + 6));
  const soil = winter ? mix('#bb9266', ink.mid, 0.35) : mix(ink.earth, ink.mid, 0.3);
  const streaks = (count: number, width: number) =>
    range(count)
      .map(() => {
        const px = random.next() * w;
        const y = heightAt(top, px) + random.between(-0.02, 0.3) * h;
        const reach = random.between(0.04, 0.16) * h;
        return cut(
          [
            [px, y],
            [px + random.between(-8, 8) * unit, y + reach / 2],
            [px + random.between(-5, 5) * unit, y + reach],
          ],
          width * unit * random.between(0.5, 1.2),
          0.25,
        );
      })
      .join('');
  const half = 146 * unit;
  const fronts = [0.37, 0.625, 0.88].map((share, k) =>
    caveFront(stage, x(share), yard, half, (k % 2 === 0) !== flip),
  );
  const strings = [0.488, 0.743, 0.507, 0.762].map((share, k) =>
    string(
      x(share),
      yard - (1.75 - (k % 2) * 0.12) * half,
      half * (k < 2 ? 0.8 : 0.55),
      (k < 2 ? 26 : 18) * unit,
      k < 2 ? ink.second : ink.key,
      ink.ink,
    ),
  );
  const tree = boughs(stage, {
    x: x(0.14),
    y: 0.93 * h,
    height: 0.78 * h,
    width: 36 * unit,
    colour: mix(ink.ink, ink.near, 0.15),
    spread: 0.52,
    lean: flip ? -0.06 : 0.06,
  });
  const fruits = winter
    ? ''
    : fill(
        tree.tips
          .filter((_, k) => k % 3 === 0)
          .map(([px, py]) => ovalData(px, py + 9 * unit, 12 * unit, 11 * unit))
          .join(''),
        ink.key,
      );
  const leaves =
    winter || night
      ? ''
      : fill(
          tree.tips
            .filter((_, k) => k % 4 === 1)
            .map(([px, py]) =>
              cut(
                [
                  [px, py],
                  [px + 10 * unit, py - 10 * unit],
                  [px + 26 * unit, py - 8 * unit],
                ],
                13 * unit,
              ),
            )
            .join(''),
          ink.leaf,
        );
  const mill = (mx: number, my: number, r: number) =>
    oval(mx, my + r * 0.4, r * 1.25, r * 0.5, mix(ink.ink, soil, 0.4)) +
    box(mx - r * 1.1, my - r * 0.1, r * 2.2, r * 0.42, mix(ink.mid, ink.ink, 0.35)) +
    oval(mx, my - r * 0.1, r * 1.1, r * 0.4, mix(ink.far, ink.light, 0.3)) +
    box(mx - r * 0.36, my - r * 0.6, r * 0.72, r * 0.5, mix(ink.far, ink.mid, 0.5)) +
    oval(mx, my - r * 0.6, r * 0.36, r * 0.13, mix(ink.far, ink.light, 0.5));
  const hen = (hx: number, hy: number, s: number, colour: string) =>
    fill(
      `M${hx - s} ${hy - s * 0.9}Q${hx - s * 0.5} ${hy - s * 0.2} ${hx} ${hy - s * 0.5}Q${hx + s * 0.4} ${hy - s * 0.7} ${hx + s * 0.5} ${hy - s * 1.2}L${hx + s * 0.8} ${hy - s * 1.1}L${hx + s * 0.72} ${hy - s * 0.4}Q${hx + s * 0.4} ${hy + s * 0.1} ${hx - s * 0.1} ${hy}Q${hx - s * 0.8} ${hy} ${hx - s} ${hy - s * 0.9}Z`,
      colour,
    ) +
    stroke(`M${hx} ${hy}v${s * 0.3}M${hx + s * 0.2} ${hy}v${s * 0.3}`, ink.second, s * 0.08) +
    disc(hx + s * 0.6, hy - s * 1.25, s * 0.13, ink.key);
  const ground = mix(ink.earth, ink.light, winter ? 0.75 : 0.28);
  return [
    sky(stage, 0.35 * h),
    ink.hour === 'night' ? stars(stage, 60, 0.28 * h) : '',
    sun(stage, x(0.8), 0.13 * h, 44),
    clouds(stage, 2, 0.28 * h),
    fill(straight(landOf(back, h * 0.5)), mix(ink.far, ink.mid, 0.25)),
    fill(
      shade({
        random,
        line: back,
        side: 'both',
        gap: 14 * unit,
        length: 80 * unit,
        width: 5 * unit,
        lean: 0.7,
      }),
      mix(ink.mid, ink.near, 0.3),
    ),
    fill(cliff, soil),
    inside(
      stage,
      cliff,
      fill(streaks(150, 9), mix(soil, ink.near, 0.5)) + fill(streaks(90, 7), mix(soil, ink.light, 0.3)),
    ),
    winter
      ? stroke(
          straight(
            top.map(([px, py]) => [px, py + 6 * unit] as const),
            false,
          ),
          ink.light,
          22 * unit,
        )
      : fill(
          range(60)
            .map((k) => {
              const px = (k / 60) * w + random.between(-8, 8);
              return tuft(random, px, heightAt(top, px) + 6, random.between(16, 34) * unit, 5);
            })
            .join(''),
          mix(ink.leaf, ink.near, 0.4),
        ),
    box(0, yard - 2, w, h - yard + 2, ground),
    fill(
      strewn(
        random,
        { x: 0, y: yard + 12 * unit, width: w, height: h - yard },
        { count: 110, length: 70 * unit, thick: 4 * unit, spread: 0.08, nearer: 0.5 },
      ),
      mix(ground, ink.mid, 0.4),
    ),
    box(0, yard - 4 * unit, w, 10 * unit, mix(ink.near, soil, 0.3)),
    ...fronts,
    ...strings,
    ...(night || winter
      ? [0.24, 0.497, 0.752].map((share) =>
          lantern(x(share), yard - half * 2.05, 20 * unit, winter ? ink.key : ink.second, ink.second),
        )
      : []),
    mill(x(0.27), 0.88 * h, 66 * unit),
    person({
      ...clothesFrom(ink, random),
      coat: mix(ink.near, ink.ink, 0.4),
      x: x(0.545),
      y: 0.875 * h,
      height: 225 * unit,
      pose: 'carry',
      left: flip,
      head: 'towel',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: ink.key,
      x: x(0.74),
      y: 0.905 * h,
      height: 165 * unit,
      pose: 'run',
      left: !flip,
      child: true,
      head: 'bun',
    }),
    hen(x(0.66), 0.955 * h, 26 * unit, mix(ink.near, ink.key, 0.3)),
    hen(x(0.45), 0.965 * h, 24 * unit, ink.light),
    tree.drawing,
    leaves,
    fruits,
    winter
      ? fill(
          specks(random, { x: 0, y: 0, width: w, height: h }, { count: 200, radius: 4 * unit, nearer: 0.3 }),
          ink.light,
        )
      : '',
    box(0, h - 3 * unit, w, 4 * unit, mix(ground, ink.mid, lerp(0.3, 0.6, 0.5))),
  ].join('');
};
