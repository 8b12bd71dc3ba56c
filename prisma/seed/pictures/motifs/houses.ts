import { mix } from '../kit/colour.ts';
import { box, boxData, fill, lerp, type Point, range, straight, stroke } from '../kit/svg.ts';

type House = {
  /** The front corner at the ground, between the long wall and the gable. */
  x: number;
  y: number;
  /** Length of the long wall; the gable and the height follow from it. */
  width: number;
  wall: string;
  roof: string;
  dark: string;
  /** Lit windows. */
  pane: string;
  /** What lies on the roof: snow, when given. */
  snow?: string;
  /** The long wall runs to the right. */
  right?: boolean;
  chimney?: boolean;
  storeys?: number;
};

/** A farmhouse at an angle: long wall, gable and tiled roof. */
export function house({
  x,
  y,
  width,
  wall,
  roof,
  dark,
  pane,
  snow,
  right = true,
  chimney = true,
  storeys = 1,
}: House): string {
  const way = right ? 1 : -1;
  const deep = width * 0.34;
  const high = width * (0.26 + 0.22 * (storeys - 1));
  const ridge = width * 0.2;
  const over = width * 0.05;
  const p = (dx: number, dy: number): Point => [x + way * dx, y + dy];
  const tilt = width * 0.05;
  const long = straight([p(0, 0), p(width, -tilt), p(width, -high - tilt * 0.5), p(0, -high)]);
  const gable = straight([
    p(0, 0),
    p(-deep, -tilt),
    p(-deep, -high - tilt * 0.4),
    p(-deep / 2, -high - ridge),
    p(0, -high),
  ]);
  const slope = [
    p(-deep / 2 - over * 0.4, -high - ridge - over * 0.2),
    p(width + over - deep * 0.28, -high - ridge - tilt * 0.5),
    p(width + over, -high - tilt * 0.5 + over * 0.6),
    p(over * 0.4, -high + over * 0.8),
  ];
  const back = straight([
    p(-deep / 2 - over * 0.4, -high - ridge - over * 0.2),
    p(-deep - over, -high - tilt * 0.4 + over * 0.5),
    p(-deep - over * 0.4, -high - tilt * 0.4 + over * 0.9),
    p(-deep / 2, -high - ridge + over * 0.7),
  ]);
  const corner = (u: number, v: number): Point => {
    const [a = [0, 0], b = [0, 0], c = [0, 0], d = [0, 0]] = slope;
    return [
      lerp(lerp(a[0], b[0], u), lerp(d[0], c[0], u), v),
      lerp(lerp(a[1], b[1], u), lerp(d[1], c[1], u), v),
    ];
  };
  const courses = range(Math.max(8, Math.round(width / 11))).map((k, _, all) =>
    straight([corner(k / all.length, 0), corner(k / all.length, 1)], false),
  );
  const windows = range(storeys).flatMap((storey) =>
    range(3).map((k) => {
      const left = width * lerp(0.1, 0.72, k / 2);
      const door = storey === 0 && k === 1;
      const top =
        -high * lerp(0.72, 0.86, storeys - 1) + (storeys - 1 - storey) * high * 0.46 - (storey === 0 ? 0 : 0);
      const foot = door ? -high * 0.02 : top + width * (storeys > 1 ? 0.11 : 0.1);
      return straight([
        p(left, top),
        p(left + width * 0.15, top - tilt * 0.1),
        p(left + width * 0.15, foot - tilt * 0.2),
        p(left, foot - tilt * 0.1),
      ]);
    }),
  );
  const stack = p(width * 0.68, -high - ridge * 0.95);
  return (
    fill(gable, mix(wall, dark, 0.3)) +
    fill(long, wall) +
    fill(windows.join(''), pane) +
    stroke(windows.join(''), mix(dark, wall, 0.2), width * 0.012) +
    (chimney
      ? box(
          stack[0] - width * 0.03,
          stack[1] - width * 0.09,
          width * 0.06,
          width * 0.14,
          mix(wall, dark, 0.5),
        )
      : '') +
    fill(back, mix(roof, dark, 0.35)) +
    fill(straight(slope), snow ?? roof) +
    stroke(courses.join(''), snow ? mix(snow, roof, 0.22) : mix(roof, dark, 0.4), width * 0.008) +
    stroke(straight([corner(0, 1), corner(1, 1)], false), mix(roof, dark, 0.4), width * 0.022) +
    stroke(straight([corner(0, 0), corner(1, 0)], false), snow ?? mix(roof, dark, 0.5), width * 0.03)
  );
}

/** A flat-fronted block with rows of windows: flats, a school, an office. Some panes are lit. */
export function block(
  x: number,
  y: number,
  width: number,
  height: number,
  {
    wall,
    pane,
    lit,
    columns,
    rows,
    isLit,
    frame,
  }: {
    wall: string;
    pane: string;
    lit: string;
    columns: number;
    rows: number;
    isLit: (column: number, row: number) => boolean;
    frame?: string;
  },
): string {
  const [cell, storey] = [width / columns, height / rows];
  const cells = range(rows).flatMap((row) => range(columns).map((column) => ({ row, column })));
  const at = ({ row, column }: { row: number; column: number }) =>
    boxData(x + (column + 0.2) * cell, y - height + (row + 0.22) * storey, cell * 0.6, storey * 0.5);
  return (
    box(x, y - height, width, height, wall) +
    fill(
      cells
        .filter(({ row, column }) => !isLit(column, row))
        .map(at)
        .join(''),
      pane,
    ) +
    fill(
      cells
        .filter(({ row, column }) => isLit(column, row))
        .map(at)
        .join(''),
      lit,
    ) +
    (frame
      ? fill(
          range(rows)
            .map((row) => boxData(x, y - height + (row + 0.86) * storey, width, storey * 0.06))
            .join(''),
          frame,
        )
      : '')
  );
}
