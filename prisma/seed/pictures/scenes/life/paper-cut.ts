import { cut } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import type { Random } from '../../kit/random.ts';
import type { Scene } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  ovalData,
  type Point,
  placed,
  range,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { skinOf } from '../../motifs/people.ts';

/** A round window flower, folded into `folds` and cut: teeth, crescents, petals and dots. Path data, holes by even-odd. */
function flower(random: Random, x: number, y: number, r: number, folds: number): string {
  const polar = (radius: number, angle: number): Point => [
    x + Math.cos(angle) * radius * r,
    y + Math.sin(angle) * radius * r,
  ];
  const sector = (Math.PI * 2) / folds;
  const each = (draw: (angle: number) => string) =>
    range(folds)
      .map((k) => draw(k * sector))
      .join('');
  const edge = smooth(
    range(folds * 6).map((k): Point => {
      const t = (k % 6) / 6;
      return polar(0.9 + 0.1 * Math.abs(Math.sin(Math.PI * t * 1.5)), (k / 6) * sector);
    }),
  );
  const petal = (inner: number, outer: number, spread: number, turn: number) =>
    each((a) =>
      smooth([
        polar(inner, a + turn),
        polar(lerp(inner, outer, 0.55), a + turn - spread),
        polar(outer, a + turn),
        polar(lerp(inner, outer, 0.55), a + turn + spread),
      ]),
    );
  const crescent = (radius: number, reach: number, turn: number) =>
    each((a) =>
      smooth([
        polar(radius, a + turn - reach),
        polar(radius + 0.055, a + turn),
        polar(radius, a + turn + reach),
        polar(radius + 0.02, a + turn),
      ]),
    );
  const teeth = (inner: number, outer: number, count: number) =>
    range(folds * count)
      .map((k) => {
        const a = (k / count) * sector;
        const half = (sector / count) * 0.3;
        return straight([polar(inner, a - half), polar(outer, a), polar(inner, a + half)]);
      })
      .join('');
  const dots = (radius: number, size: number, turn: number) =>
    each((a) => {
      const [px, py] = polar(radius, a + turn);
      return ovalData(px, py, size * r, size * r);
    });
  const style = random.whole(0, 2);
  const middle =
    style === 0
      ? petal(0.08, 0.3, 0.22, 0) + dots(0.34, 0.022, sector / 2)
      : style === 1
        ? teeth(0.12, 0.24, 2) + crescent(0.28, 0.2, 0)
        : petal(0.12, 0.26, 0.3, sector / 2) + dots(0.31, 0.026, 0);
  return (
    edge +
    petal(0.64, 0.85, 0.09, 0) +
    petal(0.66, 0.8, 0.05, sector / 2 - 0.12) +
    petal(0.66, 0.8, 0.05, sector / 2 + 0.12) +
    teeth(0.52, 0.6, 4) +
    crescent(0.44, 0.2, sector / 2) +
    petal(0.36, 0.48, 0.11, 0) +
    dots(0.9, 0.018, sector / 2) +
    dots(0.6, 0.014, 0) +
    middle
  );
}

/** A pair of scissors, open, their points to the right. */
function scissors(size: number, steel: string, handle: string): string {
  const s = size;
  const blade = (way: number) =>
    `<g transform="rotate(${way * 13})">${fill(
      smooth([
        [-0.02 * s, -0.035 * s],
        [0.3 * s, -0.045 * s],
        [0.62 * s, 0],
        [0.3 * s, 0.025 * s],
        [-0.02 * s, 0.035 * s],
      ]),
      steel,
    )}${stroke(
      straight(
        [
          [0, 0],
          [-0.26 * s, way * 0.09 * s],
        ],
        false,
      ),
      handle,
      s * 0.055,
    )}<ellipse cx="${(-0.4 * s).toFixed(1)}" cy="${(way * 0.13 * s).toFixed(1)}" rx="${(0.15 * s).toFixed(1)}" ry="${(0.1 * s).toFixed(1)}" fill="none" stroke="${handle}" stroke-width="${(s * 0.05).toFixed(1)}" transform="rotate(${-way * 14} ${(-0.4 * s).toFixed(1)} ${(way * 0.13 * s).toFixed(1)})"/></g>`;
  return blade(1) + blade(-1) + disc(0, 0, s * 0.03, handle);
}

/** A hand from the side with its sleeve, fingers to the right; `s` is its length. */
function hand(s: number, skin: string, sleeve: string, trim: string): string {
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [px * s, py * s]);
  return (
    fill(
      smooth(
        at([
          [-2.4, -0.42],
          [-1.2, -0.34],
          [-0.62, -0.3],
          [-0.62, 0.3],
          [-1.2, 0.42],
          [-2.4, 0.6],
        ]),
      ),
      sleeve,
    ) +
    fill(
      straight(
        at([
          [-0.76, -0.34],
          [-0.58, -0.32],
          [-0.58, 0.32],
          [-0.76, 0.36],
        ]),
      ),
      trim,
    ) +
    fill(
      smooth(
        at([
          [-0.6, -0.22],
          [-0.2, -0.28],
          [0.2, -0.26],
          [0.62, -0.14],
          [0.84, -0.02],
          [0.78, 0.06],
          [0.5, 0.04],
          [0.24, 0.0],
          [0.5, 0.14],
          [0.6, 0.24],
          [0.5, 0.3],
          [0.16, 0.2],
          [-0.2, 0.28],
          [-0.6, 0.24],
        ]),
      ),
      skin,
    ) +
    fill(
      smooth(
        at([
          [-0.1, -0.2],
          [0.1, -0.42],
          [0.36, -0.5],
          [0.44, -0.42],
          [0.26, -0.3],
          [0.14, -0.12],
        ]),
      ),
      mix(skin, '#5a2a1a', 0.12),
    ) +
    stroke(
      straight(
        at([
          [0.3, -0.06],
          [0.62, 0.0],
        ]),
        false,
      ),
      mix(skin, '#5a2a1a', 0.35),
      s * 0.02,
    )
  );
}

