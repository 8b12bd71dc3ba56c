import { cut, shade } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { heightAt, landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene } from '../../kit/stage.ts';
import { disc, fill, lerp, type Point, range, straight, stroke } from '../../kit/svg.ts';
import { tuft } from '../../motifs/trees.ts';

/** The blue of the panels, whatever the light. */
const PANEL = '#2b4a73';

/** A turbine: tapered mast and three blades. */
function turbine(x: number, foot: number, tall: number, turn: number, white: string, grey: string): string {
  const hub: Point = [x, foot - tall];
  const mast = straight([
    [x - tall * 0.02, foot],
    [x - tall * 0.008, hub[1]],
    [x + tall * 0.008, hub[1]],
    [x + tall * 0.02, foot],
  ]);
  const shadow = straight([
    [x + tall * 0.004, foot],
    [x + tall * 0.002, hub[1]],
    [x + tall * 0.008, hub[1]],
    [x + tall * 0.02, foot],
  ]);
  const blades = range(3).map((k) => {
    const a = turn + (k * Math.PI * 2) / 3;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const at = (along: number, across: number): Point => [
      hub[0] + (c * along - s * across) * tall,
      hub[1] + (s * along + c * across) * tall,
    ];
    return straight([
      at(0, -0.008),
      at(0.08, -0.026),
      at(0.52, -0.003),
      at(0.52, 0.004),
      at(0.06, 0.014),
      at(0, 0.008),
    ]);
  });
  return (
    fill(mast, white) +
    fill(shadow, grey) +
    fill(blades.join(''), white) +
    disc(hub[0], hub[1], tall * 0.018, grey)
  );
}

/** Turbines and rows of solar panels on the sandland of Mu Us, greened in squares. */
export const windSolar: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const lands = range(4).map((k) => {
    const t = k / 3;
    const base = lerp(0.5, 0.66, t) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.07, 0.1, t) * h,
      hills: lerp(3.6, 1.8, t),
      rough: 0.12,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, h));
    const colour = mix(mix(ink.far, ink.haze, 0.3), ink.earth, t);
    const cuts = shade({
      random,
      line,
      side: 'both',
      gap: 20 * unit,
      length: lerp(30, 80, t) * unit,
      width: 4 * unit,
      lean: 1.6,
      inset: 8 * unit,
    });
    return {
      line,
      drawing:
        fill(land, colour) +
        fill(cuts, mix(colour, ink.mid, 0.45)) +
        mist(stage, land, ink.haze, base - 0.03 * h, base + 0.08 * h, 0.5 * (1 - t)),
    };
  });
  const mill = (share: number, layer: number, tall: number) => {
    const px = x(share);
    const line = lands[layer]?.line ?? [];
    const white = mix(ink.light, ink.haze, 0.4 * (1 - layer / 3));
    return turbine(
      px,
      heightAt(line, px) + 6 * unit,
      tall * unit,
      random.between(0, 2),
      white,
      mix(white, ink.mid, 0.35),
    );
  };
  const vanish: Point = [x(0.86), 0.56 * h];
  const rows = range(9).map((k) => {
    const near = lerp(1.3, 0.62, (k / 8) ** 0.55);
    const y = near * h;
    const scale = (y - vanish[1]) / (0.5 * h);
    if (scale < 0.03) return '';
    const left = lerp(x(-0.25), vanish[0], 1 - Math.min(1, scale * 1.05));
    const right = lerp(x(0.68), vanish[0], 1 - Math.min(1, scale * 1.1));
    const tall = 175 * unit * scale;
    const slant = (flip ? -1 : 1) * 40 * unit * scale;
    const panel = straight([
      [left, y],
      [right, y - 14 * unit * scale],
      [right + slant, y - tall],
      [left + slant, y - tall - 8 * unit * scale],
    ]);
    const cells =
      range(17)
        .map((n) => {
          const px = lerp(left, right, n / 16);
          return straight(
            [
              [px, y + 4],
              [px + slant, y - tall - 6],
            ],
            false,
          );
        })
        .join('') +
      range(3)
        .map((n) => {
          const t = (n + 1) / 4;
          return straight(
            [
              [left + slant * t, y - tall * t],
              [right + slant * t, y - 14 * unit * scale - (tall - 14 * unit * scale) * t],
            ],
            false,
          );
        })
        .join('');
    const blue = mix(PANEL, ink.near, 0.35);
    const gleam = straight([
      [lerp(left, right, 0.2), y],
      [lerp(left, right, 0.3), y],
      [lerp(left, right, 0.42) + slant, y - tall],
      [lerp(left, right, 0.32) + slant, y - tall],
    ]);
    return (
      fill(
        straight([
          [left, y + 26 * unit * scale],
          [right, y + 16 * unit * scale],
          [right, y - tall * 0.2],
          [left, y - tall * 0.2],
        ]),
        mix(ink.near, ink.ink, 0.3),
        0.6,
      ) +
      fill(panel, blue) +
      inside(
        stage,
        panel,
        fill(gleam, mix(blue, ink.light, 0.3)) +
          stroke(cells, mix(blue, ink.light, 0.55), Math.max(1, 3.4 * unit * scale)),
      ) +
      stroke(
        straight(
          [
            [left + slant, y - tall - 8 * unit * scale],
            [right + slant, y - tall],
          ],
          false,
        ),
        ink.light,
        Math.max(1, 4.5 * unit * scale),
      )
    );
  });
  const shrubs = range(46).map(() => {
    const v = random.next() ** 0.6;
    const py = lerp(0.66, 1.01, v) * h;
    const px = x(random.between(0.7, 1.02));
    return tuft(random, px, py, lerp(16, 62, v) * unit, 8);
  });
  const straws = range(9).flatMap((k) => {
    const y = lerp(0.7, 1.02, (k / 8) ** 1.3) * h;
    return [
      cut(
        [
          [x(0.62), y],
          [x(0.82), y - 8 * unit],
          [x(1.05), y + 4 * unit],
        ],
        lerp(2, 6, k / 8) * unit,
      ),
      cut(
        [
          [x(0.72 + k * 0.05), 0.68 * h],
          [x(0.66 + k * 0.085), 0.86 * h],
          [x(0.58 + k * 0.13), 1.05 * h],
        ],
        5 * unit,
      ),
    ];
  });
  return [
    sky(stage, 0.56 * h),
    sun(stage, x(0.24), 0.2 * h, 58),
    clouds(stage, 4, 0.44 * h),
    lands[0]?.drawing,
    mill(0.08, 0, 150),
    mill(0.3, 0, 165),
    mill(0.47, 0, 140),
    mill(0.94, 0, 160),
    mill(0.62, 0, 150),
    lands[1]?.drawing,
    mill(0.17, 1, 260),
    mill(0.4, 1, 240),
    mill(0.72, 1, 290),
    lands[2]?.drawing,
    mill(0.87, 2, 470),
    mill(0.56, 2, 350),
    lands[3]?.drawing,
    fill(straws.join(''), mix(ink.leaf, ink.earth, 0.4)),
    fill(shrubs.join(''), mix(ink.leaf, ink.ink, 0.25)),
    ...[...rows].reverse(),
  ].join('');
};
