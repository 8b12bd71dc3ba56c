import { mix } from '../kit/colour.ts';
import type { Stage } from '../kit/stage.ts';
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
} from '../kit/svg.ts';

type Roof = {
  x: number;
  /** Height of the ridge and of the eaves in the middle, px from the top. */
  top: number;
  eaves: number;
  /** Half widths of the ridge and of the eaves. */
  ridge: number;
  reach: number;
  /** How far the corners turn up. */
  lift: number;
  tile: string;
  line: string;
  trim: string;
  /** Snow, or light, that lies on the ridges. */
  cap?: string;
};

/** Where the hip of a roof runs at u, from ridge end (0) to corner (1), on one side. */
function hip({ x, top, eaves, ridge, reach, lift }: Roof, side: number, u: number): Point {
  const across = lerp(ridge, reach, u ** 1.25);
  const down = lerp(0, eaves - lift - top, u ** 0.72);
  return [x + side * across, top + down];
}

/** A tiled hip roof seen from the front, with the sag and the upturned corners of the old halls. */
export function hipRoof(roof: Roof): string {
  const { x, top, eaves, ridge, reach, lift, tile, line, trim, cap } = roof;
  const height = eaves - top;
  const left = range(9).map((k) => hip(roof, -1, k / 8));
  const right = range(9)
    .map((k) => hip(roof, 1, k / 8))
    .reverse();
  const edge = range(9).map((k): Point => {
    const u = lerp(-1, 1, k / 8);
    return [x + u * reach, eaves - lift * Math.abs(u) ** 3.2];
  });
  const surface = straight([...left, ...edge.slice(1), ...right.slice(1)]);
  const courses = Math.max(9, Math.round(reach / (height * 0.13)));
  const tiles = range(courses * 2 - 1).map((k) => {
    const u = (k + 1) / courses - 1;
    const foot: Point = [x + u * reach * 0.985, eaves - lift * Math.abs(u) ** 3.2 - 1];
    const head: Point = [x + u * ridge, top];
    const bend: Point = [lerp(head[0], foot[0], 0.42), lerp(head[1], foot[1], 0.6)];
    return straight([head, bend, foot], false);
  });
  const thick = height * 0.085;
  const corner = (side: number) => {
    const tip = hip(roof, side, 1);
    return stroke(
      smooth(
        [...range(7).map((k) => hip(roof, side, k / 6)), [tip[0] + side * thick * 1.1, tip[1] - thick * 1.1]],
        false,
      ),
      trim,
      thick * 0.8,
    );
  };
  const finial = (side: number) =>
    fill(
      smooth([
        [x + side * (ridge + thick * 0.6), top + thick],
        [x + side * (ridge + thick * 0.9), top - thick * 1.4],
        [x + side * (ridge + thick * 0.1), top - thick * 2.6],
        [x + side * (ridge - thick * 0.7), top - thick * 1.5],
        [x + side * (ridge - thick), top + thick],
      ]),
      trim,
    );
  const underside = straight([
    ...edge,
    ...[...edge].reverse().map(([px, py]): Point => [x + (px - x) * 0.97, py + height * 0.075]),
  ]);
  return (
    fill(underside, mix(trim, '#140c10', 0.3)) +
    fill(surface, tile) +
    stroke(tiles.join(''), line, Math.max(1.2, height * 0.022)) +
    stroke(smooth(edge, false), trim, thick * 0.55) +
    corner(-1) +
    corner(1) +
    box(x - ridge - thick, top - thick * 0.9, (ridge + thick) * 2, thick * 1.5, trim) +
    (cap ? box(x - ridge - thick, top - thick * 1.2, (ridge + thick) * 2, thick * 0.6, cap) : '') +
    finial(-1) +
    finial(1)
  );
}

type Storey = {
  x: number;
  top: number;
  foot: number;
  half: number;
  bays: number;
  wall: string;
  column: string;
  lattice: string;
  lit?: string;
};

