import { cut } from '../kit/carve.ts';
import { mix } from '../kit/colour.ts';
import type { Random } from '../kit/random.ts';
import {
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
} from '../kit/svg.ts';

export type FruitKind =
  | 'apple'
  | 'persimmon'
  | 'pear'
  | 'kiwi'
  | 'pomegranate'
  | 'grape'
  | 'mulberry'
  | 'walnut';

/** What a fruit is printed in; the same on every sheet, because people know the colour of an apple. */
const SKINS: Record<FruitKind, { body: string; shade: string; gleam: string }> = {
  apple: { body: '#c8372b', shade: '#96251f', gleam: '#eb8a66' },
  persimmon: { body: '#e8782a', shade: '#b95518', gleam: '#f6b46a' },
  pear: { body: '#d9b24c', shade: '#ad8531', gleam: '#f0dc9a' },
  kiwi: { body: '#8a6b3c', shade: '#624a28', gleam: '#b39460' },
  pomegranate: { body: '#c2423f', shade: '#8b2a2e', gleam: '#e79a78' },
  grape: { body: '#5d3a63', shade: '#3f2547', gleam: '#9a7ba0' },
  mulberry: { body: '#4a1f3a', shade: '#2c1024', gleam: '#8b5577' },
  walnut: { body: '#b98c58', shade: '#8a6238', gleam: '#dcba8a' },
};
const LEAF = '#5c7a3c';
const STALK = '#4a3420';

const leafAt = (x: number, y: number, size: number, turn: number, dark: string): string => {
  const at = (a: number, d: number): Point => [x + Math.cos(turn + a) * d, y + Math.sin(turn + a) * d];
  return (
    fill(cut([[x, y], at(-0.25, size * 0.5), at(0, size)], size * 0.5, 0.5), mix(LEAF, dark, 0.15)) +
    stroke(straight([[x, y], at(-0.1, size * 0.8)], false), mix(LEAF, dark, 0.55), size * 0.04)
  );
};

/** Hatching on the side that the light leaves. Path data. */
const hatching = (x: number, y: number, rx: number, ry: number, count: number): string =>
  range(count)
    .map((k) => {
      const a = lerp(-0.5, 1.5, k / (count - 1));
      const [c, s] = [Math.cos(a), Math.sin(a)];
      return cut(
        [
          [x + c * rx * 0.93, y + s * ry * 0.93],
          [x + c * rx * 0.72 + rx * 0.03, y + s * ry * 0.78],
          [x + c * rx * 0.5, y + s * ry * 0.55],
        ],
        rx * 0.07,
        0.2,
      );
    })
    .join('');

/** A round fruit; `ripe` from 0 to 1 turns its skin towards its light, so that a heap is not one red. */
function rounded(x: number, y: number, rx: number, ry: number, kind: FruitKind, ripe: number): string {
  const { shade, gleam } = SKINS[kind];
  const body = mix(SKINS[kind].body, gleam, ripe * 0.3);
  const crescent = `M${round(x + rx * 0.62)} ${round(y - ry * 0.78)}A${round(rx)} ${round(ry)} 0 0 1 ${round(x - rx * 0.7)} ${round(y + ry * 0.71)}A${round(rx * 1.25)} ${round(ry * 1.2)} 0 0 0 ${round(x + rx * 0.62)} ${round(y - ry * 0.78)}Z`;
  return (
    oval(x, y, rx, ry, body) +
    fill(crescent, shade) +
    fill(hatching(x, y, rx, ry, 9), shade) +
    fill(
      cut(
        [
          [x - rx * 0.62, y + ry * 0.1],
          [x - rx * 0.6, y - ry * 0.35],
          [x - rx * 0.25, y - ry * 0.66],
        ],
        rx * 0.17,
      ),
      gleam,
    )
  );
}

