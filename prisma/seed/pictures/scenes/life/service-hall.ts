import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import type { Scene, Stage } from '../../kit/stage.ts';
import { box, boxData, disc, fill, lerp, oval, range, round, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, type Headgear, type PoseName, person } from '../../motifs/people.ts';

/** One counter of the hall: a clerk, a screen, a lit number over it. */
function counter(stage: Stage, x: number, y: number, s: number, k: number, head: Headgear): string {
  const { ink, random } = stage;
  const wood = mix(ink.mid, ink.near, 0.3);
  const top = y - s * 0.62;
  const clerk = person({
    ...clothesFrom(ink, random),
    coat: mix(ink.light, ink.far, 0.1),
    trousers: ink.near,
    x: x - s * 0.12,
    y: y + s * 0.12,
    height: s * 1.36,
    pose: 'carry',
    left: k % 2 === 0,
    head,
  });
  const screen =
    box(x + s * 0.16, top - s * 0.3, s * 0.34, s * 0.24, mix(ink.near, ink.ink, 0.4)) +
    box(x + s * 0.31, top - s * 0.07, s * 0.04, s * 0.08, mix(ink.near, ink.ink, 0.4));
  const sign =
    box(x - s * 0.36, top - s * 1.36, s * 0.72, s * 0.26, mix(ink.near, ink.ink, 0.35)) +
    disc(x - s * 0.2, top - s * 1.23, s * 0.07, ink.key) +
    fill(
      range(3)
        .map((n) => boxData(x - s * 0.06 + n * s * 0.12, top - s * 1.29, s * 0.08, s * 0.12))
        .join(''),
      ink.second,
    );
  return (
    clerk +
    screen +
    sign +
    box(x - s * 0.6, top, s * 1.2, s * 0.74, wood) +
    box(x - s * 0.6, top + s * 0.16, s * 1.2, s * 0.05, mix(wood, ink.light, 0.4)) +
    box(x - s * 0.64, top - s * 0.03, s * 1.28, s * 0.07, mix(ink.light, wood, 0.15)) +
    fill(
      boxData(x - s * 0.58, top - s * 0.62, s * 0.03, s * 0.6) +
        boxData(x + s * 0.55, top - s * 0.62, s * 0.03, s * 0.6),
      mix(ink.far, ink.light, 0.3),
    ) +
    fill(
      straight([
        [x - s * 0.3, top],
        [x - s * 0.06, top],
        [x - s * 0.02, top + s * 0.02],
        [x - s * 0.34, top + s * 0.02],
      ]),
      ink.light,
    )
  );
}

