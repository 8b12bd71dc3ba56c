import { strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf, octaves } from '../../kit/noise.ts';
import { sun } from '../../kit/sky.ts';
import { inside, type Scene, type Stage } from '../../kit/stage.ts';
import { box, boxData, disc, fill, lerp, type Point, range, smooth, stroke } from '../../kit/svg.ts';

/** Overprinting: where two inks meet they darken each other. */
const overprint = (content: string): string => `<g style="mix-blend-mode:multiply">${content}</g>`;

const grid = ({ w, h, ink, unit }: Stage, count: number): string =>
  fill(
    range(count)
      .map((k) => boxData(0.07 * w, lerp(0.86, 0.14, (k + 1) / count) * h, 0.86 * w, 2.4 * unit))
      .join(''),
    mix(ink.sky, ink.mid, 0.35),
  );

function bars(stage: Stage): string {
  const { w, h, ink, random, unit, seed } = stage;
  const count = 9;
  const pitch = (0.84 * w) / count;
  const noise = noiseOf(seed);
  const highlight = 6;
  const columns = range(count).map((k) => {
    const tall = lerp(0.16, 0.6, k / (count - 1)) * h * (1 + 0.3 * noise.line(k * 1.7));
    const px = 0.08 * w + k * pitch;
    const colour = k === highlight ? ink.key : mix(ink.mid, ink.near, 0.15 + 0.1 * (k % 2));
    const column = boxData(px + pitch * 0.14, 0.86 * h - tall, pitch * 0.66, tall);
    const texture = strewn(
      random,
      { x: px, y: 0.86 * h - tall, width: pitch, height: tall },
      {
        count: Math.round(tall / 9),
        length: pitch * 0.34,
        thick: 4 * unit,
        angle: k === highlight ? 0 : -0.7,
        spread: 0.06,
      },
    );
    return (
      fill(column, colour) +
      inside(stage, column, fill(texture, mix(colour, k === highlight ? ink.light : ink.ink, 0.3)))
    );
  });
  const line = range(count).map(
    (k): Point => [
      0.08 * w + (k + 0.47) * pitch,
      (0.66 - 0.4 * (k / (count - 1)) ** 1.2 + 0.07 * noise.line(k * 1.3 + 40)) * h,
    ],
  );
  return (
    sun(stage, 0.74 * w, 0.3 * h, 170) +
    grid(stage, 6) +
    columns.join('') +
    overprint(
      stroke(smooth(line, false), ink.second, 13 * unit) +
        line.map(([px, py]) => disc(px, py, 21 * unit, ink.second)).join(''),
    ) +
    line.map(([px, py]) => disc(px, py, 9 * unit, ink.ink)).join('') +
    box(0.07 * w, 0.86 * h, 0.86 * w, 7 * unit, ink.ink)
  );
}

function dots(stage: Stage): string {
  const { w, h, ink, random, unit } = stage;
  const inks = [ink.key, mix(ink.mid, ink.near, 0.1), ink.second, mix(ink.far, ink.mid, 0.5)];
  const bubbles = range(46).map((k) => {
    const u = random.next();
    const px = lerp(0.11, 0.9, u) * w;
    const py = (lerp(0.76, 0.24, u ** 1.2) + 0.16 * random.bell()) * h;
    const r = lerp(14, k % 9 === 0 ? 120 : 54, random.next() ** 2) * unit;
    return disc(px, Math.min(0.8 * h, Math.max(0.13 * h, py)), r, inks[k % inks.length] ?? ink.key);
  });
  const axis =
    box(0.07 * w, 0.86 * h, 0.86 * w, 7 * unit, ink.ink) +
    box(0.07 * w, 0.12 * h, 7 * unit, 0.745 * h, ink.ink);
  const trend = stroke(
    smooth(
      [
        [0.09 * w, 0.83 * h],
        [0.35 * w, 0.68 * h],
        [0.65 * w, 0.44 * h],
        [0.92 * w, 0.15 * h],
      ],
      false,
    ),
    ink.ink,
    6 * unit,
  );
  return grid(stage, 6) + bubbles.map(overprint).join('') + trend + axis;
}

function waves(stage: Stage): string {
  const { w, h, ink, unit, seed } = stage;
  const noise = noiseOf(seed);
  const inks = [
    mix(ink.far, ink.mid, 0.2),
    ink.second,
    mix(ink.mid, ink.near, 0.2),
    ink.key,
    mix(ink.near, ink.ink, 0.3),
  ];
  const layers = inks.map((colour, k) => {
    const top = range(33).map((n): Point => {
      const u = n / 32;
      return [
        0.07 * w + u * 0.86 * w,
        (lerp(0.34, 0.76, k / 4) -
          0.15 * u * (1 - k * 0.12) +
          0.13 * octaves(noise, u * 2.6 + k * 7, 3, 0.4)) *
          h,
      ];
    });
    const data = `${smooth(top, false)}L${0.93 * w} ${0.86 * h}L${0.07 * w} ${0.86 * h}Z`;
    const lines = range(26).map((n) =>
      smooth(
        top.map(([px, py]): Point => [px, py + (n + 1) * 17 * unit]),
        false,
      ),
    );
    return (
      fill(data, colour) +
      inside(stage, data, stroke(lines.join(''), mix(colour, ink.light, 0.25), 2.4 * unit))
    );
  });
  const ticks = range(13).map((k) =>
    boxData(lerp(0.07, 0.93, k / 12) * w - 2 * unit, 0.86 * h, 4 * unit, (k % 3 === 0 ? 34 : 18) * unit),
  );
  return (
    sun(stage, 0.26 * w, 0.25 * h, 120) +
    grid(stage, 6) +
    layers.join('') +
    box(0.07 * w, 0.858 * h, 0.86 * w, 7 * unit, ink.ink) +
    fill(ticks.join(''), ink.ink)
  );
}

const KINDS: Record<string, (stage: Stage) => string> = { bars, dots, waves };

/** A cover for stories told in figures: bars, bubbles, or layered curves; no numbers, so that none is false. */
export const figures: Scene = (stage) => {
  const { w, h, ink, random, unit, variant } = stage;
  const draw = KINDS[variant] ?? bars;
  const ground = strewn(
    random,
    { x: 0, y: 0, width: w, height: h },
    { count: 50, length: 160 * unit, thick: 3 * unit, spread: 0.02 },
  );
  return (
    box(0, 0, w, h, mix(ink.sky, ink.glow, 0.55)) +
    fill(ground, mix(ink.sky, ink.far, 0.3), 0.5) +
    draw(stage)
  );
};
