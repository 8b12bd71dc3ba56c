import { cut, specks, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { sky, stars, sun } from '../../kit/sky.ts';
import type { Scene, Stage } from '../../kit/stage.ts';
import { box, boxData, disc, fill, lerp, range, round, smooth, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, type PoseName, person } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';
import { boughs, crown, tuft } from '../../motifs/trees.ts';

/** One flat as the street sees it: window, balcony, and what its people hang out. */
function flat(
  stage: Stage,
  x: number,
  y: number,
  width: number,
  height: number,
  dark: boolean,
  snow: boolean,
): string {
  const { ink, random } = stage;
  const lit = dark ? random.chance(0.62) : random.chance(0.25);
  const glass = lit
    ? dark
      ? random.pick([ink.key, mix(ink.key, ink.light, 0.4), mix(ink.key, ink.second, 0.25)])
      : mix(ink.light, ink.sky, 0.3)
    : dark
      ? mix(ink.near, ink.ink, 0.3)
      : mix(ink.far, ink.mid, 0.55);
  const frame = mix(ink.ink, ink.near, 0.5);
  const [wx, wy, ww, wh] = [x + width * 0.12, y + height * 0.16, width * 0.76, height * 0.5];
  const window =
    box(wx, wy, ww, wh, glass) +
    stroke(
      `M${round(wx + ww / 3)} ${round(wy)}v${round(wh)}M${round(wx + (ww * 2) / 3)} ${round(wy)}v${round(wh)}M${round(wx)} ${round(wy)}h${round(ww)}v${round(wh)}h${round(-ww)}Z`,
      frame,
      width * 0.022,
    );
  const curtain =
    lit && random.chance(0.6)
      ? fill(
          boxData(wx, wy, ww * 0.18, wh) + boxData(wx + ww * 0.82, wy, ww * 0.18, wh),
          mix(random.pick([ink.key, ink.second, ink.light, ink.leaf]), glass, 0.3),
        )
      : '';
  const someone =
    lit && random.chance(0.3)
      ? fill(
          smooth([
            [wx + ww * 0.4, wy + wh],
            [wx + ww * 0.42, wy + wh * 0.55],
            [wx + ww * 0.5, wy + wh * 0.5],
            [wx + ww * 0.58, wy + wh * 0.55],
            [wx + ww * 0.6, wy + wh],
          ]),
          mix(ink.near, ink.ink, 0.3),
        ) + disc(wx + ww * 0.5, wy + wh * 0.38, wh * 0.13, mix(ink.near, ink.ink, 0.3))
      : '';
  const slab = y + height * 0.9;
  const railing =
    box(
      x + width * 0.05,
      y + height * 0.66,
      width * 0.9,
      height * 0.24,
      mix(ink.earth, ink.light, dark ? 0.05 : 0.45),
    ) +
    stroke(
      range(9)
        .map((k) =>
          straight(
            [
              [x + width * (0.08 + k * 0.105), y + height * 0.68],
              [x + width * (0.08 + k * 0.105), y + height * 0.88],
            ],
            false,
          ),
        )
        .join(''),
      mix(ink.mid, ink.near, 0.2),
      width * 0.014,
    );
  const choice = random.next();
  const laundry =
    choice < 0.3 && !snow
      ? stroke(
          straight(
            [
              [x + width * 0.08, y + height * 0.12],
              [x + width * 0.92, y + height * 0.12],
            ],
            false,
          ),
          frame,
          width * 0.012,
        ) +
        range(4)
          .map((k) =>
            box(
              x + width * (0.14 + k * 0.2),
              y + height * 0.12,
              width * 0.13,
              height * random.between(0.2, 0.34),
              random.pick([ink.key, ink.second, ink.light, ink.sky, ink.leaf]),
            ),
          )
          .join('')
      : '';
  const pots =
    choice > 0.3 && choice < 0.6
      ? range(3)
          .map(
            (k) =>
              box(
                x + width * (0.18 + k * 0.25),
                y + height * 0.6,
                width * 0.11,
                height * 0.09,
                mix(ink.key, ink.near, 0.35),
              ) +
              fill(
                tuft(random, x + width * (0.235 + k * 0.25), y + height * 0.61, height * 0.22, 6),
                mix(ink.leaf, ink.near, 0.2),
              ),
          )
          .join('')
      : '';
  const cooler =
    choice > 0.72
      ? box(x + width * 0.68, y + height * 0.68, width * 0.26, height * 0.17, mix(ink.light, ink.mid, 0.25)) +
        disc(x + width * 0.78, y + height * 0.765, height * 0.06, mix(ink.mid, ink.near, 0.3))
      : '';
  return (
    window +
    curtain +
    someone +
    railing +
    pots +
    laundry +
    cooler +
    box(x, slab, width, height * 0.06, mix(ink.mid, ink.near, 0.2)) +
    (snow ? box(x + width * 0.04, y + height * 0.64, width * 0.92, height * 0.035, ink.light) : '')
  );
}

/** An old block of flats with its new lift, lit windows and a yard full of neighbours. */
export const flats: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const winter = ink.season === 'winter';
  const ground = 0.83 * h;
  const storeys = 6;
  const [left, right] = [Math.min(x(0.2), x(1.04)), Math.max(x(0.2), x(1.04))];
  const top = 0.1 * h;
  const storey = (ground - 0.02 * h - top) / storeys;
  const columns = 8;
  const cell = (right - left) / columns;
  const liftColumn = flip ? 5 : 2;
  const wall = mix(mix(ink.earth, ink.second, 0.2), ink.light, dark ? 0.02 : 0.3);
  const homes = range(storeys).flatMap((row) =>
    range(columns).map((column) =>
      column === liftColumn
        ? ''
        : flat(stage, left + column * cell, top + row * storey, cell, storey, dark, winter),
    ),
  );
  const liftX = left + liftColumn * cell;
  const steel = mix(ink.near, ink.mid, 0.3);
  const lift =
    box(
      liftX + cell * 0.1,
      top - 40 * unit,
      cell * 0.8,
      ground - top + 40 * unit,
      mix(ink.sky, ink.far, 0.55),
    ) +
    stroke(
      `${range(storeys * 2 + 1)
        .map(
          (k) =>
            `M${round(liftX + cell * 0.1)} ${round(top - 40 * unit + (k / (storeys * 2)) * (ground - top + 40 * unit))}h${round(cell * 0.8)}`,
        )
        .join(
          '',
        )}M${round(liftX + cell * 0.1)} ${round(top - 40 * unit)}V${round(ground)}M${round(liftX + cell * 0.5)} ${round(top - 40 * unit)}V${round(ground)}M${round(liftX + cell * 0.9)} ${round(top - 40 * unit)}V${round(ground)}`,
      steel,
      6 * unit,
    ) +
    box(liftX + cell * 0.2, top + storey * 2.3, cell * 0.6, storey * 0.72, dark ? ink.key : ink.second) +
    range(2)
      .map((k) =>
        person({
          ...clothesFrom(ink, random),
          x: liftX + cell * (0.36 + k * 0.26),
          y: top + storey * 3.0,
          height: storey * 0.6,
          pose: 'stand',
          left: k === 1,
        }),
      )
      .join('') +
    box(liftX + cell * 0.06, top - 56 * unit, cell * 0.88, 20 * unit, ink.key);
  const roof =
    box(left - 14 * unit, top - 22 * unit, right - left + 28 * unit, 26 * unit, mix(ink.mid, ink.near, 0.4)) +
    (winter ? box(left - 18 * unit, top - 36 * unit, right - left + 36 * unit, 18 * unit, ink.light) : '');
  const chimneys = range(3).map(
    (k) =>
      box(
        left + (right - left) * (0.12 + k * 0.36),
        top - 70 * unit,
        34 * unit,
        50 * unit,
        mix(ink.mid, ink.near, 0.5),
      ) +
      (winter
        ? fill(
            cut(
              range(8).map(
                (n) =>
                  [
                    left +
                      (right - left) * (0.12 + k * 0.36) +
                      17 * unit +
                      Math.sin(n) * 10 * unit +
                      n * n * 2 * unit,
                    top - 74 * unit - n * 22 * unit,
                  ] as const,
              ),
              20 * unit,
              0.7,
            ),
            ink.light,
            0.6,
          )
        : ''),
  );
  const yard = winter ? mix(ink.light, ink.far, 0.22) : mix(ink.earth, ink.mid, dark ? 0.35 : 0.2);
  const bigTree = winter
    ? boughs(stage, {
        x: x(0.1),
        y: 0.9 * h,
        height: 0.88 * h,
        width: 42 * unit,
        colour: mix(ink.ink, ink.near, 0.15),
        spread: 0.5,
        lean: flip ? -0.04 : 0.04,
      }).drawing
    : box(x(0.1) - 18 * unit, 0.5 * h, 36 * unit, 0.4 * h, mix(ink.ink, ink.near, 0.15)) +
      [
        [0.08, 0.36, 190],
        [0.19, 0.45, 130],
        [0.01, 0.48, 140],
      ]
        .map(([px = 0, py = 0, r = 0]) =>
          crown(stage, {
            x: x(px),
            y: py * h,
            rx: r * unit,
            ry: r * 0.85 * unit,
            dark: mix(ink.leaf, ink.ink, 0.45),
            mid: mix(ink.leaf, ink.near, 0.3),
            light: mix(ink.leaf, ink.second, 0.2),
          }),
        )
        .join('');
  const hedge = range(11).map((k) => {
    const px = lerp(left, right, k / 10);
    const s = random.between(34, 50) * unit;
    return crown(stage, {
      x: px,
      y: ground + 4 * unit,
      rx: s * 1.3,
      ry: s * 0.7,
      dark: mix(ink.leaf, ink.ink, 0.5),
      mid: mix(ink.leaf, ink.near, 0.4),
      light: winter ? ink.light : mix(ink.leaf, ink.second, 0.15),
    });
  });
  const neighbour = (
    share: number,
    down: number,
    size: number,
    pose: PoseName,
    left_: boolean,
    extra: { child?: boolean; long?: boolean; head?: 'none' | 'bun' | 'long' | 'cap' | 'towel' } = {},
  ) =>
    person({
      ...clothesFrom(ink, random),
      x: x(share),
      y: down * h,
      height: size * unit,
      pose,
      left: left_,
      ...extra,
    });
  const tableX = x(0.31);
  const chess =
    box(tableX - 46 * unit, 0.915 * h, 92 * unit, 12 * unit, mix(ink.second, ink.near, 0.3)) +
    box(tableX - 8 * unit, 0.92 * h, 16 * unit, 46 * unit, mix(ink.near, ink.ink, 0.3));
  return [
    sky(stage, 0.8 * h),
    ink.hour === 'night' ? stars(stage, 60, 0.4 * h) : '',
    sun(stage, x(0.09), 0.12 * h, 46),
    skyline(stage, -10, w + 10, ground, 0.55 * h, mix(ink.far, ink.glow, 0.35)),
    ...chimneys,
    box(left, top, right - left, ground - top, wall),
    ...homes,
    lift,
    roof,
    box(0, ground, w, h - ground, yard),
    ...hedge,
    fill(
      strewn(
        random,
        { x: 0, y: ground + 30 * unit, width: w, height: h - ground },
        { count: 50, length: 110 * unit, thick: 4 * unit, spread: 0.02 },
      ),
      mix(yard, ink.mid, 0.35),
    ),
    bigTree,
    neighbour(0.235, 0.93, 208, 'stand', flip),
    neighbour(0.275, 0.955, 205, 'sit', flip, { head: 'cap' }),
    chess,
    neighbour(0.355, 0.958, 205, 'sit', !flip, { head: 'bun' }),
    neighbour(0.55, 0.965, 222, 'walk', flip, { long: true, head: 'long' }),
    neighbour(0.6, 0.97, 138, 'run', flip, { child: true }),
    neighbour(0.78, 0.955, 215, 'carry', !flip, { head: 'bun' }),
    neighbour(0.9, 0.965, 220, 'walk', !flip),
    winter
      ? fill(
          specks(random, { x: 0, y: 0, width: w, height: h }, { count: 220, radius: 4 * unit, nearer: 0.3 }),
          ink.light,
        )
      : '',
  ].join('');
};
