import { cut } from '../../kit/carve.ts';
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
  placed,
  range,
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';

/** A person in a clean-room suit: hood, mask, gloves; `s` px high, looking to the right. */
function suited(stage: Stage, x: number, foot: number, s: number, left: boolean, reach: boolean): string {
  const { ink } = stage;
  const white = mix(ink.light, ink.far, 0.08);
  const fold = mix(white, ink.mid, 0.35);
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [px * s, py * s]);
  const body = smooth(
    at([
      [-0.11, -0.8],
      [0, -0.84],
      [0.11, -0.8],
      [0.13, -0.6],
      [0.12, -0.4],
      [0.13, -0.02],
      [0.02, -0.02],
      [0, -0.36],
      [-0.03, -0.02],
      [-0.14, -0.02],
      [-0.13, -0.4],
      [-0.13, -0.6],
    ]),
  );
  const arm = reach
    ? ([
        [0.09, -0.76],
        [0.2, -0.62],
        [0.38, -0.64],
      ] as const)
    : ([
        [0.1, -0.76],
        [0.16, -0.58],
        [0.3, -0.5],
      ] as const);
  const [hand = [0, 0]] = at([arm[2]]);
  return placed(
    stroke(
      straight(
        at([
          [-0.09, -0.76],
          [-0.17, -0.56],
          [-0.05, -0.48],
        ]),
        false,
      ),
      fold,
      s * 0.085,
    ) +
      fill(body, white) +
      stroke(
        straight(
          at([
            [0, -0.8],
            [0, -0.36],
          ]),
          false,
        ) +
          straight(
            at([
              [-0.13, -0.56],
              [0.13, -0.56],
            ]),
            false,
          ),
        fold,
        s * 0.012,
      ) +
      fill(
        smooth(
          at([
            [-0.105, -0.82],
            [-0.1, -0.98],
            [0, -1.03],
            [0.09, -0.98],
            [0.1, -0.84],
            [0, -0.79],
          ]),
        ),
        white,
      ) +
      fill(
        smooth(
          at([
            [0.0, -0.965],
            [0.085, -0.965],
            [0.095, -0.9],
            [0.01, -0.9],
          ]),
        ),
        mix('#c98f6c', ink.near, 0.12),
      ) +
      fill(
        smooth(
          at([
            [0.0, -0.912],
            [0.095, -0.912],
            [0.09, -0.85],
            [0.02, -0.84],
          ]),
        ),
        mix(ink.sky, ink.mid, 0.35),
      ) +
      disc(0.04 * s, -0.935 * s, s * 0.008, ink.ink) +
      disc(0.078 * s, -0.935 * s, s * 0.008, ink.ink) +
      stroke(straight(at(arm), false), white, s * 0.08) +
      disc(hand[0], hand[1], s * 0.036, mix(ink.second, ink.light, 0.1)) +
      oval(-0.08 * s, -0.015 * s, s * 0.07, s * 0.025, fold) +
      oval(0.09 * s, -0.015 * s, s * 0.07, s * 0.025, fold),
    { x, y: foot, flip: left },
  );
}

/** A wafer: a disc of dies that break the light into bands. */
function wafer(stage: Stage, x: number, y: number, r: number): string {
  const { ink } = stage;
  const inks = [
    mix(ink.second, ink.light, 0.15),
    ink.key,
    mix(ink.key, ink.mid, 0.5),
    mix(ink.mid, ink.sky, 0.2),
    mix(ink.leaf, ink.sky, 0.3),
    mix(ink.second, ink.leaf, 0.4),
    mix(ink.far, ink.light, 0.3),
  ];
  const rim = `M${round(x - r)} ${round(y)}a${round(r)} ${round(r)} 0 1 0 ${round(2 * r)} 0a${round(r)} ${round(r)} 0 1 0 ${round(-2 * r)} 0Z`;
  const bands = range(22).map((k) => {
    const a = (k / 22) * Math.PI * 2 + 0.2;
    const b = ((k + 1) / 22) * Math.PI * 2 + 0.21;
    return fill(
      straight([
        [x, y],
        [x + Math.cos(a) * r * 1.1, y + Math.sin(a) * r * 1.1],
        [x + Math.cos(b) * r * 1.1, y + Math.sin(b) * r * 1.1],
      ]),
      inks[(k * 3) % inks.length] ?? ink.key,
    );
  });
  const step = r / 8.5;
  const lines = range(19)
    .map(
      (k) =>
        boxData(x + (k - 9) * step - r * 0.006, y - r, r * 0.012, 2 * r) +
        boxData(x - r, y + (k - 9) * step - r * 0.006, 2 * r, r * 0.012),
    )
    .join('');
  const cells = range(19 * 19)
    .filter((k) => (k * 7 + Math.floor(k / 19) * 3) % 5 === 0)
    .map((k) => boxData(x + ((k % 19) - 9) * step, y + (Math.floor(k / 19) - 9) * step, step, step));
  return (
    disc(x + r * 0.05, y + r * 0.07, r * 1.02, mix(ink.near, ink.ink, 0.5)) +
    disc(x, y, r * 1.03, mix(ink.light, ink.far, 0.2)) +
    fill(rim, ink.mid) +
    inside(
      stage,
      rim,
      bands.join('') +
        fill(cells.join(''), ink.ink, 0.14) +
        fill(lines, mix(ink.near, ink.ink, 0.3)) +
        fill(
          straight([
            [x - r, y - r * 0.2],
            [x - r * 0.2, y - r],
            [x + r * 0.2, y - r],
            [x - r, y + r * 0.2],
          ]),
          ink.light,
          0.3,
        ),
    ) +
    fill(
      cut(
        [
          [x - r * 0.06, y + r],
          [x, y + r * 0.93],
          [x + r * 0.06, y + r],
        ],
        r * 0.08,
      ),
      mix(ink.light, ink.far, 0.2),
    )
  );
}

