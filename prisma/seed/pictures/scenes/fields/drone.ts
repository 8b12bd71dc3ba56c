import { cut, shade, specks, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { mist, type Scene, type Stage } from '../../kit/stage.ts';
import {
  box,
  disc,
  fill,
  lerp,
  oval,
  ovalData,
  type Point,
  range,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { stepsOf } from '../../kit/terraces.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { crown } from '../../motifs/trees.ts';

/** A farm drone with its tank and a fan of spray under it; `s` is its span. */
function multicopter(stage: Stage, x: number, y: number, s: number, spray: boolean): string {
  const { ink, random } = stage;
  const dark = mix(ink.ink, ink.near, 0.15);
  const rotor = (dx: number, dy: number) =>
    stroke(
      straight(
        [
          [x, y],
          [x + dx * s, y + dy * s],
        ],
        false,
      ),
      dark,
      s * 0.028,
    ) +
    oval(x + dx * s, y + (dy - 0.045) * s, s * 0.17, s * 0.022, mix(ink.light, ink.mid, 0.35)) +
    box(x + dx * s - s * 0.014, y + (dy - 0.05) * s, s * 0.028, s * 0.06, dark);
  const jets = spray
    ? [-0.34, -0.12, 0.12, 0.34]
        .map((dx) =>
          fill(
            straight([
              [x + dx * s, y + s * 0.12],
              [x + (dx - 0.14) * s, y + s * 0.95],
              [x + (dx + 0.14) * s, y + s * 0.95],
            ]),
            ink.light,
            0.4,
          ),
        )
        .join('') +
      fill(
        specks(
          random,
          { x: x - s * 0.5, y: y + s * 0.3, width: s, height: s * 0.7 },
          { count: 60, radius: s * 0.007 },
        ),
        ink.light,
      )
    : '';
  return (
    jets +
    rotor(-0.42, -0.1) +
    rotor(0.42, -0.1) +
    rotor(-0.46, 0.03) +
    rotor(0.46, 0.03) +
    stroke(
      straight(
        [
          [x - s * 0.12, y + s * 0.06],
          [x - s * 0.2, y + s * 0.2],
        ],
        false,
      ) +
        straight(
          [
            [x + s * 0.12, y + s * 0.06],
            [x + s * 0.2, y + s * 0.2],
          ],
          false,
        ) +
        straight(
          [
            [x - s * 0.3, y + s * 0.2],
            [x - s * 0.1, y + s * 0.2],
          ],
          false,
        ) +
        straight(
          [
            [x + s * 0.1, y + s * 0.2],
            [x + s * 0.3, y + s * 0.2],
          ],
          false,
        ),
      dark,
      s * 0.022,
    ) +
    fill(
      smooth([
        [x - s * 0.14, y - s * 0.05],
        [x, y - s * 0.1],
        [x + s * 0.14, y - s * 0.05],
        [x + s * 0.13, y + s * 0.09],
        [x, y + s * 0.13],
        [x - s * 0.13, y + s * 0.09],
      ]),
      ink.key,
    ) +
    box(x - s * 0.07, y - s * 0.015, s * 0.14, s * 0.09, mix(ink.light, ink.far, 0.1)) +
    disc(x + s * 0.1, y - s * 0.02, s * 0.018, ink.second)
  );
}

/** Drones over terraced fields, their pilot at the edge. */
export const drone: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const horizon = 0.42 * h;
  const hills = range(3).map((k) => {
    const base = horizon + 0.012 * h * k;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.22, 0.08, k / 2) * h,
      hills: 2.5 + k,
      rough: 0.36,
      seed: seed * 5 + k,
    });
    const land = straight(landOf(line, h * 0.6));
    const colour = mix(ink.far, ink.mid, k / 2.5);
    return (
      fill(land, colour) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'left' : 'right',
          gap: 12 * unit,
          length: 90 * unit,
          width: 5 * unit,
          lean: 0.6,
        }),
        mix(colour, ink.near, 0.35),
      ) +
      mist(stage, land, ink.haze, base - 0.1 * h, base + 0.03 * h, 0.75)
    );
  });
  const noise = noiseOf(seed);
  const place = (u: number, v: number, height: number): Point => [
    w * (0.5 + (u - 0.5) * lerp(1.1, 1.7, v)),
    lerp(horizon, 1.08 * h, v ** 1.35) - height * 0.09 * h,
  ];
  const field = (u: number, v: number) =>
    0.42 +
    0.5 * (flip ? 0.5 - u : u - 0.5) +
    0.3 * noise.plane(u * 2.2, v * 2.6) +
    0.1 * noise.plane(u * 5, v * 6);
  const crops = [
    ink.leaf,
    mix(ink.earth, ink.second, 0.3),
    mix(ink.leaf, ink.near, 0.3),
    ink.earth,
    mix(ink.leaf, ink.second, 0.35),
  ];
  const steps = stepsOf({
    field,
    place,
    levels: 9,
    from: -0.25,
    to: 1.15,
    furrows: 4,
    columns: 80,
    rows: 60,
  });
  const terraces = steps.map(
    ({ data, below, furrows }, k) =>
      fill(below, mix(ink.near, ink.ink, 0.15)) +
      fill(data, crops[k % crops.length] ?? ink.leaf) +
      `<path d="${furrows}" fill="none" stroke="${mix(crops[k % crops.length] ?? ink.leaf, ink.near, 0.45)}" stroke-width="${(5 * unit).toFixed(1)}" stroke-dasharray="26 12 44 16"/>`,
  );
  const trees = range(12).map(() => {
    const [px, py] = place(random.between(0.1, 0.9), random.between(0.08, 0.3), 0.6);
    const s = random.between(20, 40) * unit;
    return crown(stage, {
      x: px,
      y: py - s,
      rx: s,
      ry: s * 0.9,
      dark: mix(ink.leaf, ink.ink, 0.5),
      mid: mix(ink.leaf, ink.near, 0.35),
      light: mix(ink.leaf, ink.second, 0.15),
    });
  });
  const shadowOf = (share: number, py: number, s: number) =>
    fill(ovalData(x(share), py * h, s * unit, s * 0.16 * unit), ink.ink, 0.28);
  const pilot = x(0.17);
  const size = 420 * unit;
  const controller =
    box(0.15 * size, -0.66 * size, 0.17 * size, 0.075 * size, ink.ink) +
    stroke(
      `M${0.18 * size} ${-0.66 * size}v${-0.08 * size}M${0.28 * size} ${-0.66 * size}v${-0.08 * size}`,
      ink.ink,
      0.014 * size,
    );
  return [
    sky(stage, horizon),
    sun(stage, x(0.24), 0.15 * h, 52),
    clouds(stage, 3, 0.34 * h),
    ...hills,
    box(0, horizon, w, h - horizon, mix(ink.leaf, ink.earth, 0.4)),
    ...terraces,
    ...trees,
    shadowOf(0.4, 0.585, 80),
    multicopter(stage, x(0.4), 0.35 * h, 190 * unit, true),
    shadowOf(0.66, 0.83, 170),
    multicopter(stage, x(0.66), 0.47 * h, 430 * unit, true),
    fill(
      cut(
        [
          [x(-0.02), 0.985 * h],
          [x(0.2), 0.955 * h],
          [x(0.44), 1.0 * h],
        ],
        60 * unit,
        0.4,
      ),
      mix(ink.earth, ink.near, 0.4),
    ),
    person({
      ...clothesFrom(ink, random),
      coat: ink.second,
      x: pilot,
      y: 0.985 * h,
      height: size,
      pose: 'carry',
      left: flip,
      head: 'straw',
      held: controller,
    }),
    person({
      ...clothesFrom(ink, random),
      coat: ink.light,
      x: x(0.08),
      y: 0.98 * h,
      height: size * 0.97,
      pose: 'stand',
      left: flip,
      head: 'cap',
    }),
    fill(
      strewn(
        random,
        { x: 0, y: 0.94 * h, width: w, height: 0.07 * h },
        { count: 120, length: 70 * unit, thick: 9 * unit, angle: -Math.PI / 2, spread: 0.5 },
      ),
      mix(ink.near, ink.ink, 0.25),
    ),
  ].join('');
};
