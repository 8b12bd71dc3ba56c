import type { Palette } from './palettes.ts';
import { type Random, randomOf } from './random.ts';
import { box, fill, round } from './svg.ts';

/** What a scene draws on: a sheet of w × h px, chance, and the inks of the day. */
export type Stage = {
  w: number;
  h: number;
  /** One unit of the drawing: 1 on a sheet 1067 px high or wide. */
  unit: number;
  seed: number;
  random: Random;
  ink: Palette;
  /** What this picture of the scene differs in; every scene names its own. */
  variant: string;
  /** Adds a definition and gives the reference to it: url(#…). */
  define(build: (id: string) => string): string;
};

export type Scene = (stage: Stage) => string;

export type Sheet = { width: number; height: number; seed: number; palette: Palette; variant?: string };

/** Draws a scene on a sheet: a whole SVG document. */
export function drawOn({ width, height, seed, palette, variant = '' }: Sheet, scene: Scene): string {
  const definitions: string[] = [];
  const stage: Stage = {
    w: width,
    h: height,
    unit: Math.min(width, height) / 1067,
    seed,
    random: randomOf(seed),
    ink: palette,
    variant,
    define: (build) => {
      const id = `d${definitions.length}`;
      definitions.push(build(id));
      return `url(#${id})`;
    },
  };
  const content = scene(stage);
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><defs>${definitions.join('')}</defs>${box(0, 0, width, height, palette.sky)}${content}</svg>`;
}

type Stop = readonly [offset: number, colour: string, opacity?: number];

/** The printer's bokashi: a wipe from one ink to another between two heights, in px of the sheet. */
export function wipe(stage: Stage, from: number, to: number, stops: readonly Stop[]): string {
  const marks = stops.map(
    ([offset, colour, opacity = 1]) =>
      `<stop offset="${offset}" stop-color="${colour}" stop-opacity="${opacity}"/>`,
  );
  return stage.define(
    (id) =>
      `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" x1="0" y1="${round(from)}" x2="0" y2="${round(to)}">${marks.join('')}</linearGradient>`,
  );
}

/** Shows of `content` only what lies inside the path data. */
export function inside(stage: Stage, data: string, content: string): string {
  const clip = stage.define(
    (id) => `<clipPath id="${id}"><path d="${data}" clip-rule="evenodd"/></clipPath>`,
  );
  return `<g clip-path="${clip}">${content}</g>`;
}

/** Mist: an ink that wells up inside a shape, full at `full` and gone at `gone` (px of the sheet). */
export const mist = (
  stage: Stage,
  data: string,
  colour: string,
  gone: number,
  full: number,
  strength = 1,
): string =>
  fill(
    data,
    wipe(stage, gone, full, [
      [0, colour, 0],
      [0.55, colour, 0.45 * strength],
      [1, colour, strength],
    ]),
  );
