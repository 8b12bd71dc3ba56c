import { cut, specks } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { inside, type Scene, wipe } from '../../kit/stage.ts';
import {
  box,
  boxData,
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
import { house } from '../../motifs/houses.ts';
import { boughs } from '../../motifs/trees.ts';

/** Inside in the heating season: a radiator under the window, a cat and a teapot; snow outside. */
export const winterWindow: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const wall = mix(ink.sky, ink.far, 0.25);
  const wood = mix(ink.mid, ink.near, 0.2);
  const pane = { x: Math.min(x(0.2), x(0.8)), y: 0.08 * h, w: 0.6 * w, h: 0.5 * h };
  const view = boxData(pane.x, pane.y, pane.w, pane.h);
  const cold = mix(ink.second, '#8fa3bd', 0.6);
  const snow = '#f3f3f0';
  const hills = range(3).map((k) => {
    const line = ridge({
      from: pane.x,
      to: pane.x + pane.w,
      base: pane.y + pane.h * (0.55 + k * 0.14),
      rise: pane.h * (0.34 - k * 0.08),
      hills: 2.4,
      rough: 0.4,
      peaked: k === 0,
      seed: seed * 3 + k,
    });
    return fill(straight(landOf(line, pane.y + pane.h)), mix(cold, snow, 0.3 + k * 0.26));
  });
  const homes = [0.24, 0.5, 0.8].map((u, k) =>
    house({
      x: pane.x + pane.w * u,
      y: pane.y + pane.h * (0.83 + 0.03 * (k % 2)),
      width: (120 + 24 * k) * unit,
      wall: mix(cold, ink.second, 0.3),
      roof: mix(cold, ink.ink, 0.5),
      dark: mix(ink.ink, cold, 0.2),
      pane: '#f1bf5e',
      snow,
      right: !flip,
    }),
  );
  const tree = boughs(stage, {
    x: pane.x + pane.w * (flip ? 0.88 : 0.12),
    y: pane.y + pane.h * 1.02,
    height: pane.h * 1.35,
    width: 17 * unit,
    colour: mix(ink.ink, cold, 0.25),
    spread: 0.5,
  });
  const flakes = fill(
    specks(random, { x: pane.x, y: pane.y, width: pane.w, height: pane.h }, { count: 150, radius: 5 * unit }),
    '#ffffff',
  );
  const frame =
    range(4)
      .map((k) => boxData(pane.x + (pane.w * k) / 3 - 9 * unit, pane.y, 18 * unit, pane.h))
      .join('') +
    boxData(pane.x, pane.y - 9 * unit, pane.w, 18 * unit) +
    boxData(pane.x, pane.y + pane.h - 9 * unit, pane.w, 18 * unit) +
    boxData(pane.x, pane.y + pane.h * 0.3, pane.w, 11 * unit);
  const flower = (cx: number, cy: number, r: number) => {
    const petals = range(8).map((k) => {
      const a = (k / 8) * Math.PI * 2;
      const p = (d: number, t: number): Point => [cx + Math.cos(a + t) * r * d, cy + Math.sin(a + t) * r * d];
      return smooth([p(0.3, -0.2), p(0.75, -0.32), p(1, 0), p(0.75, 0.32), p(0.3, 0.2)]);
    });
    const holes = range(8).map((k) => {
      const a = (k / 8) * Math.PI * 2;
      return ovalData(cx + Math.cos(a) * r * 0.7, cy + Math.sin(a) * r * 0.7, r * 0.1);
    });
    return (
      fill(petals.join(''), ink.key) +
      disc(cx, cy, r * 0.4, ink.key) +
      fill(
        holes.join('') +
          range(8)
            .map((k) => {
              const a = ((k + 0.5) / 8) * Math.PI * 2;
              return ovalData(cx + Math.cos(a) * r * 0.27, cy + Math.sin(a) * r * 0.27, r * 0.055);
            })
            .join(''),
        mix(cold, snow, 0.5),
      )
    );
  };
  const sill = pane.y + pane.h + 4 * unit;
  const curtain = (side: number) => {
    const edge = side < 0 ? pane.x : pane.x + pane.w;
    const reach = 0.1 * w;
    const left = side < 0 ? edge - reach * 0.7 : edge - reach * 0.3;
    return (
      fill(
        smooth([
          [left, 0],
          [left + reach, 0],
          [left + reach * (side < 0 ? 1.1 : 0.9), 0.3 * h],
          [left + reach * (side < 0 ? 0.72 : 1), 0.6 * h],
          [left + reach * (side < 0 ? 0.86 : 1.02), 0.74 * h],
          [left + reach * (side < 0 ? 0.84 : 1.0), 0.79 * h],
          [left + reach * 0.4, 0.785 * h],
          [left + reach * 0.02, 0.79 * h],
          [left, 0.74 * h],
          [left + reach * (side < 0 ? 0 : 0.28), 0.6 * h],
          [left - reach * 0.1, 0.3 * h],
        ]),
        mix(ink.key, ink.near, 0.12),
      ) +
      fill(
        range(5)
          .map((k) =>
            cut(
              [
                [left + reach * (0.15 + k * 0.18), 0],
                [left + reach * (0.18 + k * 0.17), 0.36 * h],
                [left + reach * (0.2 + k * 0.15), 0.76 * h],
              ],
              9 * unit,
            ),
          )
          .join(''),
        mix(ink.key, ink.ink, 0.35),
      )
    );
  };
  const fins = 13;
  const radiator = { x: pane.x + pane.w * 0.14, y: 0.655 * h, w: pane.w * 0.72, h: 0.2 * h };
  const fin = radiator.w / fins;
  const iron = mix(ink.light, ink.far, 0.2);
  const heater =
    range(fins)
      .map((k) => {
        const fx = radiator.x + k * fin;
        return (
          `<rect x="${round(fx + fin * 0.08)}" y="${round(radiator.y)}" width="${round(fin * 0.84)}" height="${round(radiator.h)}" rx="${round(fin * 0.36)}" fill="${iron}"/>` +
          box(
            fx + fin * 0.56,
            radiator.y + fin * 0.3,
            fin * 0.22,
            radiator.h - fin * 0.6,
            mix(iron, ink.mid, 0.35),
          )
        );
      })
      .join('') +
    box(
      radiator.x - 40 * unit,
      radiator.y + radiator.h * 0.84,
      44 * unit,
      13 * unit,
      mix(iron, ink.mid, 0.4),
    ) +
    disc(radiator.x - 14 * unit, radiator.y + radiator.h * 0.865, 17 * unit, ink.key);
  const warm = range(7).map((k) => {
    const px = radiator.x + radiator.w * ((k + 0.5) / 7);
    return cut(
      range(8).map(
        (n): Point => [px + Math.sin(n * 1.2 + k) * 9 * unit, radiator.y - 8 * unit - n * 6.5 * unit],
      ),
      7 * unit,
      0.5,
    );
  });
  const catX = x(0.36);
  const catAt = (px: number, py: number): Point => [
    catX + (flip ? -1 : 1) * px * 150 * unit,
    sill - py * 150 * unit,
  ];
  const fur = mix(ink.second, ink.near, ink.name === 'lamp' ? 0.2 : 0.1);
  const cat =
    fill(
      smooth(
        (
          [
            [-0.5, 0],
            [-0.56, 0.34],
            [-0.4, 0.72],
            [-0.14, 0.86],
            [-0.1, 1.1],
            [-0.14, 1.34],
            [0.02, 1.22],
            [0.16, 1.24],
            [0.3, 1.36],
            [0.3, 1.12],
            [0.3, 0.94],
            [0.18, 0.78],
            [0.26, 0.4],
            [0.3, 0],
          ] as const
        ).map(([px, py]) => catAt(px, py)),
      ),
      fur,
    ) +
    stroke(
      smooth(
        (
          [
            [-0.46, 0.06],
            [-0.8, 0.04],
            [-0.98, -0.16],
            [-0.94, -0.5],
            [-1.06, -0.62],
          ] as const
        ).map(([px, py]) => catAt(px, py)),
        false,
      ),
      fur,
      24 * unit,
    ) +
    fill(
      range(4)
        .map((k) =>
          cut(
            [
              catAt(-0.5 + k * 0.06, 0.3 + k * 0.14),
              catAt(-0.36 + k * 0.05, 0.36 + k * 0.13),
              catAt(-0.24 + k * 0.04, 0.34 + k * 0.13),
            ],
            13 * unit,
          ),
        )
        .join(''),
      mix(fur, ink.ink, 0.4),
    );
  const table = 0.87 * h;
  const potX = x(0.74);
  const clay = mix(ink.key, ink.near, 0.55);
  const teapot =
    fill(
      smooth([
        [potX - 74 * unit, table - 50 * unit],
        [potX - 52 * unit, table - 100 * unit],
        [potX + 52 * unit, table - 100 * unit],
        [potX + 74 * unit, table - 50 * unit],
        [potX + 48 * unit, table - 4 * unit],
        [potX - 48 * unit, table - 4 * unit],
      ]),
      clay,
    ) +
    stroke(
      `M${round(potX + 66 * unit)} ${round(table - 80 * unit)}c${round(52 * unit)} ${round(-16 * unit)} ${round(54 * unit)} ${round(58 * unit)} ${round(-4 * unit)} ${round(50 * unit)}`,
      clay,
      15 * unit,
    ) +
    fill(
      smooth([
        [potX - 62 * unit, table - 66 * unit],
        [potX - 112 * unit, table - 112 * unit],
        [potX - 98 * unit, table - 118 * unit],
        [potX - 56 * unit, table - 90 * unit],
      ]),
      clay,
    ) +
    oval(potX, table - 103 * unit, 40 * unit, 10 * unit, mix(clay, ink.ink, 0.3)) +
    disc(potX, table - 116 * unit, 11 * unit, clay) +
    fill(
      cut(
        [
          [potX - 48 * unit, table - 40 * unit],
          [potX - 44 * unit, table - 76 * unit],
          [potX - 24 * unit, table - 92 * unit],
        ],
        11 * unit,
      ),
      mix(clay, ink.light, 0.5),
    );
  const cup = (cx: number) =>
    fill(
      straight([
        [cx - 30 * unit, table - 44 * unit],
        [cx + 30 * unit, table - 44 * unit],
        [cx + 20 * unit, table - 2 * unit],
        [cx - 20 * unit, table - 2 * unit],
      ]),
      ink.light,
    ) + oval(cx, table - 44 * unit, 30 * unit, 8 * unit, mix(clay, ink.second, 0.3));
  const steams = [potX - 112 * unit, x(0.62), x(0.87)].map((px, k) =>
    cut(
      range(9).map(
        (n): Point => [
          px + Math.sin(n * 0.9 + k) * 10 * unit,
          table - (k === 0 ? 122 : 54) * unit - n * 15 * unit,
        ],
      ),
      11 * unit,
      0.55,
    ),
  );
  return [
    box(0, 0, w, h, wall),
    fill(
      range(15)
        .map((k) => boxData(((k + 0.5) / 15) * w, 0, 3 * unit, 0.88 * h))
        .join(''),
      mix(wall, ink.mid, 0.18),
    ),
    box(pane.x - 40 * unit, pane.y - 40 * unit, pane.w + 80 * unit, pane.h + 60 * unit, wood),
    box(
      pane.x,
      pane.y,
      pane.w,
      pane.h,
      wipe(stage, pane.y, pane.y + pane.h, [
        [0, mix(cold, ink.ink, 0.18)],
        [1, mix(cold, snow, 0.4)],
      ]),
    ),
    inside(
      stage,
      view,
      hills.join('') +
        homes.join('') +
        tree.drawing +
        fill(
          smooth([
            [pane.x, pane.y + pane.h * 0.93],
            [pane.x + pane.w * 0.3, pane.y + pane.h * 0.9],
            [pane.x + pane.w * 0.7, pane.y + pane.h * 0.95],
            [pane.x + pane.w, pane.y + pane.h * 0.91],
            [pane.x + pane.w, pane.y + pane.h * 1.1],
            [pane.x, pane.y + pane.h * 1.1],
          ]),
          snow,
        ) +
        flakes,
    ),
    flower(pane.x + pane.w * 0.5, pane.y + pane.h * 0.15, 58 * unit),
    flower(pane.x + pane.w * (flip ? 0.833 : 0.167), pane.y + pane.h * 0.15, 46 * unit),
    fill(frame, mix(wood, ink.light, 0.1)),
    curtain(-1),
    curtain(1),
    box(pane.x - 70 * unit, sill, pane.w + 140 * unit, 24 * unit, mix(wood, ink.light, 0.25)),
    box(pane.x - 70 * unit, sill + 24 * unit, pane.w + 140 * unit, 9 * unit, mix(wood, ink.ink, 0.3)),
    heater,
    fill(warm.join(''), mix(ink.key, ink.light, 0.45), 0.8),
    cat,
    box(0, table, w, h - table, mix(wood, ink.near, 0.3)),
    box(0, table, w, 14 * unit, mix(wood, ink.light, 0.3)),
    fill(
      range(12)
        .map(() => {
          const px = random.next() * w;
          const py = lerp(table + 30 * unit, h, random.next());
          return cut(
            [
              [px, py],
              [px + 130 * unit, py + 4 * unit],
              [px + 260 * unit, py],
            ],
            5 * unit,
          );
        })
        .join(''),
      mix(wood, ink.ink, 0.35),
    ),
    cup(x(0.62)),
    cup(x(0.87)),
    teapot,
    fill(steams.join(''), ink.light, 0.75),
  ].join('');
};