/** A storey below a roof: brackets, columns and latticed doors. */
export function storey({ x, top, foot, half, bays, wall, column, lattice, lit }: Storey): string {
  const height = foot - top;
  const bay = (half * 2) / bays;
  const brackets = range(bays * 2 + 1).map((k) => {
    const px = x - half + (k * bay) / 2;
    const size = Math.min(bay * 0.2, height * 0.1);
    return straight([
      [px - size * 1.3, top],
      [px + size * 1.3, top],
      [px + size * 0.5, top + size * 1.3],
      [px - size * 0.5, top + size * 1.3],
    ]);
  });
  const panes = range(bays).map((k) => {
    const px = x - half + k * bay + bay * 0.16;
    return boxData(px, top + height * 0.3, bay * 0.68, height * 0.62);
  });
  const bars = range(bays).flatMap((k) =>
    range(4).map((n) =>
      boxData(
        x - half + k * bay + bay * (0.16 + 0.17 * (n + 0.5)) - bay * 0.014,
        top + height * 0.3,
        bay * 0.028,
        height * 0.62,
      ),
    ),
  );
  const columns = range(bays + 1).map((k) =>
    boxData(x - half + k * bay - bay * 0.055, top, bay * 0.11, height),
  );
  return (
    box(x - half, top, half * 2, height, wall) +
    fill(panes.join(''), lit ?? lattice) +
    fill(bars.join(''), mix(column, wall, 0.35)) +
    box(x - half, top + height * 0.2, half * 2, height * 0.07, mix(column, lattice, 0.4)) +
    fill(columns.join(''), column) +
    fill(brackets.join(''), mix(lattice, wall, 0.25))
  );
}

/** A gate tower of the wall: two storeys under three roofs. `foot` is the walk on the wall. */
export function gateTower(stage: Stage, x: number, foot: number, width: number, lit?: string): string {
  const { ink } = stage;
  const tile = mix(ink.near, ink.ink, 0.35);
  const roofInks = { tile, line: mix(tile, ink.ink, 0.6), trim: mix(ink.ink, ink.near, 0.12) };
  const red = mix(ink.key, ink.ink, ink.hour === 'day' ? 0.28 : 0.5);
  const wood = { wall: mix(red, ink.ink, 0.25), column: red, lattice: mix(ink.ink, red, 0.2), lit };
  const half = width / 2;
  const unit = width / 10;
  const roof = (top: number, eaves: number, ridge: number, reach: number) =>
    hipRoof({
      x,
      top: foot - top * unit,
      eaves: foot - eaves * unit,
      ridge: ridge * half,
      reach: reach * half,
      lift: unit * 0.36,
      ...roofInks,
    });
  return (
    storey({ x, top: foot - 1.55 * unit, foot, half: half * 0.84, bays: 7, ...wood }) +
    roof(2.5, 1.5, 0.74, 1.02) +
    storey({ x, top: foot - 3.45 * unit, foot: foot - 2.3 * unit, half: half * 0.7, bays: 7, ...wood }) +
    roof(4.05, 3.35, 0.6, 0.84) +
    storey({ x, top: foot - 4.75 * unit, foot: foot - 4.0 * unit, half: half * 0.58, bays: 5, ...wood }) +
    roof(6.15, 4.65, 0.5, 0.8)
  );
}

/** A run of battlements along a wall's top. Path data. */
export const battlements = (from: number, to: number, top: number, tooth: number): string =>
  range((to - from) / (tooth * 1.7))
    .map((k) => boxData(from + k * tooth * 1.7, top - tooth, tooth, tooth + 1))
    .join('');

/** A red lantern on its string. */
export function lantern(x: number, y: number, size: number, colour: string, gold: string): string {
  const folds = [-0.45, 0, 0.45].map(
    (u) =>
      `M${round(x + u * size * 0.9)} ${round(y - size * 0.66)}Q${round(x + u * size * 1.5)} ${round(y)} ${round(x + u * size * 0.9)} ${round(y + size * 0.66)}`,
  );
  return (
    stroke(
      straight(
        [
          [x, y - size * 1.5],
          [x, y + size * 1.55],
        ],
        false,
      ),
      gold,
      size * 0.09,
    ) +
    `<ellipse cx="${round(x)}" cy="${round(y)}" rx="${round(size)}" ry="${round(size * 0.78)}" fill="${colour}"/>` +
    stroke(folds.join(''), mix(colour, '#3a0d0a', 0.3), size * 0.06) +
    box(x - size * 0.42, y - size * 0.9, size * 0.84, size * 0.2, gold) +
    box(x - size * 0.42, y + size * 0.7, size * 0.84, size * 0.2, gold) +
    disc(x, y + size * 1.2, size * 0.12, gold)
  );
}
