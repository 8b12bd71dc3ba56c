import { cut } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import type { Scene, Stage } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  type Point,
  range,
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { taper } from '../../motifs/trees.ts';

/** A jointed arm on its pedestal; the angles say how it bends, the tool hangs from its wrist. */
function robotArm(
  stage: Stage,
  x: number,
  foot: number,
  s: number,
  bend: readonly [number, number, number],
  left: boolean,
  spark: boolean,
): string {
  const { ink, random } = stage;
  const way = left ? -1 : 1;
  const paint = ink.key;
  const dark = mix(paint, ink.ink, 0.4);
  const joint = (from: Point, angle: number, reach: number): Point => [
    from[0] + way * Math.cos(angle) * reach * s,
    from[1] - Math.sin(angle) * reach * s,
  ];
  const base: Point = [x, foot - s * 0.3];
  const elbow = joint(base, bend[0], 0.52);
  const wrist = joint(elbow, bend[1], 0.5);
  const tip = joint(wrist, bend[2], 0.2);
  const sparks = spark
    ? fill(
        range(22)
          .map(() => {
            const a = random.between(0, Math.PI * 2);
            const d = s * random.between(0.06, 0.26);
            return cut(
              [
                tip,
                [tip[0] + Math.cos(a) * d * 0.5, tip[1] + Math.sin(a) * d * 0.5],
                [tip[0] + Math.cos(a) * d, tip[1] + Math.sin(a) * d],
              ],
              s * 0.018,
              0.3,
            );
          })
          .join(''),
        ink.second,
      ) + disc(tip[0], tip[1], s * 0.045, ink.light)
    : '';
  return (
    fill(
      straight([
        [x - s * 0.17, foot],
        [x + s * 0.17, foot],
        [x + s * 0.11, foot - s * 0.3],
        [x - s * 0.11, foot - s * 0.3],
      ]),
      dark,
    ) +
    box(x - s * 0.21, foot - s * 0.05, s * 0.42, s * 0.05, ink.ink) +
    fill(taper([base, elbow], s * 0.19, s * 0.13), paint) +
    fill(
      taper(
        [
          [base[0] - way * s * 0.05, base[1]],
          [elbow[0] - way * s * 0.03, elbow[1]],
        ],
        s * 0.05,
        s * 0.04,
      ),
      mix(paint, ink.light, 0.4),
    ) +
    disc(base[0], base[1], s * 0.13, paint) +
    disc(base[0], base[1], s * 0.06, dark) +
    fill(taper([elbow, wrist], s * 0.15, s * 0.085), mix(paint, ink.ink, 0.1)) +
    disc(elbow[0], elbow[1], s * 0.1, paint) +
    disc(elbow[0], elbow[1], s * 0.045, dark) +
    fill(taper([wrist, tip], s * 0.075, s * 0.03), ink.ink) +
    disc(wrist[0], wrist[1], s * 0.06, dark) +
    stroke(
      smooth(
        [
          base,
          [lerp(base[0], elbow[0], 0.5) - way * s * 0.16, lerp(base[1], elbow[1], 0.5)],
          [elbow[0] - way * s * 0.06, elbow[1] - s * 0.14],
          [lerp(elbow[0], wrist[0], 0.6), lerp(elbow[1], wrist[1], 0.6) - s * 0.12],
          wrist,
        ],
        false,
      ),
      ink.ink,
      s * 0.02,
    ) +
    sparks
  );
}

/** The bare body of a car on its carrier. */
function carBody(stage: Stage, x: number, y: number, s: number): string {
  const { ink } = stage;
  const steel = mix(ink.light, ink.far, 0.32);
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [x + px * s, y + py * s]);
  const shell = smooth(
    at([
      [-0.5, -0.08],
      [-0.5, -0.2],
      [-0.44, -0.25],
      [-0.3, -0.28],
      [-0.14, -0.42],
      [0.1, -0.43],
      [0.28, -0.3],
      [0.46, -0.24],
      [0.51, -0.14],
      [0.5, -0.07],
      [0.2, -0.05],
      [-0.2, -0.05],
    ]),
  );
  return (
    box(x - s * 0.56, y - s * 0.03, s * 1.12, s * 0.06, mix(ink.near, ink.ink, 0.3)) +
    fill(shell, steel) +
    fill(
      straight(
        at([
          [-0.24, -0.28],
          [-0.12, -0.385],
          [-0.02, -0.39],
          [-0.02, -0.28],
        ]),
      ),
      mix(ink.near, ink.mid, 0.3),
    ) +
    fill(
      straight(
        at([
          [0.01, -0.28],
          [0.01, -0.39],
          [0.09, -0.395],
          [0.21, -0.285],
        ]),
      ),
      mix(ink.near, ink.mid, 0.3),
    ) +
    stroke(
      straight(
        at([
          [-0.01, -0.27],
          [-0.03, -0.07],
        ]),
        false,
      ) +
        straight(
          at([
            [0.22, -0.26],
            [0.24, -0.1],
          ]),
          false,
        ) +
        straight(
          at([
            [-0.46, -0.19],
            [0.48, -0.17],
          ]),
          false,
        ),
      mix(steel, ink.near, 0.45),
      s * 0.008,
    ) +
    [-0.31, 0.31]
      .map(
        (dx) =>
          disc(x + dx * s, y - s * 0.06, s * 0.09, mix(ink.near, ink.ink, 0.2)) +
          disc(x + dx * s, y - s * 0.06, s * 0.06, mix(ink.mid, ink.near, 0.2)),
      )
      .join('')
  );
}

