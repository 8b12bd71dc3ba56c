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
  range,
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, type PoseName, person } from '../../motifs/people.ts';

const BRONZE = '#5f8a73';

/** Square thunder pattern, as cast on bronzes: spirals in a row. Path data for stroking. */
const meander = (x: number, y: number, size: number, count: number): string =>
  range(count)
    .map((k) => {
      const s = size * (k % 2 === 0 ? 1 : -1);
      const left = x + k * size * 1.25 + (k % 2 === 0 ? 0 : size);
      return `M${round(left)} ${round(y + size)}V${round(y)}H${round(left + s)}V${round(y + size * 0.8)}H${round(left + s * 0.28)}V${round(y + size * 0.3)}H${round(left + s * 0.68)}V${round(y + size * 0.55)}`;
    })
    .join('');

/** A round ding on three legs, `s` px from foot to lug. */
function tripod(stage: Stage, x: number, foot: number, s: number): string {
  const { ink } = stage;
  const base = mix(BRONZE, ink.near, 0.12);
  const deep = mix(base, ink.ink, 0.5);
  const light = mix(base, ink.light, 0.42);
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [x + px * s, foot + py * s]);
  const leg = (dx: number) =>
    fill(
      smooth(
        at([
          [dx - 0.07, -0.36],
          [dx - 0.055, -0.2],
          [dx - 0.04, -0.06],
          [dx - 0.06, 0],
          [dx + 0.06, 0],
          [dx + 0.04, -0.06],
          [dx + 0.055, -0.2],
          [dx + 0.07, -0.36],
        ]),
      ),
      mix(base, ink.ink, dx === 0 ? 0.35 : 0.12),
    ) +
    stroke(
      straight(
        at([
          [dx - 0.02, -0.3],
          [dx - 0.02, -0.05],
        ]),
        false,
      ),
      light,
      s * 0.012,
    );
  const lug = (dx: number) =>
    `<path d="M${round(x + (dx - 0.07) * s)} ${round(foot - 0.78 * s)}V${round(foot - 0.93 * s)}A${round(0.07 * s)} ${round(0.07 * s)} 0 0 1 ${round(x + (dx + 0.07) * s)} ${round(foot - 0.93 * s)}V${round(foot - 0.78 * s)}" fill="none" stroke="${base}" stroke-width="${round(s * 0.045)}"/>`;
  const belly = smooth(
    at([
      [-0.4, -0.78],
      [-0.43, -0.62],
      [-0.42, -0.48],
      [-0.32, -0.36],
      [-0.14, -0.29],
      [0.14, -0.29],
      [0.32, -0.36],
      [0.42, -0.48],
      [0.43, -0.62],
      [0.4, -0.78],
    ]),
  );
  const shade = smooth(
    at([
      [0.16, -0.79],
      [0.2, -0.6],
      [0.14, -0.42],
      [-0.02, -0.29],
      [0.14, -0.27],
      [0.34, -0.34],
      [0.45, -0.48],
      [0.46, -0.62],
      [0.42, -0.79],
    ]),
  );
  const band = boxData(x - 0.45 * s, foot - 0.71 * s, 0.9 * s, 0.15 * s);
  const eyes = [-0.16, 0.16].map(
    (dx) =>
      disc(x + dx * s, foot - 0.635 * s, s * 0.032, light) +
      disc(x + dx * s, foot - 0.635 * s, s * 0.014, deep),
  );
  const ridgeLine = straight(
    at([
      [-0.018, -0.74],
      [0.018, -0.74],
      [0.03, -0.62],
      [0.018, -0.42],
      [-0.018, -0.42],
      [-0.03, -0.62],
    ]),
  );
  return (
    lug(-0.3) +
    lug(0.3) +
    leg(0) +
    leg(-0.3) +
    leg(0.3) +
    fill(belly, base) +
    inside(
      stage,
      belly,
      fill(shade, mix(base, ink.ink, 0.3)) +
        fill(band, mix(base, ink.ink, 0.22)) +
        stroke(meander(x - 0.42 * s, foot - 0.69 * s, s * 0.075, 9), light, s * 0.011) +
        stroke(meander(x - 0.42 * s, foot - 0.5 * s, s * 0.045, 15), mix(base, light, 0.4), s * 0.008) +
        fill(
          range(9)
            .map((k) =>
              cut(
                at([
                  [-0.36 + k * 0.08, -0.46],
                  [-0.34 + k * 0.08, -0.38],
                  [-0.3 + k * 0.075, -0.32],
                ]),
                s * 0.02,
              ),
            )
            .join(''),
          deep,
        ),
    ) +
    fill(ridgeLine, deep) +
    eyes.join('') +
    box(x - 0.43 * s, foot - 0.81 * s, 0.86 * s, 0.045 * s, mix(base, light, 0.3))
  );
}

