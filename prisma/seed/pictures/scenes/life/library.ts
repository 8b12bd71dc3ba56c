import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import type { Random } from '../../kit/random.ts';
import type { Scene, Stage } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, type Point, range, round, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, type Headgear, person } from '../../motifs/people.ts';
import { crown } from '../../motifs/trees.ts';

/** A bookcase that runs into the depth, from the front edge to the far one. */
function bookcase(
  stage: Stage,
  near: { x: number; top: number; foot: number },
  far: { x: number; top: number; foot: number },
  spines: readonly string[],
  random: Random,
): string {
  const { ink } = stage;
  const wood = mix(ink.near, ink.ink, 0.15);
  const at = (u: number, v: number): Point => [
    lerp(near.x, far.x, u),
    lerp(lerp(near.top, near.foot, v), lerp(far.top, far.foot, v), u),
  ];
  const shelves = 7;
  let books = '';
  for (const row of range(shelves)) {
    const [top, foot] = [(row + 0.12) / shelves, (row + 0.93) / shelves];
    for (let u = 0.01; u < 0.985; ) {
      const thick = random.between(0.008, 0.02);
      const head = lerp(top, foot, random.between(0, 0.28));
      if (!random.chance(0.06))
        books += fill(
          straight([at(u, head), at(u + thick * 0.9, head), at(u + thick * 0.9, foot), at(u, foot)]),
          random.pick(spines),
        );
      u += thick;
    }
  }
  const boards = range(shelves + 1).map((row) =>
    straight([
      at(0, row / shelves),
      at(1, row / shelves),
      at(1, (row + 0.07) / shelves),
      at(0, (row + 0.07) / shelves),
    ]),
  );
  const posts = range(5).map((k) =>
    straight([at(k / 4 - 0.006, 0), at(k / 4 + 0.006, 0), at(k / 4 + 0.006, 1), at(k / 4 - 0.006, 1)]),
  );
  return (
    fill(straight([at(0, 0), at(1, 0), at(1, 1.02), at(0, 1.02)]), mix(wood, ink.ink, 0.5)) +
    books +
    fill(boards.join('') + posts.join(''), wood)
  );
}

