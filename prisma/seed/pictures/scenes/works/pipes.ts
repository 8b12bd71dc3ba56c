import { cut, specks, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { sky, stars, sun } from '../../kit/sky.ts';
import type { Scene, Stage } from '../../kit/stage.ts';
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
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';

/** A thick pipe along a bent line, with light on its upper side, flanges at the bends. */
function pipe(stage: Stage, points: readonly Point[], width: number, colour: string): string {
  const { ink } = stage;
  const data = straight(points, false);
  const offset = (by: number) =>
    straight(
      points.map(([x, y]): Point => [x + by * 0.35, y + by]),
      false,
    );
  const flanges = points.slice(1, -1).flatMap((at, k) => {
    const [before, after] = [points[k] ?? at, points[k + 2] ?? at];
    return [before, after].map((other): string => {
      const length = Math.hypot(other[0] - at[0], other[1] - at[1]) || 1;
      const [ux, uy] = [(other[0] - at[0]) / length, (other[1] - at[1]) / length];
      const [px, py] = [at[0] + ux * width * 0.95, at[1] + uy * width * 0.95];
      return stroke(
        straight(
          [
            [px - uy * width * 0.66, py + ux * width * 0.66],
            [px + uy * width * 0.66, py - ux * width * 0.66],
          ],
          false,
        ),
        mix(colour, ink.ink, 0.35),
        width * 0.2,
        'butt',
      );
    });
  });
  return (
    stroke(data, mix(colour, ink.ink, 0.3), width) +
    stroke(offset(-width * 0.1), colour, width * 0.74) +
    stroke(offset(-width * 0.26), mix(colour, ink.light, 0.45), width * 0.14) +
    flanges.join('')
  );
}

/** A hand wheel on its stem. */
const valve = (x: number, y: number, r: number, colour: string, dark: string): string =>
  box(x - r * 0.12, y, r * 0.24, r * 1.5, dark) +
  `<circle cx="${round(x)}" cy="${round(y)}" r="${round(r)}" fill="none" stroke="${colour}" stroke-width="${round(r * 0.24)}"/>` +
  stroke(
    range(3)
      .map((k) => {
        const a = (k / 3) * Math.PI + 0.3;
        return straight(
          [
            [x - Math.cos(a) * r, y - Math.sin(a) * r],
            [x + Math.cos(a) * r, y + Math.sin(a) * r],
          ],
          false,
        );
      })
      .join(''),
    colour,
    r * 0.16,
  ) +
  disc(x, y, r * 0.22, colour);

/** A dial with its needle. */
const gauge = (x: number, y: number, r: number, face: string, dark: string, needle: string): string =>
  box(x - r * 0.14, y + r * 0.8, r * 0.28, r * 0.9, dark) +
  disc(x, y, r * 1.14, dark) +
  disc(x, y, r, face) +
  stroke(
    range(7)
      .map((k) => {
        const a = Math.PI * (1 + k / 6);
        return straight(
          [
            [x + Math.cos(a) * r * 0.72, y + Math.sin(a) * r * 0.72],
            [x + Math.cos(a) * r * 0.9, y + Math.sin(a) * r * 0.9],
          ],
          false,
        );
      })
      .join(''),
    dark,
    r * 0.07,
  ) +
  stroke(
    straight(
      [
        [x, y],
        [x + r * 0.5, y - r * 0.5],
      ],
      false,
    ),
    needle,
    r * 0.11,
  ) +
  disc(x, y, r * 0.12, dark);

/** A heating plant: red and blue mains, valves and gauges, the chimney's plume over snowy roofs. */
export const pipes: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const winter = ink.season === 'winter';
  const hot = ink.key;
  const cold = mix(ink.mid, ink.near, 0.25);
  const yard = 0.84 * h;
  const plantX = x(0.8);
  const hall = mix(ink.far, ink.mid, 0.4);
  const chimney = (share: number, tall: number, half: number) => {
    const px = x(share);
    const top = yard - tall * h;
    return (
      fill(
        straight([
          [px - half * unit, yard],
          [px - half * 0.62 * unit, top],
          [px + half * 0.62 * unit, top],
          [px + half * unit, yard],
        ]),
        mix(ink.light, ink.far, 0.3),
      ) +
      range(3)
        .map((k) =>
          fill(
            straight([
              [px - half * (0.64 + k * 0.05) * unit, top + (12 + k * 70) * unit],
              [px + half * (0.64 + k * 0.05) * unit, top + (12 + k * 70) * unit],
              [px + half * (0.67 + k * 0.05) * unit, top + (46 + k * 70) * unit],
              [px - half * (0.67 + k * 0.05) * unit, top + (46 + k * 70) * unit],
            ]),
            hot,
          ),
        )
        .join('') +
      fill(
        range(3)
          .map((n) =>
            cut(
              range(12).map(
                (k): Point => [
                  px +
                    (flip ? -1 : 1) * (k * k * 1.9 * unit + n * 16 * unit) +
                    Math.sin(k * 0.8 + n) * 16 * unit,
                  top - 6 * unit - k * 21 * unit,
                ],
              ),
              (110 - n * 22) * unit,
              0.72,
            ),
          )
          .join(''),
        mix(ink.light, ink.sky, 0.2),
        0.75,
      )
    );
  };
  const building =
    box(plantX - 300 * unit, yard - 0.36 * h, 620 * unit, 0.36 * h, hall) +
    fill(
      range(3)
        .map((row) =>
          range(9)
            .map((k) =>
              boxData(
                plantX - 280 * unit + k * 66 * unit,
                yard - (0.33 - row * 0.085) * h,
                46 * unit,
                0.058 * h,
              ),
            )
            .join(''),
        )
        .join(''),
      ink.hour === 'day' ? mix(ink.sky, ink.light, 0.4) : ink.key,
    ) +
    box(plantX - 316 * unit, yard - 0.38 * h, 652 * unit, 26 * unit, mix(hall, ink.ink, 0.4)) +
    (winter ? box(plantX - 320 * unit, yard - 0.396 * h, 660 * unit, 20 * unit, ink.light) : '');
  const ground = winter ? mix(ink.light, ink.far, 0.2) : mix(ink.earth, ink.mid, 0.2);
  const mains = [
    pipe(
      stage,
      [
        [x(-0.1), 0.55 * h],
        [x(0.22), 0.55 * h],
        [x(0.22), 0.38 * h],
        [x(0.47), 0.38 * h],
        [x(0.47), 0.64 * h],
        [x(1.1), 0.64 * h],
      ],
      66 * unit,
      hot,
    ),
    pipe(
      stage,
      [
        [x(-0.1), 0.68 * h],
        [x(0.34), 0.68 * h],
        [x(0.34), 0.52 * h],
        [x(0.58), 0.52 * h],
        [x(0.58), 0.78 * h],
        [x(1.1), 0.78 * h],
      ],
      66 * unit,
      cold,
    ),
    pipe(
      stage,
      [
        [x(-0.1), 0.885 * h],
        [x(0.52), 0.885 * h],
        [x(0.7), 0.885 * h],
        [x(1.1), 0.885 * h],
      ],
      92 * unit,
      mix(ink.second, ink.near, 0.08),
    ),
  ];
  const props = [0.07, 0.165, 0.74, 0.9].map((share) =>
    box(x(share) - 10 * unit, 0.5 * h, 20 * unit, 0.38 * h, mix(ink.near, ink.ink, 0.45)),
  );
  const worker = person({
    ...clothesFrom(ink, random),
    coat: mix(ink.second, ink.light, 0.06),
    trousers: mix(ink.near, ink.ink, 0.35),
    x: x(0.665),
    y: 0.985 * h,
    height: 420 * unit,
    pose: 'reach',
    left: !flip,
    head: 'helmet',
  });
  const second = person({
    ...clothesFrom(ink, random),
    coat: mix(ink.near, ink.mid, 0.3),
    trousers: mix(ink.near, ink.ink, 0.5),
    x: x(0.17),
    y: 0.985 * h,
    height: 400 * unit,
    pose: 'carry',
    left: flip,
    head: 'helmet',
    held: box(60 * unit, -284 * unit, 60 * unit, 44 * unit, ink.light),
  });
  return [
    sky(stage, 0.7 * h),
    ink.hour === 'night' ? stars(stage, 60, 0.4 * h) : '',
    sun(stage, x(0.1), 0.16 * h, 50),
    skyline(stage, -10, w + 10, yard, 0.44 * h, mix(ink.far, ink.glow, 0.35)),
    chimney(0.66, 0.68, 54),
    chimney(0.9, 0.56, 44),
    building,
    box(0, yard, w, h - yard, ground),
    fill(
      strewn(
        random,
        { x: 0, y: yard + 10, width: w, height: h - yard },
        { count: 60, length: 100 * unit, thick: 5 * unit, spread: 0.03 },
      ),
      mix(ground, ink.mid, 0.4),
    ),
    ...props,
    ...mains,
    ...(winter
      ? [
          box(Math.min(x(0.26), x(0.44)), 0.38 * h - 42 * unit, 0.18 * w, 14 * unit, ink.light),
          box(Math.min(x(0.62), x(1.0)), 0.64 * h - 42 * unit, 0.38 * w, 14 * unit, ink.light),
        ]
      : []),
    valve(x(0.345), 0.3 * h, 52 * unit, ink.second, ink.ink),
    valve(x(0.72), 0.6 * h - 26 * unit, 46 * unit, hot, ink.ink),
    gauge(x(0.85), 0.56 * h, 46 * unit, ink.light, ink.ink, hot),
    gauge(x(0.1), 0.47 * h, 40 * unit, ink.light, ink.ink, hot),
    oval(x(0.665), 0.985 * h, 120 * unit, 12 * unit, mix(ground, ink.ink, 0.3)),
    worker,
    second,
    winter
      ? fill(
          specks(random, { x: 0, y: 0, width: w, height: h }, { count: 200, radius: 4 * unit, nearer: 0.3 }),
          ink.light,
        )
      : '',
    fill(boxData(0, h - 2, w, 3), mix(ink.near, ink.ink, lerp(0.2, 0.5, 0.5))),
  ].join('');
};