/** Paper-cuts on a window lattice, and the hands that cut the next one. */
export const paperCut: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const paper = mix(ink.light, ink.sky, 0.25);
  const wood = mix(ink.near, ink.ink, 0.45);
  const red = ink.key;
  const table = 0.72 * h;
  const pitch = 172 * unit;
  const columns = Math.ceil(w / pitch) + 1;
  const rows = Math.ceil(table / pitch);
  const lattice =
    range(columns)
      .map((k) => boxData(k * pitch - 8 * unit, 0, 15 * unit, table))
      .join('') +
    range(rows + 1)
      .map((k) => boxData(0, k * pitch - 60 * unit, w, 15 * unit))
      .join('');
  const inlay = range(columns).flatMap((column) =>
    range(rows + 1).map((row) => {
      const [px, py] = [column * pitch, row * pitch - 52 * unit];
      const s = 26 * unit;
      return straight([
        [px, py - s],
        [px + s, py],
        [px, py + s],
        [px - s, py],
      ]);
    }),
  );
  const glow = range(6).map((k) =>
    straight([
      [x(0.2 + k * 0.16), 0],
      [x(0.28 + k * 0.16), 0],
      [x(0.16 + k * 0.16), table],
      [x(0.08 + k * 0.16), table],
    ]),
  );
  const even = (data: string, colour: string) => `<path d="${data}" fill="${colour}" fill-rule="evenodd"/>`;
  const hung = (share: number, py: number, r: number, folds: number) => {
    const data = flower(random, x(share), py * h, r * unit, folds);
    return `<g transform="translate(${9 * unit} ${11 * unit})">${even(data, mix(paper, ink.near, 0.3))}</g>${even(data, red)}`;
  };
  const wedge = `M${x(0.5)} ${0.86 * h}L${x(0.74)} ${0.795 * h}A${0.26 * w} ${0.26 * w} 0 0 ${flip ? 0 : 1} ${x(0.735)} ${0.935 * h}Z`;
  const bites = range(5).map((k) => {
    const t = lerp(0.35, 0.92, k / 4);
    const [px, py] = [lerp(x(0.5), x(0.74), t), lerp(0.86, 0.8, t) * h];
    return smooth([
      [px - 20 * unit, py + 4 * unit],
      [px, py + (20 + 16 * t) * unit],
      [px + 20 * unit, py - 2 * unit],
    ]);
  });
  const scraps = range(26).map(() => {
    const [px, py] = [x(random.between(0.3, 1)), random.between(0.77, 0.99) * h];
    const s = random.between(8, 26) * unit;
    return straight([
      [px, py],
      [px + s, py + random.between(-6, 8) * unit],
      [px + s * 0.4, py + s * 0.7],
    ]);
  });
  const sheets = range(4).map((k) =>
    fill(
      straight([
        [x(0.05) + k * 6, (0.83 - k * 0.008) * h],
        [x(0.24) + k * 6, (0.8 - k * 0.008) * h],
        [x(0.3) + k * 6, (0.9 - k * 0.008) * h],
        [x(0.09) + k * 6, (0.94 - k * 0.008) * h],
      ]),
      k % 2 === 0 ? red : mix(red, ink.light, 0.14),
    ),
  );
  const way = flip ? -1 : 1;
  return [
    box(0, 0, w, table, paper),
    fill(glow.join(''), ink.light, 0.5),
    fill(lattice, wood),
    fill(inlay.join(''), wood),
    hung(0.63, 0.335, 292, 8),
    hung(0.2, 0.22, 152, 6),
    hung(0.3, 0.55, 122, 10),
    hung(0.94, 0.6, 110, 6),
    hung(0.97, 0.16, 126, 12),
    box(0, table - 16 * unit, w, 34 * unit, mix(wood, ink.ink, 0.25)),
    box(0, table + 14 * unit, w, h - table, mix(ink.second, ink.earth, 0.4)),
    fill(
      range(16)
        .map(() => {
          const [px, py] = [random.next() * w, random.between(0.76, 1) * h];
          return cut(
            [
              [px, py],
              [px + 130 * unit, py + 4 * unit],
              [px + 280 * unit, py],
            ],
            5 * unit,
          );
        })
        .join(''),
      mix(ink.second, ink.near, 0.4),
    ),
    ...sheets,
    fill(scraps.join(''), red),
    placed(fill(wedge, mix(ink.near, ink.ink, 0.2), 0.4), { x: 8 * unit, y: 14 * unit }),
    even(wedge + bites.join(''), red),
    fill(
      range(4)
        .map((k) => {
          const t = 0.42 + k * 0.15;
          return ovalData(lerp(x(0.5), x(0.737), t), 0.862 * h, (9 + k * 3) * unit, (7 + k * 2) * unit);
        })
        .join(''),
      mix(ink.second, ink.earth, 0.4),
    ),
    placed(scissors(330 * unit, mix(ink.far, ink.ink, 0.45), ink.ink), {
      x: x(0.42),
      y: 0.9 * h,
      turn: way * -14,
      flip,
    }),
    placed(hand(150 * unit, skinOf(ink), mix(ink.mid, ink.near, 0.6), ink.second), {
      x: x(0.265),
      y: 0.945 * h,
      turn: way * -8,
      flip,
    }),
    placed(hand(140 * unit, skinOf(ink), mix(ink.mid, ink.near, 0.6), ink.second), {
      x: x(0.845),
      y: 0.905 * h,
      turn: way * 10,
      flip: !flip,
    }),
  ].join('');
};