/** A square-mouthed zun, flanged like a flower. */
function zun(stage: Stage, x: number, foot: number, s: number): string {
  const { ink } = stage;
  const base = mix(mix(BRONZE, '#7f7148', 0.3), ink.near, 0.12);
  const light = mix(base, ink.light, 0.42);
  const deep = mix(base, ink.ink, 0.45);
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [x + px * s, foot + py * s]);
  const body = smooth(
    at([
      [-0.38, -0.98],
      [-0.3, -0.86],
      [-0.2, -0.7],
      [-0.19, -0.62],
      [-0.27, -0.52],
      [-0.27, -0.38],
      [-0.2, -0.3],
      [-0.22, -0.12],
      [-0.26, 0],
      [0.26, 0],
      [0.22, -0.12],
      [0.2, -0.3],
      [0.27, -0.38],
      [0.27, -0.52],
      [0.19, -0.62],
      [0.2, -0.7],
      [0.3, -0.86],
      [0.38, -0.98],
    ]),
  );
  const flanges = [-1, 1].map((side) =>
    fill(
      straight(
        at([
          [side * 0.38, -0.98],
          [side * 0.43, -0.96],
          [side * 0.35, -0.84],
          [side * 0.25, -0.68],
          [side * 0.33, -0.53],
          [side * 0.33, -0.37],
          [side * 0.25, -0.29],
          [side * 0.28, -0.1],
          [side * 0.3, 0],
          [side * 0.25, 0],
          [side * 0.19, -0.3],
          [side * 0.27, -0.45],
          [side * 0.19, -0.64],
        ]),
      ),
      deep,
    ),
  );
  const leaves = range(4).map((k) =>
    cut(
      at([
        [-0.2 + k * 0.133, -0.7],
        [-0.22 + k * 0.147, -0.82],
        [-0.27 + k * 0.18, -0.95],
      ]),
      s * 0.05,
      0.35,
    ),
  );
  return (
    flanges.join('') +
    fill(body, base) +
    inside(
      stage,
      body,
      fill(boxData(x + 0.06 * s, foot - s, 0.4 * s, s), mix(base, ink.ink, 0.24)) +
        fill(leaves.join(''), mix(base, light, 0.55)) +
        stroke(meander(x - 0.25 * s, foot - 0.51 * s, s * 0.08, 5), light, s * 0.012) +
        stroke(meander(x - 0.21 * s, foot - 0.24 * s, s * 0.055, 6), light, s * 0.01),
    ) +
    [-0.1, 0.1].map((dx) => disc(x + dx * s, foot - 0.44 * s, s * 0.03, light)).join('') +
    box(x - 0.395 * s, foot - 1.0 * s, 0.79 * s, 0.03 * s, light)
  );
}