/** A chip plant: people in white suits between machines, a wafer close by. */
export const waferLab: Scene = (stage) => {
  const { w, h, ink, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const eye: Point = [x(0.66), 0.42 * h];
  const to = (px: number, py: number, t: number): Point => [lerp(px, eye[0], t), lerp(py, eye[1], t)];
  const wall = mix(ink.far, ink.light, 0.3);
  const depth = 0.82;
  const panel = (pts: readonly Point[], colour: string) => fill(straight(pts), colour);
  const ceiling = [
    [x(-0.1), -0.1 * h],
    to(x(-0.1), -0.1 * h, depth),
    to(x(1.2), -0.1 * h, depth),
    [x(1.2), -0.1 * h],
  ] as Point[];
  const floor = [
    [x(-0.1), 1.06 * h],
    to(x(-0.1), 1.06 * h, depth),
    to(x(1.2), 1.06 * h, depth),
    [x(1.2), 1.06 * h],
  ] as Point[];
  const leftWall = [
    [x(-0.1), -0.1 * h],
    to(x(-0.1), -0.1 * h, depth),
    to(x(-0.1), 1.06 * h, depth),
    [x(-0.1), 1.06 * h],
  ] as Point[];
  const rightWall = [
    [x(1.2), -0.1 * h],
    to(x(1.2), -0.1 * h, depth),
    to(x(1.2), 1.06 * h, depth),
    [x(1.2), 1.06 * h],
  ] as Point[];
  const steps = range(9).map((k) => 1 - 1 / (1 + k * 0.42));
  const lamps = steps.slice(0, 8).flatMap((t, k) =>
    [0.3, 0.6, 0.9].map((share) => {
      const next = lerp(t, steps[k + 1] ?? 1, 0.62);
      const [a, b] = [x(share - 0.08), x(share + 0.08)];
      return next > depth
        ? ''
        : straight([to(a, -0.1 * h, t), to(b, -0.1 * h, t), to(b, -0.1 * h, next), to(a, -0.1 * h, next)]);
    }),
  );
  const tiles =
    range(17)
      .map((k) =>
        straight(
          [to(x(lerp(-0.1, 1.2, k / 16)), 1.06 * h, 0), to(x(lerp(-0.1, 1.2, k / 16)), 1.06 * h, depth)],
          false,
        ),
      )
      .join('') +
    steps
      .map((t) =>
        straight(
          [to(x(-0.1), 1.06 * h, Math.min(depth, t)), to(x(1.2), 1.06 * h, Math.min(depth, t))],
          false,
        ),
      )
      .join('');
  const machine = (side: -1 | 1, from: number, until: number, tall: number, colour: string) => {
    const edge = side < 0 ? -0.1 : 1.2;
    const front = side < 0 ? 0.16 : 0.98;
    const top = lerp(1.06, -0.1, tall) * h;
    const face = [
      to(x(front), 1.06 * h, from),
      to(x(front), 1.06 * h, until),
      to(x(front), top, until),
      to(x(front), top, from),
    ] as Point[];
    const end = [
      to(x(edge), 1.06 * h, from),
      to(x(front), 1.06 * h, from),
      to(x(front), top, from),
      to(x(edge), top, from),
    ] as Point[];
    const at = (u: number, v: number): Point => {
      const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = face;
      return [
        lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
        lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
      ];
    };
    const quad = (u: number, v: number, uu: number, vv: number) =>
      straight([at(u, v), at(uu, v), at(uu, vv), at(u, vv)]);
    return (
      panel(end, mix(colour, ink.near, 0.28)) +
      panel(face, colour) +
      fill(quad(0.1, 0.46, 0.5, 0.8), mix(ink.near, ink.ink, 0.3)) +
      fill(quad(0.14, 0.5, 0.46, 0.76), mix(ink.second, ink.light, 0.2)) +
      fill(quad(0.6, 0.6, 0.88, 0.78), mix(ink.near, ink.ink, 0.2)) +
      fill(
        range(3)
          .map((k) => quad(0.62 + k * 0.09, 0.48, 0.67 + k * 0.09, 0.52))
          .join(''),
        ink.key,
      ) +
      stroke(
        quad(0, 0, 1, 1) +
          straight([at(0.55, 0), at(0.55, 1)], false) +
          straight([at(0, 0.34), at(1, 0.34)], false),
        mix(colour, ink.near, 0.5),
        3 * unit,
      )
    );
  };
  const machines = (
    [
      [-1, 0.62, 0.76, 0.66],
      [1, 0.62, 0.76, 0.6],
      [-1, 0.42, 0.58, 0.6],
      [1, 0.38, 0.57, 0.68],
      [1, 0.06, 0.32, 0.62],
    ] as const
  ).map(([side, from, until, tall], k) =>
    machine(side, from, until, tall, mix(ink.light, k % 2 === 0 ? ink.sky : ink.far, 0.3)),
  );
  const back = [
    to(x(-0.1), -0.1 * h, depth),
    to(x(1.2), -0.1 * h, depth),
    to(x(1.2), 1.06 * h, depth),
    to(x(-0.1), 1.06 * h, depth),
  ] as Point[];
  const [cx, cy, r] = [x(0.24), 0.6 * h, 0.37 * h];
  const glove = (side: number): string => {
    const at = (points: readonly Point[]): Point[] =>
      points.map(([px, py]) => [cx + side * px * r, cy + py * r]);
    const rubber = mix(ink.second, ink.light, 0.08);
    return (
      fill(
        smooth(
          at([
            [0.62, 1.5],
            [0.5, 1.1],
            [0.6, 0.86],
            [0.78, 0.7],
            [0.9, 0.62],
            [0.98, 0.66],
            [0.9, 0.8],
            [1.06, 0.74],
            [1.12, 0.8],
            [0.98, 0.96],
            [1.1, 0.94],
            [1.12, 1.02],
            [0.98, 1.12],
            [1.0, 1.5],
          ]),
        ),
        rubber,
      ) +
      stroke(
        smooth(
          at([
            [0.9, 0.8],
            [0.8, 0.92],
          ]),
          false,
        ) +
          smooth(
            at([
              [0.98, 0.96],
              [0.86, 1.04],
            ]),
            false,
          ),
        mix(rubber, ink.ink, 0.3),
        4 * unit,
      ) +
      fill(
        smooth(
          at([
            [0.54, 1.26],
            [1.04, 1.26],
            [1.14, 1.8],
            [0.5, 1.8],
          ]),
        ),
        mix(ink.light, ink.far, 0.12),
      )
    );
  };
  const [rx, ry] = [lerp(x(0.5), eye[0], 0.3), lerp(1.06 * h, eye[1], 0.38)];
  return [
    box(0, 0, w, h, wall),
    panel(ceiling, mix(wall, ink.light, 0.35)),
    panel(back, mix(wall, ink.mid, 0.2)),
    panel(leftWall, mix(wall, ink.mid, 0.14)),
    panel(rightWall, mix(wall, ink.mid, 0.26)),
    panel(floor, mix(ink.earth, ink.far, 0.4)),
    fill(lamps.join(''), mix(ink.sun, ink.light, 0.5)),
    stroke(tiles, mix(ink.mid, ink.far, 0.3), 2.4 * unit),
    ...machines.slice(0, 2),
    suited(stage, ...to(x(0.5), 1.06 * h, 0.66), 0.2 * h, flip, true),
    ...machines.slice(2, 4),
    suited(stage, rx, ry, 0.42 * h, flip, true),
    ...machines.slice(4),
    suited(stage, x(0.8), 0.98 * h, 0.62 * h, flip, false),
    wafer(stage, cx, cy, r),
    glove(1),
    glove(-1),
  ].join('');
};