/** A reading room: tall windows at its end, shelves on both sides, readers at long tables. */
export const library: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const wallTop = 0.1 * h;
  const floor = 0.62 * h;
  const [from, to] = [0.27, 0.78];
  const plaster = mix(ink.sky, ink.light, 0.3);
  const wood = mix(ink.mid, ink.near, 0.4);
  const windows = range(3).map((k) => {
    const cx = x(lerp(from + 0.09, to - 0.09, k / 2));
    const half = 0.064 * w;
    const top = 0.16 * h;
    const frame = `M${round(cx - half)} ${round(0.55 * h)}V${round(top + half)}A${round(half)} ${round(half)} 0 0 1 ${round(cx + half)} ${round(top + half)}V${round(0.55 * h)}Z`;
    const bars =
      range(4)
        .map((n) => boxData(cx - half + (n * half * 2) / 3 - 3 * unit, top, 6 * unit, 0.55 * h - top))
        .join('') +
      range(5)
        .map((n) => boxData(cx - half, top + half + n * 0.062 * h, half * 2, 6 * unit))
        .join('');
    const clip = stage.define((id) => `<clipPath id="${id}"><path d="${frame}"/></clipPath>`);
    const view =
      box(
        cx - half,
        top,
        half * 2,
        h * 0.4,
        dark ? mix(ink.near, ink.ink, 0.2) : mix(ink.glow, ink.light, 0.5),
      ) +
      crown(stage, {
        x: cx + random.between(-30, 30) * unit,
        y: 0.5 * h,
        rx: 88 * unit,
        ry: 100 * unit,
        dark: mix(ink.leaf, dark ? ink.ink : ink.glow, 0.25),
        mid: mix(ink.leaf, dark ? ink.ink : ink.glow, 0.1),
        light: mix(ink.leaf, ink.second, 0.3),
      }) +
      fill(bars, mix(wood, ink.ink, 0.25));
    return (
      fill(frame, mix(wood, ink.ink, 0.3)) +
      `<g clip-path="${clip}">${view}</g>` +
      `<path d="${frame}" fill="none" stroke="${mix(wood, ink.ink, 0.3)}" stroke-width="${round(12 * unit)}"/>`
    );
  });
  const beams = dark
    ? []
    : range(3).map((k) => {
        const cx = lerp(from + 0.09, to - 0.09, k / 2);
        return straight([
          [x(cx - 0.064), 0.55 * h],
          [x(cx + 0.064), 0.55 * h],
          [x(cx - 0.2 + 0.064 * 2.2), h],
          [x(cx - 0.2 - 0.064 * 2.2), h],
        ]);
      });
  const spines = [
    ink.key,
    ink.second,
    mix(ink.mid, ink.near, 0.3),
    ink.light,
    mix(ink.leaf, ink.near, 0.3),
    mix(ink.far, ink.mid, 0.3),
    mix(ink.key, ink.ink, 0.4),
    mix(ink.second, ink.near, 0.4),
  ];
  const leftCase = bookcase(
    stage,
    { x: x(-0.06), top: -0.16 * h, foot: 0.98 * h },
    { x: x(from), top: wallTop + 0.03 * h, foot: floor },
    spines,
    random,
  );
  const rightCase = bookcase(
    stage,
    { x: x(1.06), top: -0.14 * h, foot: 0.94 * h },
    { x: x(to), top: wallTop + 0.03 * h, foot: floor },
    spines,
    random,
  );
  const planks = range(13).map((k) =>
    straight(
      [
        [lerp(x(from), x(to), k / 12), floor],
        [lerp(x(-0.5), x(1.5), k / 12), h],
      ],
      false,
    ),
  );
  const lampOn = ink.hour === 'day' ? ink.second : ink.key;
  const table = (share: number, down: number, half: number, shift: number) => {
    const [cx, cy] = [x(share), down * h];
    const thick = half * 0.05;
    const top = straight([
      [cx - half * 0.86, cy],
      [cx + half * 0.86, cy],
      [cx + half, cy + half * 0.16],
      [cx - half, cy + half * 0.16],
    ]);
    const sitter = (u: number, left: boolean, head: Headgear, tone: string) =>
      person({
        ...clothesFrom(ink, random),
        coat: tone,
        x: cx + u * half,
        y: cy + half * 0.34,
        height: half * 0.88,
        pose: 'read',
        left,
        head,
      });
    const lamp = (u: number) => {
      const [lx, ly] = [cx + u * half, cy + half * 0.05];
      const s = half * 0.1;
      return (
        box(lx - s * 0.08, ly - s * 1.7, s * 0.16, s * 1.7, ink.ink) +
        fill(
          straight([
            [lx - s * 0.5, ly],
            [lx + s * 0.5, ly],
            [lx + s * 0.4, ly - s * 0.16],
            [lx - s * 0.4, ly - s * 0.16],
          ]),
          ink.ink,
        ) +
        fill(
          straight([
            [lx - s * 1.1, ly - s * 1.4],
            [lx + s * 1.1, ly - s * 1.4],
            [lx + s * 0.6, ly - s * 2.1],
            [lx - s * 0.6, ly - s * 2.1],
          ]),
          lampOn,
        ) +
        fill(
          straight([
            [lx - s, ly - s * 1.38],
            [lx + s, ly - s * 1.38],
            [lx + s * 1.9, ly + s * 0.4],
            [lx - s * 1.9, ly + s * 0.4],
          ]),
          lampOn,
          0.22,
        )
      );
    };
    const book = (u: number, colour: string) => {
      const [bx, by] = [cx + u * half, cy + half * 0.07];
      const s = half * 0.09;
      return (
        fill(
          straight([
            [bx, by - s * 0.2],
            [bx + s * 1.1, by - s * 0.5],
            [bx + s * 1.2, by + s * 0.3],
            [bx, by + s * 0.55],
            [bx - s * 1.2, by + s * 0.3],
            [bx - s * 1.1, by - s * 0.5],
          ]),
          ink.light,
        ) +
        stroke(
          straight(
            [
              [bx, by - s * 0.2],
              [bx, by + s * 0.55],
            ],
            false,
          ),
          colour,
          s * 0.14,
        )
      );
    };
    const pile = (u: number) =>
      range(4)
        .map((k) =>
          box(
            cx + u * half - half * 0.08 + k * half * 0.006,
            cy + half * 0.05 - k * half * 0.032,
            half * 0.15 - k * half * 0.014,
            half * 0.03,
            spines[(k + shift) % spines.length] ?? ink.key,
          ),
        )
        .join('');
    return (
      sitter(-0.6, false, 'bun', spines[shift % spines.length] ?? ink.key) +
      sitter(0.62, true, 'none', spines[(shift + 1) % spines.length] ?? ink.key) +
      fill(top, mix(wood, ink.light, 0.22)) +
      fill(boxData(cx - half, cy + half * 0.16, half * 2, thick), mix(wood, ink.ink, 0.35)) +
      fill(
        boxData(cx - half * 0.92, cy + half * 0.16, half * 0.06, half * 0.42) +
          boxData(cx + half * 0.86, cy + half * 0.16, half * 0.06, half * 0.42),
        mix(wood, ink.ink, 0.35),
      ) +
      book(-0.34, ink.key) +
      book(0.36, ink.second) +
      lamp(0.02) +
      pile(0.74) +
      pile(-0.84)
    );
  };
  return [
    box(0, 0, w, h, plaster),
    fill(
      strewn(
        random,
        { x: 0, y: 0, width: w, height: 0.2 * h },
        { count: 30, length: 160 * unit, thick: 4 * unit, spread: 0.02 },
      ),
      mix(plaster, ink.far, 0.4),
    ),
    fill(
      straight([
        [x(-0.1), -0.2 * h],
        [x(from), wallTop],
        [x(to), wallTop],
        [x(1.1), -0.2 * h],
      ]),
      mix(plaster, ink.mid, 0.22),
    ),
    ...range(5).map((k) =>
      fill(
        cut(
          [
            [lerp(x(0.05), x(0.95), k / 4), -20],
            [lerp(x(from + 0.04), x(to - 0.04), k / 4), wallTop * 0.5],
            [lerp(x(from + 0.02), x(to - 0.02), k / 4), wallTop],
          ],
          14 * unit,
          0.1,
        ),
        mix(plaster, ink.near, 0.4),
      ),
    ),
    ...windows,
    box(
      Math.min(x(from), x(to)),
      0.555 * h,
      Math.abs(x(to) - x(from)),
      floor - 0.555 * h,
      mix(wood, ink.near, 0.2),
    ),
    box(0, floor, w, h - floor, wood),
    stroke(planks.join(''), mix(wood, ink.ink, 0.3), 2.4 * unit),
    fill(beams.join(''), mix(ink.glow, ink.light, 0.3), 0.32),
    leftCase,
    rightCase,
    person({
      ...clothesFrom(ink, random),
      x: x(0.31),
      y: 0.7 * h,
      height: 190 * unit,
      pose: 'reach',
      left: !flip,
      long: true,
      head: 'long',
    }),
    table(0.55, 0.66, 190 * unit, 1),
    table(0.49, 0.77, 330 * unit, 3),
    person({
      ...clothesFrom(ink, random),
      coat: ink.second,
      x: x(0.88),
      y: 0.93 * h,
      height: 340 * unit,
      pose: 'read',
      left: !flip,
      head: 'cap',
    }),
    box(x(0.88) - 60 * unit, 0.93 * h - 92 * unit, 90 * unit, 14 * unit, mix(wood, ink.ink, 0.5)),
    box(x(0.88) - 50 * unit, 0.93 * h - 80 * unit, 10 * unit, 80 * unit, mix(wood, ink.ink, 0.5)),
    box(x(0.88) + 12 * unit, 0.93 * h - 80 * unit, 10 * unit, 80 * unit, mix(wood, ink.ink, 0.5)),
  ].join('');
};
