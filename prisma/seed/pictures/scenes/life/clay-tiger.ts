import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { inside, type Scene, type Stage } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  oval,
  type Point,
  range,
  smooth,
  stroke,
  traced,
} from '../../kit/svg.ts';

type Paints = { body: string; red: string; green: string; gold: string; black: string; white: string };

/** A flower of `petals` petals around a spot. */
function blossom(x: number, y: number, r: number, petals: number, outer: string, inner: string): string {
  const leaves = range(petals).map((k) => {
    const a = (k / petals) * Math.PI * 2;
    return cut(
      [
        [x, y],
        [x + Math.cos(a) * r * 0.55, y + Math.sin(a) * r * 0.55],
        [x + Math.cos(a) * r, y + Math.sin(a) * r],
      ],
      r * 0.62,
      0.6,
    );
  });
  return fill(leaves.join(''), outer) + disc(x, y, r * 0.3, inner);
}

/** A painted clay tiger that sits and looks out, after those of Fengxiang; `s` is its height. */
function tiger(
  stage: Stage,
  x: number,
  foot: number,
  s: number,
  { body, red, green, gold, black, white }: Paints,
): string {
  const at = (points: string): Point[] => traced(points, s).map(([px, py]): Point => [x + px, foot + py]);
  const both = (draw: (side: 1 | -1) => string) => draw(-1) + draw(1);
  const mirrored = (points: string, side: 1 | -1): Point[] =>
    traced(points, s).map(([px, py]): Point => [x + side * px, foot + py]);
  const torso = smooth(at('-0.3,0 -0.36,-0.16 -0.33,-0.36 -0.26,-0.5 0.26,-0.5 0.33,-0.36 0.36,-0.16 0.3,0'));
  const head = smooth(
    at(
      '-0.36,-0.56 -0.4,-0.72 -0.34,-0.9 -0.18,-0.99 0,-1.01 0.18,-0.99 0.34,-0.9 0.4,-0.72 0.36,-0.56 0.22,-0.45 0,-0.42 -0.22,-0.45',
    ),
  );
  const line = s * 0.012;
  const outline = (data: string) => stroke(data, black, line);
  const ear = (side: 1 | -1) => {
    const shape = smooth(mirrored('0.2,-0.94 0.26,-1.08 0.38,-1.12 0.45,-1.02 0.42,-0.88 0.34,-0.82', side));
    return (
      fill(shape, red) +
      outline(shape) +
      fill(smooth(mirrored('0.28,-0.94 0.32,-1.03 0.38,-1.04 0.4,-0.97 0.37,-0.89', side)), gold) +
      disc(x + side * 0.345 * s, foot - 0.965 * s, s * 0.03, green)
    );
  };
  const eye = (side: 1 | -1) => {
    const ring = smooth(
      mirrored('0.06,-0.77 0.1,-0.84 0.18,-0.85 0.25,-0.8 0.26,-0.73 0.2,-0.68 0.11,-0.69', side),
    );
    return (
      fill(ring, white) +
      outline(ring) +
      disc(x + side * 0.165 * s, foot - 0.765 * s, s * 0.052, black) +
      disc(x + side * 0.15 * s, foot - 0.782 * s, s * 0.016, white) +
      fill(cut(mirrored('0.03,-0.84 0.13,-0.91 0.27,-0.86', side), s * 0.045), black) +
      fill(
        range(4)
          .map((k) =>
            cut(
              mirrored(`${0.08 + k * 0.055},-0.905 ${0.1 + k * 0.06},-0.935 ${0.13 + k * 0.07},-0.955`, side),
              s * 0.013,
            ),
          )
          .join(''),
        black,
      )
    );
  };
  const leg = (side: 1 | -1) => {
    const shape = smooth(mirrored('0.05,0 0.06,-0.2 0.12,-0.32 0.22,-0.3 0.26,-0.16 0.25,0', side));
    return (
      fill(shape, mix(body, gold, 0.28)) +
      outline(shape) +
      fill(
        range(3)
          .map((k) =>
            cut(
              mirrored(`0.08,${-0.1 - k * 0.06} 0.16,${-0.075 - k * 0.06} 0.24,${-0.1 - k * 0.06}`, side),
              s * 0.022,
            ),
          )
          .join(''),
        red,
      ) +
      fill(
        range(3)
          .map((k) =>
            cut(
              mirrored(`${0.09 + k * 0.06},-0.005 ${0.1 + k * 0.06},-0.03 ${0.1 + k * 0.06},-0.05`, side),
              s * 0.014,
            ),
          )
          .join(''),
        black,
      )
    );
  };
  const cheek = (side: 1 | -1) => blossom(x + side * 0.29 * s, foot - 0.6 * s, s * 0.085, 8, green, gold);
  const whiskers = both((side) =>
    stroke(
      range(4)
        .map((k) => {
          const a: Point = [x + side * 0.14 * s, foot - (0.58 - k * 0.02) * s];
          return smooth(
            [
              a,
              [x + side * 0.3 * s, foot - (0.55 - k * 0.035) * s],
              [x + side * 0.43 * s, foot - (0.56 - k * 0.055) * s],
            ],
            false,
          );
        })
        .join(''),
      black,
      s * 0.006,
    ),
  );
  const mouth = smooth(at('-0.17,-0.56 0,-0.6 0.17,-0.56 0.14,-0.49 0,-0.455 -0.14,-0.49'));
  const teeth = range(7)
    .map((k) =>
      cut(at(`${-0.12 + k * 0.04},-0.565 ${-0.12 + k * 0.04},-0.545 ${-0.12 + k * 0.04},-0.525`), s * 0.032),
    )
    .join('');
  const nose = smooth(at('-0.07,-0.67 0,-0.7 0.07,-0.67 0.05,-0.62 0,-0.6 -0.05,-0.62'));
  const bridge = smooth(at('-0.03,-0.7 -0.045,-0.84 0,-0.88 0.045,-0.84 0.03,-0.7'));
  const king =
    range(3)
      .map((k) =>
        cut(
          at(
            `${-0.1 + Math.abs(k - 1) * 0.012},${-0.985 + k * 0.042} 0,${-0.99 + k * 0.042} ${0.1 - Math.abs(k - 1) * 0.012},${-0.985 + k * 0.042}`,
          ),
          s * 0.022,
        ),
      )
      .join('') + cut(at('0,-1.0 0.002,-0.94 0,-0.895'), s * 0.022);
  const stripes = both((side) =>
    range(4)
      .map((k) =>
        cut(
          mirrored(
            `${0.345 - k * 0.01},${-0.1 - k * 0.1} ${0.28 - k * 0.012},${-0.125 - k * 0.09} ${0.21 - k * 0.01},${-0.11 - k * 0.09}`,
            side,
          ),
          s * 0.036,
        ),
      )
      .join(''),
  );
  const chest =
    blossom(x, foot - 0.33 * s, s * 0.13, 10, red, gold) +
    blossom(x, foot - 0.33 * s, s * 0.075, 8, white, green);
  const leaves = both((side) =>
    fill(
      range(2)
        .map((k) =>
          cut(
            mirrored(
              `${0.03 + k * 0.03},${-0.22 + k * 0.02} ${0.08 + k * 0.05},${-0.18 - k * 0.05} ${0.11 + k * 0.08},${-0.22 - k * 0.09}`,
              side,
            ),
            s * 0.04,
          ),
        )
        .join(''),
      green,
    ),
  );
  const tail = smooth(
    at('0.3,-0.1 0.44,-0.12 0.52,-0.26 0.5,-0.46 0.44,-0.54 0.4,-0.46 0.43,-0.34 0.4,-0.24 0.32,-0.22'),
  );
  return (
    fill(tail, mix(body, gold, 0.28)) +
    outline(tail) +
    fill(
      range(3)
        .map((k) =>
          cut(
            at(
              `${0.42 + k * 0.02},${-0.18 - k * 0.12} ${0.47 + k * 0.01},${-0.2 - k * 0.12} ${0.52 - k * 0.005},${-0.22 - k * 0.12}`,
            ),
            s * 0.024,
          ),
        )
        .join(''),
      red,
    ) +
    fill(torso, body) +
    inside(stage, torso, fill(stripes, black) + box(x - 0.4 * s, foot - 0.025 * s, 0.8 * s, 0.03 * s, gold)) +
    outline(torso) +
    chest +
    leaves +
    both(leg) +
    both(ear) +
    fill(head, body) +
    outline(head) +
    fill(
      both((side) =>
        range(3)
          .map((k) =>
            cut(
              mirrored(
                `${0.385 - k * 0.012},${-0.78 - k * 0.055} ${0.33 - k * 0.015},${-0.79 - k * 0.05} ${0.27 - k * 0.01},${-0.785 - k * 0.045}`,
                side,
              ),
              s * 0.026,
            ),
          )
          .join(''),
      ),
      red,
    ) +
    fill(bridge, green) +
    outline(bridge) +
    fill(
      range(3)
        .map((k) =>
          cut(at(`-0.025,${-0.73 - k * 0.04} 0,${-0.742 - k * 0.04} 0.025,${-0.73 - k * 0.04}`), s * 0.014),
        )
        .join(''),
      gold,
    ) +
    both(eye) +
    both(cheek) +
    fill(mouth, red) +
    fill(teeth, white) +
    outline(mouth) +
    fill(nose, black) +
    whiskers +
    fill(king, black)
  );
}