/** One fruit, `r` its half width, around x, y. */
export function fruit(
  random: Random,
  kind: FruitKind,
  x: number,
  y: number,
  r: number,
  dark: string,
): string {
  const { body, shade, gleam } = SKINS[kind];
  switch (kind) {
    case 'apple':
      return (
        rounded(x, y, r, r * 0.94, kind, random.next()) +
        fill(
          cut(
            [
              [x - r * 0.36, y - r * 0.72],
              [x, y - r * 0.6],
              [x + r * 0.36, y - r * 0.74],
            ],
            r * 0.2,
          ),
          shade,
        ) +
        stroke(
          `M${round(x)} ${round(y - r * 0.68)}q${round(r * 0.04)} ${round(-r * 0.3)} ${round(r * 0.2)} ${round(-r * 0.5)}`,
          STALK,
          r * 0.09,
        ) +
        (random.chance(0.5) ? leafAt(x + r * 0.08, y - r * 0.86, r * 0.85, -0.35, dark) : '')
      );
    case 'persimmon': {
      const calyx = range(4).map((k) => {
        const a = (k / 4) * Math.PI * 2 + 0.5;
        return cut(
          [
            [x, y - r * 0.58],
            [x + Math.cos(a) * r * 0.28, y - r * 0.58 + Math.sin(a) * r * 0.12],
            [x + Math.cos(a) * r * 0.6, y - r * 0.54 + Math.sin(a) * r * 0.2],
          ],
          r * 0.3,
          0.5,
        );
      });
      return (
        rounded(x, y, r * 1.06, r * 0.8, kind, random.next()) +
        fill(calyx.join(''), mix(LEAF, dark, 0.25)) +
        stroke(`M${round(x)} ${round(y - r * 0.6)}v${round(-r * 0.24)}`, STALK, r * 0.13)
      );
    }
    case 'pear': {
      const outline = smooth([
        [x - r * 0.2, y - r * 1.2],
        [x + r * 0.24, y - r * 1.18],
        [x + r * 0.5, y - r * 0.5],
        [x + r * 0.92, y + r * 0.2],
        [x + r * 0.6, y + r * 0.88],
        [x, y + r * 0.98],
        [x - r * 0.62, y + r * 0.86],
        [x - r * 0.92, y + r * 0.18],
        [x - r * 0.52, y - r * 0.5],
      ]);
      return (
        fill(outline, body) +
        fill(hatching(x, y + r * 0.1, r * 0.86, r * 0.84, 10), shade) +
        fill(
          range(14)
            .map(() =>
              ovalData(x + random.bell() * r * 0.6, y + r * 0.2 + random.bell() * r * 0.6, r * 0.025),
            )
            .join(''),
          shade,
        ) +
        fill(
          cut(
            [
              [x - r * 0.6, y + r * 0.2],
              [x - r * 0.44, y - r * 0.3],
              [x - r * 0.14, y - r * 0.9],
            ],
            r * 0.16,
          ),
          gleam,
        ) +
        stroke(
          `M${round(x)} ${round(y - r * 1.18)}q${round(r * 0.06)} ${round(-r * 0.3)} ${round(r * 0.26)} ${round(-r * 0.42)}`,
          STALK,
          r * 0.09,
        )
      );
    }
    case 'kiwi': {
      if (random.chance(0.55)) {
        const hairs = range(20).map(() => {
          const a = random.between(0, 6.3);
          const d = Math.sqrt(random.next()) * 0.8;
          return cut(
            [
              [x + Math.cos(a) * r * d, y + Math.sin(a) * r * 0.72 * d],
              [x + Math.cos(a) * r * d + r * 0.06, y + Math.sin(a) * r * 0.72 * d],
              [x + Math.cos(a) * r * d + r * 0.14, y + Math.sin(a) * r * 0.72 * d - r * 0.04],
            ],
            r * 0.04,
          );
        });
        return (
          oval(x, y, r, r * 0.8, shade) +
          oval(x - r * 0.05, y - r * 0.05, r * 0.92, r * 0.72, mix(body, gleam, random.next() * 0.35)) +
          fill(hatching(x, y, r, r * 0.8, 9), shade) +
          fill(hairs.join(''), gleam) +
          disc(x - r * 0.93, y, r * 0.07, shade)
        );
      }
      const seeds = range(16).map((k) => {
        const a = (k / 16) * Math.PI * 2;
        return cut(
          [
            [x + Math.cos(a) * r * 0.3, y + Math.sin(a) * r * 0.28],
            [x + Math.cos(a) * r * 0.38, y + Math.sin(a) * r * 0.36],
            [x + Math.cos(a) * r * 0.46, y + Math.sin(a) * r * 0.43],
          ],
          r * 0.07,
        );
      });
      const rays = range(22).map((k) => {
        const a = (k / 22) * Math.PI * 2;
        return cut(
          [
            [x + Math.cos(a) * r * 0.28, y + Math.sin(a) * r * 0.26],
            [x + Math.cos(a) * r * 0.55, y + Math.sin(a) * r * 0.52],
            [x + Math.cos(a) * r * 0.84, y + Math.sin(a) * r * 0.8],
          ],
          r * 0.035,
        );
      });
      return (
        oval(x, y, r, r * 0.95, shade) +
        oval(x, y, r * 0.92, r * 0.87, '#8fae3e') +
        oval(x, y, r * 0.56, r * 0.52, '#aac65c') +
        fill(rays.join(''), '#c5da86') +
        fill(seeds.join(''), '#26301a') +
        oval(x, y, r * 0.24, r * 0.2, '#eef0c8')
      );
    }
    case 'pomegranate': {
      const crown = straight([
        [x - r * 0.24, y - r * 0.86],
        [x - r * 0.36, y - r * 1.3],
        [x - r * 0.14, y - r * 1.12],
        [x, y - r * 1.34],
        [x + r * 0.14, y - r * 1.12],
        [x + r * 0.36, y - r * 1.3],
        [x + r * 0.24, y - r * 0.86],
      ]);
      return fill(crown, shade) + rounded(x, y, r, r * 0.96, kind, random.next());
    }
    case 'walnut': {
      const folds = range(7).map((k) => {
        const side = k % 2 === 0 ? -1 : 1;
        const px = x + side * r * lerp(0.18, 0.78, k / 6);
        return cut(
          [
            [px, y - r * 0.6 * (1 - k / 12)],
            [px + random.between(-0.14, 0.14) * r, y],
            [px - side * r * 0.08, y + r * 0.6 * (1 - k / 12)],
          ],
          r * 0.09,
        );
      });
      return (
        oval(x, y, r * 0.95, r * 0.9, body) +
        fill(hatching(x, y, r * 0.95, r * 0.9, 8), shade) +
        stroke(
          `M${round(x)} ${round(y - r * 0.9)}q${round(r * 0.16)} ${round(r * 0.9)} 0 ${round(r * 1.8)}`,
          shade,
          r * 0.1,
        ) +
        fill(folds.join(''), shade) +
        fill(
          cut(
            [
              [x - r * 0.6, y],
              [x - r * 0.52, y - r * 0.36],
              [x - r * 0.2, y - r * 0.62],
            ],
            r * 0.12,
          ),
          gleam,
        )
      );
    }
    case 'grape':
      return bunch(
        [5, 6, 5, 4, 3, 2, 1].flatMap((count, row) =>
          range(count).map((k): Point => [(k - (count - 1) / 2) * 0.42, -1.1 + row * 0.38]),
        ),
        x,
        y,
        r,
        0.24,
        0,
        kind,
      );
    case 'mulberry': {
      const rows = [3, 4, 4, 4, 3, 2].flatMap((count, row) =>
        range(count).map((k): Point => [(k - (count - 1) / 2) * 0.3, -0.78 + row * 0.3]),
      );
      return bunch(rows, x, y, r, 0.2, random.between(-1.5, 1.5), kind);
    }
  }
}