/** A plant at work: car bodies on the line between robot arms, under a saw-tooth roof. */
export const factory: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const metal = variant === 'metal';
  const wall = mix(ink.far, ink.sky, 0.45);
  const steel = mix(ink.mid, ink.near, 0.35);
  const floor = 0.7 * h;
  const teeth = range(6).map((k) => {
    const a = lerp(-0.06, 1.06, k / 6) * w;
    const b = lerp(-0.06, 1.06, (k + 1) / 6) * w;
    const pane = straight([
      [a + 10 * unit, 0.19 * h],
      [a + 10 * unit, 0.03 * h],
      [b - 26 * unit, 0.19 * h],
    ]);
    return (
      fill(
        straight([
          [a, 0.22 * h],
          [a, -10],
          [b, 0.22 * h],
        ]),
        mix(ink.glow, ink.light, 0.4),
      ) +
      stroke(
        pane +
          range(4)
            .map(
              (n) =>
                `M${round(lerp(a, b, (n + 1) / 5.4))} ${round(lerp(0.03, 0.19, (n + 1) / 5.4) * h)}V${round(0.2 * h)}`,
            )
            .join(''),
        steel,
        5 * unit,
      ) +
      stroke(
        straight(
          [
            [a, 0.22 * h],
            [a, -10],
            [b, 0.22 * h],
          ],
          false,
        ),
        mix(steel, ink.ink, 0.3),
        14 * unit,
      )
    );
  });
  const beams = range(6).map((k) =>
    fill(
      straight([
        [lerp(-0.06, 1.06, k / 6) * w + 20 * unit, 0.22 * h],
        [lerp(-0.06, 1.06, (k + 0.6) / 6) * w, 0.22 * h],
        [lerp(-0.2, 0.95, (k + 0.6) / 6) * w, floor],
        [lerp(-0.3, 0.8, k / 6) * w, floor],
      ]),
      mix(ink.glow, ink.light, 0.3),
      0.22,
    ),
  );
  const trusses = range(13)
    .map((k) =>
      straight(
        [
          [(k / 12) * w, 0.225 * h],
          [((k + 0.5) / 12) * w, 0.275 * h],
          [((k + 1) / 12) * w, 0.225 * h],
        ],
        false,
      ),
    )
    .join('');
  const pipes = [0.32, 0.36].map(
    (py, k) =>
      box(0, py * h, w, (k === 0 ? 16 : 9) * unit, k === 0 ? ink.second : mix(steel, ink.light, 0.3)) +
      fill(
        range(9)
          .map((n) =>
            boxData((n / 8) * w - 8 * unit, py * h - 4 * unit, 16 * unit, (k === 0 ? 24 : 17) * unit),
          )
          .join(''),
        mix(steel, ink.ink, 0.2),
      ),
  );
  const columns = [0.02, 0.29, 0.62, 0.95].map(
    (share) =>
      box(x(share) - 15 * unit, 0.22 * h, 30 * unit, floor - 0.22 * h, mix(steel, ink.ink, 0.1)) +
      box(x(share) - 24 * unit, 0.22 * h, 48 * unit, 22 * unit, mix(steel, ink.ink, 0.1)),
  );
  const line = range(2).map((row) => {
    const py = lerp(0.735, 0.9, row) * h;
    return (
      box(0, py, w, (row ? 40 : 24) * unit, mix(ink.near, ink.ink, 0.45)) +
      fill(
        range(row ? 26 : 40)
          .map((k) =>
            boxData(
              (k / (row ? 26 : 40)) * w + 4 * unit,
              py + 5 * unit,
              (row ? 42 : 26) * unit,
              (row ? 22 : 12) * unit,
            ),
          )
          .join(''),
        mix(ink.mid, ink.near, 0.35),
      )
    );
  });
  const rod = (px: number, py: number, s: number) =>
    box(px - s * 0.5, py - s * 0.1, s, s * 0.09, mix(ink.light, ink.far, 0.4)) +
    disc(px + s * 0.5, py - s * 0.055, s * 0.045, mix(ink.light, ink.mid, 0.3)) +
    box(px - s * 0.44, py - s * 0.22, s, s * 0.09, mix(ink.light, ink.far, 0.25)) +
    disc(px + s * 0.56, py - s * 0.175, s * 0.045, mix(ink.light, ink.mid, 0.3)) +
    box(px - s * 0.5, py - s * 0.02, s * 1.1, s * 0.03, ink.ink);
  const coil = (px: number, py: number, s: number) =>
    range(9)
      .map(
        (k) =>
          `<ellipse cx="${round(px + (k - 4) * s * 0.055)}" cy="${round(py - s * 0.18)}" rx="${round(s * 0.1)}" ry="${round(s * 0.18)}" fill="${k % 2 ? mix(ink.light, ink.far, 0.45) : mix(ink.light, ink.mid, 0.4)}"/>`,
      )
      .join('') +
    `<ellipse cx="${round(px + s * 0.22)}" cy="${round(py - s * 0.18)}" rx="${round(s * 0.045)}" ry="${round(s * 0.085)}" fill="${mix(ink.near, ink.ink, 0.3)}"/>`;
  const item = (px: number, py: number, s: number, k: number) =>
    metal ? (k % 2 === 0 ? coil(px, py, s * 1.05) : rod(px, py, s * 0.86)) : carBody(stage, px, py, s);
  const worker = (
    share: number,
    down: number,
    size: number,
    pose: 'point' | 'carry' | 'stand',
    left: boolean,
  ) => {
    const s = size * unit;
    const tablet = pose === 'carry' ? box(0.16 * s, -0.68 * s, 0.13 * s, 0.09 * s, ink.ink) : '';
    return person({
      ...clothesFrom(ink, random),
      coat: mix(ink.second, ink.near, 0.1),
      trousers: mix(ink.near, ink.ink, 0.3),
      x: x(share),
      y: down * h,
      height: s,
      pose,
      left,
      head: 'helmet',
      held: tablet,
    });
  };
  return [
    box(0, 0, w, floor + 10, wall),
    ...teeth,
    ...beams,
    stroke(trusses, mix(steel, ink.ink, 0.1), 6 * unit),
    box(0, 0.218 * h, w, 12 * unit, mix(steel, ink.ink, 0.2)),
    box(0, 0.272 * h, w, 9 * unit, mix(steel, ink.ink, 0.1)),
    ...pipes,
    ...columns,
    box(0, floor, w, h - floor, mix(ink.earth, ink.mid, 0.25)),
    line[0],
    ...[0.12, 0.46, 0.8].map((share, k) =>
      robotArm(
        stage,
        x(share + 0.155),
        0.735 * h,
        210 * unit,
        [1.9 - 0.3 * k, 0.3 + 0.3 * k, -1.1],
        !flip,
        k === 1,
      ),
    ),
    ...[0.1, 0.43, 0.76].map((share, k) => item(x(share), 0.735 * h, 270 * unit, k)),
    fill(
      range(26)
        .map((k) =>
          straight([
            [(k / 25) * w - 24 * unit, 0.812 * h],
            [(k / 25) * w + 4 * unit, 0.812 * h],
            [(k / 25) * w - 10 * unit, 0.826 * h],
            [(k / 25) * w - 38 * unit, 0.826 * h],
          ]),
        )
        .join(''),
      ink.second,
    ),
    worker(0.86, 0.865, 205, 'point', !flip),
    line[1],
    robotArm(stage, x(0.08), 0.9 * h, 430 * unit, [1.75, 0.1, -1.2], flip, true),
    robotArm(stage, x(0.66), 0.9 * h, 450 * unit, [1.3, 0.35, -0.7], !flip, true),
    item(x(0.36), 0.9 * h, 520 * unit, 1),
    item(x(0.98), 0.9 * h, 520 * unit, 0),
    worker(0.8, 0.985, 330, 'carry', flip),
    box(0, 0.97 * h, w, 8 * unit, ink.second),
  ].join('');
};