/** Painted clay tigers drying on the workshop's boards, brushes and paint before them. */
export const clayTiger: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const wall = mix(ink.far, ink.sky, 0.4);
  const wood = mix(ink.mid, ink.near, 0.35);
  const table = 0.78 * h;
  const base = { red: '#c8362c', green: '#3f7d57', gold: '#e5ad3f', black: '#2a1d1b', white: '#f6efe0' };
  const cream: Paints = { ...base, body: '#f3e6cb' };
  const raw: Paints = {
    body: '#c9b398',
    red: '#b7a086',
    green: '#b7a086',
    gold: '#bfa98e',
    black: '#8b755e',
    white: '#d8c6ae',
  };
  const yellow: Paints = { ...base, body: '#edc25a', gold: '#f3e6cb' };
  const shelfAt = 0.32 * h;
  const shelf = (y: number) =>
    box(0, y, w, 17 * unit, wood) +
    box(0, y + 17 * unit, w, 8 * unit, mix(wood, ink.ink, 0.4)) +
    fill(
      strewn(
        random,
        { x: 0, y: y + 2, width: w, height: 10 * unit },
        { count: 16, length: 150 * unit, thick: 3 * unit, spread: 0.01 },
      ),
      mix(wood, ink.ink, 0.3),
    );
  const small = range(6).map((k) =>
    tiger(
      stage,
      x(lerp(0.07, 0.95, k / 5)),
      shelfAt,
      210 * unit,
      k % 3 === 1 ? raw : k % 3 === 2 ? yellow : cream,
    ),
  );
  const pots = [0.085, 0.155, 0.225].map((share, k) => {
    const px = x(share);
    const paint = [base.red, base.green, base.gold][k] ?? base.red;
    return (
      fill(
        smooth([
          [px - 44 * unit, 0.86 * h],
          [px - 36 * unit, 0.93 * h],
          [px + 36 * unit, 0.93 * h],
          [px + 44 * unit, 0.86 * h],
        ]),
        mix(ink.light, ink.far, 0.2),
      ) +
      oval(px, 0.86 * h, 46 * unit, 13 * unit, mix(ink.light, ink.far, 0.05)) +
      oval(px, 0.862 * h, 37 * unit, 9 * unit, paint)
    );
  });
  const brushes = range(4).map((k) => {
    const [px, py] = [x(0.3 + k * 0.02), (0.9 + 0.022 * k) * h];
    const end: Point = [px + (flip ? -1 : 1) * 230 * unit, py - (20 - k * 8) * unit];
    return (
      stroke(smooth([[px, py], end], false), mix(ink.second, ink.near, 0.4), 9 * unit) +
      fill(
        cut(
          [
            [px, py],
            [px - (flip ? -1 : 1) * 26 * unit, py + 2 * unit],
            [px - (flip ? -1 : 1) * 58 * unit, py + 6 * unit],
          ],
          19 * unit,
          0.3,
        ),
        [base.red, base.green, base.black, base.gold][k] ?? base.red,
      )
    );
  });
  const shade =
    oval(x(0.6), table + 40 * unit, 330 * unit, 34 * unit, mix(wood, ink.ink, 0.45)) +
    oval(x(0.22), table + 14 * unit, 190 * unit, 22 * unit, mix(wood, ink.ink, 0.45)) +
    oval(x(0.93), table + 16 * unit, 190 * unit, 22 * unit, mix(wood, ink.ink, 0.45));
  return [
    box(0, 0, w, table, wall),
    fill(
      range(18)
        .map((k) => boxData((k / 17) * w, 0, 3 * unit, table))
        .join(''),
      mix(wall, ink.mid, 0.16),
    ),
    fill(
      range(2)
        .flatMap((c) =>
          range(2).map((r) =>
            boxData(Math.min(x(0.42), x(0.58)) + c * 0.085 * w, (0.4 + r * 0.17) * h, 0.075 * w, 0.155 * h),
          ),
        )
        .join(''),
      mix(ink.glow, ink.light, 0.5),
      0.5,
    ),
    ...small,
    shelf(shelfAt),
    box(0, table, w, h - table, wood),
    fill(
      strewn(
        random,
        { x: 0, y: table + 16, width: w, height: h - table },
        { count: 40, length: 240 * unit, thick: 5 * unit, spread: 0.02 },
      ),
      mix(wood, ink.ink, 0.3),
    ),
    box(0, table - 4 * unit, w, 14 * unit, mix(wood, ink.light, 0.3)),
    shade,
    tiger(stage, x(0.22), table + 16 * unit, 330 * unit, raw),
    tiger(stage, x(0.93), table + 18 * unit, 330 * unit, yellow),
    tiger(stage, x(0.6), table + 42 * unit, 560 * unit, cream),
    ...pots,
    ...brushes,
  ].join('');
};