/** A gallery of bronzes: one vessel in the light, children in the dark before it. */
export const museum: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const wall = mix(ink.near, ink.ink, 0.45);
  const floor = 0.76 * h;
  const cx = x(0.6);
  const glow = mix(ink.glow, ink.light, 0.3);
  const beam = straight([
    [cx - 50 * unit, 0],
    [cx + 50 * unit, 0],
    [cx + 330 * unit, 0.68 * h],
    [cx - 330 * unit, 0.68 * h],
  ]);
  const plinth = { half: 215 * unit, top: 0.635 * h };
  const caseTop = 0.2 * h;
  const glass = boxData(cx - 250 * unit, caseTop, 500 * unit, plinth.top - caseTop);
  const side = (share: number, size: number, kind: 'ding' | 'zun') => {
    const px = x(share);
    const foot = 0.6 * h;
    const s = size * unit;
    return (
      fill(
        straight([
          [px - 16 * unit, 0.12 * h],
          [px + 16 * unit, 0.12 * h],
          [px + s * 0.62, foot],
          [px - s * 0.62, foot],
        ]),
        glow,
        0.16,
      ) +
      box(px - s * 0.6, foot, s * 1.2, floor - foot, mix(ink.near, ink.mid, 0.3)) +
      box(px - s * 0.64, foot - 6 * unit, s * 1.28, 12 * unit, mix(ink.mid, ink.far, 0.3)) +
      (kind === 'ding' ? tripod(stage, px, foot - 4 * unit, s) : zun(stage, px, foot - 4 * unit, s)) +
      stroke(
        straight(
          [
            [px - s * 0.6, foot],
            [px - s * 0.6, foot - s * 1.25],
            [px + s * 0.6, foot - s * 1.25],
            [px + s * 0.6, foot],
          ],
          false,
        ),
        mix(ink.far, ink.light, 0.3),
        3 * unit,
      )
    );
  };
  const panels = range(3).map((k) => {
    const px = x(0.06 + k * 0.13);
    return (
      box(px - 54 * unit, 0.2 * h, 108 * unit, 150 * unit, mix(ink.mid, ink.near, 0.2)) +
      fill(
        range(6)
          .map((n) =>
            boxData(px - 40 * unit, 0.2 * h + (22 + n * 20) * unit, (80 - (n % 3) * 14) * unit, 7 * unit),
          )
          .join(''),
        mix(ink.far, ink.mid, 0.3),
      )
    );
  });
  const pool = oval(cx, 0.86 * h, 0.34 * w, 0.075 * h, mix(wall, glow, 0.3));
  const viewer = (
    share: number,
    down: number,
    size: number,
    pose: PoseName,
    left: boolean,
    child: boolean,
    coat: string,
    head: 'none' | 'bun' | 'long' | 'cap',
  ) =>
    person({
      ...clothesFrom(ink, random),
      coat,
      x: x(share),
      y: down * h,
      height: size * unit,
      pose,
      left: left !== flip,
      child,
      head,
    });
  const shadowed = (colour: string) => mix(colour, ink.ink, 0.28);
  return [
    box(0, 0, w, h, wall),
    fill(
      range(9)
        .map((k) => boxData((k / 8) * w - 2, 0, 4 * unit, floor))
        .join(''),
      mix(wall, ink.ink, 0.4),
    ),
    ...panels,
    box(0, floor, w, h - floor, mix(ink.near, ink.mid, 0.16)),
    fill(
      range(9)
        .map((k) =>
          cut(
            [
              [lerp(0.2, 0.9, k / 8) * w, floor],
              [lerp(0, 1.1, k / 8) * w, 0.88 * h],
              [lerp(-0.3, 1.4, k / 8) * w, h],
            ],
            4 * unit,
            0.1,
          ),
        )
        .join(''),
      mix(wall, ink.ink, 0.35),
    ),
    side(0.93, 170, variant === 'zun' ? 'ding' : 'zun'),
    side(0.3, 150, 'ding'),
    fill(beam, glow, 0.28),
    fill(
      straight([
        [cx - 26 * unit, 0],
        [cx + 26 * unit, 0],
        [cx + 200 * unit, 0.66 * h],
        [cx - 200 * unit, 0.66 * h],
      ]),
      glow,
      0.26,
    ),
    pool,
    box(
      cx - plinth.half * 1.2,
      plinth.top,
      plinth.half * 2.4,
      floor + 0.075 * h - plinth.top,
      mix(ink.mid, ink.near, 0.35),
    ),
    box(
      cx - plinth.half * 1.2,
      plinth.top,
      plinth.half * 1.1,
      floor + 0.075 * h - plinth.top,
      mix(ink.mid, ink.near, 0.15),
    ),
    box(
      cx - plinth.half * 1.28,
      plinth.top - 10 * unit,
      plinth.half * 2.56,
      20 * unit,
      mix(ink.far, ink.light, 0.3),
    ),
    oval(cx, plinth.top - 4 * unit, 180 * unit, 16 * unit, mix(ink.near, ink.ink, 0.4)),
    variant === 'zun'
      ? zun(stage, cx, plinth.top - 8 * unit, 390 * unit)
      : tripod(stage, cx, plinth.top - 8 * unit, 410 * unit),
    fill(glass, ink.light, 0.07),
    stroke(glass, mix(ink.far, ink.light, 0.4), 4 * unit),
    fill(
      straight([
        [cx - 230 * unit, caseTop],
        [cx - 150 * unit, caseTop],
        [cx - 230 * unit, caseTop + 180 * unit],
      ]),
      ink.light,
      0.2,
    ),
    box(cx - 44 * unit, plinth.top + 50 * unit, 88 * unit, 44 * unit, mix(ink.light, ink.far, 0.2)),
    viewer(0.4, 0.93, 235, 'point', false, true, shadowed(ink.key), 'bun'),
    viewer(0.345, 0.955, 250, 'stand', false, true, shadowed(ink.second), 'none'),
    viewer(0.475, 0.985, 262, 'stand', false, true, shadowed(ink.light), 'long'),
    viewer(0.79, 0.96, 345, 'point', true, false, shadowed(mix(ink.far, ink.mid, 0.4)), 'bun'),
    viewer(0.865, 0.985, 240, 'stand', true, true, shadowed(ink.leaf), 'cap'),
    viewer(0.13, 0.98, 350, 'walk', false, false, shadowed(ink.mid), 'none'),
  ].join('');
};