/** Berries that grow together, turned around the middle of the bunch. */
function bunch(
  berries: readonly Point[],
  x: number,
  y: number,
  r: number,
  size: number,
  turn: number,
  kind: FruitKind,
): string {
  const { body, shade, gleam } = SKINS[kind];
  const at = (bx: number, by: number): Point => [
    x + (bx * Math.cos(turn) - by * Math.sin(turn)) * r,
    y + (bx * Math.sin(turn) + by * Math.cos(turn)) * r,
  ];
  const stalk = stroke(
    smooth([at(0, -0.7), at(0.02, -1.1), at(0.2, -1.4)], false),
    mix(LEAF, STALK, 0.3),
    r * 0.08,
  );
  const drops = berries.map(([bx, by], k) => {
    const [px, py] = at(bx, by);
    return (
      disc(px, py, size * r, k % 3 === 1 ? shade : body) +
      disc(px - size * r * 0.3, py - size * r * 0.35, size * r * 0.28, gleam)
    );
  });
  return stalk + drops.join('');
}

/** How fruit lies heaped in a basket: rows that thin out towards the top. Positions from the back to the front. */
export function heap(random: Random, x: number, y: number, width: number, r: number, rows: number): Point[] {
  return range(rows).flatMap((row) => {
    const up = rows - 1 - row;
    const count = Math.max(1, Math.round((width / (r * 1.75)) * (1 - up * 0.24)));
    return range(count).map(
      (k): Point => [
        x + (k - (count - 1) / 2) * r * 1.75 + random.between(-0.1, 0.1) * r,
        y - up * r * 1.05 + random.between(-0.1, 0.1) * r,
      ],
    );
  });
}

/** A woven basket, its rim around x, y. */
export function basket(
  x: number,
  y: number,
  half: number,
  deep: number,
  straw: string,
  dark: string,
): string {
  const body = straight([
    [x - half, y],
    [x + half, y],
    [x + half * 0.78, y + deep],
    [x - half * 0.78, y + deep],
  ]);
  const rows = Math.max(4, Math.round(deep / (half * 0.13)));
  const weave = range(rows).flatMap((row) => {
    const t = (row + 0.5) / rows;
    const wide = lerp(half, half * 0.78, t);
    return range(11).map((k) => {
      const px = x + lerp(-wide, wide, (k + (row % 2 === 0 ? 0.5 : 1)) / 11.5) * 0.98;
      return cut(
        [
          [px - half * 0.075, y + t * deep],
          [px, y + t * deep + half * 0.014],
          [px + half * 0.075, y + t * deep],
        ],
        (deep / rows) * 0.6,
      );
    });
  });
  return (
    fill(body, straw) +
    fill(weave.join(''), mix(straw, dark, 0.42)) +
    stroke(
      `M${round(x - half)} ${round(y)}Q${round(x)} ${round(y + half * 0.12)} ${round(x + half)} ${round(y)}`,
      mix(straw, dark, 0.28),
      half * 0.1,
    )
  );
}