/** A public service hall: counters, people who are helped, a corner where children draw. */
export const serviceHall: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const wall = mix(ink.sky, ink.light, 0.35);
  const floor = 0.6 * h;
  const panes = range(7).map((k) => boxData(x(0.02 + k * 0.145) - 0.058 * w, 0.08 * h, 0.116 * w, 0.2 * h));
  const lamps = range(4).map((k) => {
    const px = x(0.14 + k * 0.25);
    return (
      stroke(`M${round(px)} 0v${round(0.06 * h)}`, ink.ink, 4 * unit) +
      fill(
        straight([
          [px - 70 * unit, 0.09 * h],
          [px + 70 * unit, 0.09 * h],
          [px + 44 * unit, 0.055 * h],
          [px - 44 * unit, 0.055 * h],
        ]),
        mix(ink.second, ink.near, 0.15),
      ) +
      fill(
        straight([
          [px - 66 * unit, 0.092 * h],
          [px + 66 * unit, 0.092 * h],
          [px + 150 * unit, floor],
          [px - 150 * unit, floor],
        ]),
        ink.glow,
        0.16,
      )
    );
  });
  const counters = range(5).map((k) =>
    counter(
      stage,
      x(0.09 + k * 0.175),
      floor + 0.02 * h,
      205 * unit,
      k,
      (['bun', 'none', 'long', 'none', 'bun'] as const)[k] ?? 'none',
    ),
  );
  const client = (
    share: number,
    size: number,
    pose: PoseName,
    left: boolean,
    extra: { long?: boolean; head?: Headgear; child?: boolean } = {},
    down = 0.71,
  ) =>
    person({
      ...clothesFrom(ink, random),
      x: x(share),
      y: down * h,
      height: size * unit,
      pose,
      left: left !== flip,
      ...extra,
    });
  const tiles =
    range(15)
      .map((k) =>
        straight(
          [
            [lerp(0.1, 0.9, k / 14) * w, floor],
            [lerp(-0.9, 1.9, k / 14) * w, h],
          ],
          false,
        ),
      )
      .join('') +
    range(6)
      .map((k) =>
        straight(
          [
            [0, lerp(floor, h, ((k + 1) / 6.4) ** 1.4)],
            [w, lerp(floor, h, ((k + 1) / 6.4) ** 1.4)],
          ],
          false,
        ),
      )
      .join('');
  const seats =
    range(6)
      .map((k) => {
        const px = x(0.12 + k * 0.078);
        const y = 0.885 * h;
        return (
          box(px - 52 * unit, y - 96 * unit, 104 * unit, 20 * unit, ink.key) +
          box(px - 52 * unit, y - 190 * unit, 104 * unit, 84 * unit, mix(ink.key, ink.near, 0.2))
        );
      })
      .join('') +
    box(Math.min(x(0.08), x(0.55)), 0.885 * h - 78 * unit, 0.47 * w, 12 * unit, ink.ink) +
    [0.12, 0.32, 0.51]
      .map((share) => box(x(share) - 7 * unit, 0.885 * h - 70 * unit, 14 * unit, 72 * unit, ink.ink))
      .join('');
  const sitters = (
    [
      [0.13, 'sit', 'none'],
      [0.285, 'read', 'bun'],
      [0.44, 'sit', 'cap'],
    ] as const
  ).map(([share, pose, head]) =>
    person({
      ...clothesFrom(ink, random),
      x: x(share),
      y: 0.91 * h,
      height: 295 * unit,
      pose,
      left: flip,
      head,
      held: pose === 'read' ? box(38 * unit, -142 * unit, 54 * unit, 36 * unit, ink.light) : '',
    }),
  );
  const kidsX = x(0.83);
  const rug =
    oval(kidsX, 0.925 * h, 250 * unit, 62 * unit, ink.second) +
    oval(kidsX, 0.925 * h, 196 * unit, 46 * unit, mix(ink.second, ink.light, 0.45));
  const kids =
    box(kidsX - 84 * unit, 0.9 * h - 44 * unit, 168 * unit, 13 * unit, mix(ink.leaf, ink.light, 0.25)) +
    box(kidsX - 70 * unit, 0.9 * h - 34 * unit, 12 * unit, 44 * unit, mix(ink.leaf, ink.near, 0.3)) +
    box(kidsX + 58 * unit, 0.9 * h - 34 * unit, 12 * unit, 44 * unit, mix(ink.leaf, ink.near, 0.3)) +
    client(flip ? 0.93 : 0.755, 170, 'read', false, { child: true, head: 'bun' }, 0.935) +
    client(flip ? 0.755 : 0.925, 168, 'sit', true, { child: true }, 0.94) +
    range(3)
      .map((k) =>
        box(
          kidsX - 120 * unit + k * 26 * unit,
          0.955 * h - (k % 2) * 20 * unit,
          23 * unit,
          23 * unit,
          [ink.key, ink.light, ink.mid][k] ?? ink.key,
        ),
      )
      .join('');
  const plant = (share: number, down: number) =>
    box(x(share) - 34 * unit, down * h - 70 * unit, 68 * unit, 72 * unit, mix(ink.second, ink.near, 0.35)) +
    fill(
      range(9)
        .map((k) =>
          cut(
            [
              [x(share), down * h - 66 * unit],
              [x(share) + (k - 4) * 18 * unit, down * h - 150 * unit],
              [x(share) + (k - 4) * 36 * unit, down * h - (190 - Math.abs(k - 4) * 16) * unit],
            ],
            26 * unit,
            0.6,
          ),
        )
        .join(''),
      mix(ink.leaf, ink.near, 0.2),
    );
  return [
    box(0, 0, w, floor + 4, wall),
    fill(panes.join(''), mix(ink.glow, ink.light, 0.5)),
    stroke(panes.join(''), mix(wall, ink.mid, 0.4), 5 * unit),
    fill(
      strewn(
        random,
        { x: 0, y: 0.3 * h, width: w, height: 0.2 * h },
        { count: 20, length: 140 * unit, thick: 3 * unit, spread: 0.02 },
      ),
      mix(wall, ink.far, 0.4),
    ),
    ...lamps,
    box(0, floor - 4, w, h - floor + 4, mix(ink.earth, ink.far, 0.4)),
    stroke(tiles, mix(ink.earth, ink.mid, 0.35), 2.4 * unit),
    ...counters,
    box(x(0.945) - 54 * unit, floor - 210 * unit, 108 * unit, 250 * unit, mix(ink.near, ink.mid, 0.3)),
    box(x(0.945) - 42 * unit, floor - 196 * unit, 84 * unit, 96 * unit, mix(ink.second, ink.light, 0.3)),
    client(0.105, 262, 'point', false, { long: true, head: 'long' }),
    client(0.29, 266, 'stand', false),
    client(0.46, 262, 'carry', false, { head: 'bun' }),
    client(0.64, 268, 'stand', true, { head: 'cap' }),
    client(0.685, 170, 'stand', true, { child: true }),
    client(0.9, 258, 'reach', false, { long: true, head: 'bun' }),
    plant(0.03, 0.8),
    seats,
    ...sitters,
    rug,
    kids,
    plant(0.6, 0.95),
  ].join('');
};
