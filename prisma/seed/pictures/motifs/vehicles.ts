import { mix } from '../kit/colour.ts';
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

const wheel = (x: number, y: number, r: number, dark: string, rim: string) =>
  disc(x, y, r, dark) + disc(x, y, r * 0.52, rim) + disc(x, y, r * 0.16, dark);

type Vehicle = {
  x: number;
  y: number;
  length: number;
  paint: string;
  glass: string;
  dark: string;
  light: string;
  left?: boolean;
};

/** A city bus from its side; x is the middle, y the road. */
export function bus({ x, y, length, paint, glass, dark, light, left = false }: Vehicle): string {
  const way = left ? -1 : 1;
  const high = length * 0.29;
  const [from, top] = [x - length / 2, y - high];
  const at = (u: number) => x + way * (u - 0.5) * length;
  const windows = range(5).map((k) =>
    boxData(
      Math.min(at(0.06 + k * 0.145), at(0.19 + k * 0.145)),
      top + high * 0.14,
      length * 0.125,
      high * 0.4,
    ),
  );
  const doors = [0.42, 0.83].map((u) =>
    boxData(Math.min(at(u), at(u + 0.085)), top + high * 0.14, length * 0.085, high * 0.72),
  );
  return (
    `<rect x="${round(from)}" y="${round(top)}" width="${round(length)}" height="${round(high * 0.9)}" rx="${round(high * 0.12)}" fill="${paint}"/>` +
    box(from, y - high * 0.34, length, high * 0.09, light) +
    fill(windows.join(''), glass) +
    fill(doors.join(''), mix(glass, dark, 0.35)) +
    fill(
      [0.42, 0.83]
        .map((u) => boxData(at(u + 0.0425) - length * 0.003, top + high * 0.14, length * 0.006, high * 0.72))
        .join(''),
      dark,
    ) +
    fill(
      straight([
        [at(0.94), top + high * 0.12],
        [at(0.993), top + high * 0.12],
        [at(0.998), top + high * 0.56],
        [at(0.94), top + high * 0.56],
      ]),
      glass,
    ) +
    box(from + length * 0.02, top - high * 0.03, length * 0.96, high * 0.06, mix(paint, dark, 0.3)) +
    box(Math.min(at(0.965), at(1)), y - high * 0.26, length * 0.035, high * 0.08, light) +
    wheel(at(0.2), y - high * 0.12, high * 0.17, dark, light) +
    wheel(at(0.76), y - high * 0.12, high * 0.17, dark, light)
  );
}

/** A white van with a red cross: an ambulance, from its side. */
export function ambulance({ x, y, length, paint, glass, dark, light, left = false }: Vehicle): string {
  const way = left ? -1 : 1;
  const p = (u: number, v: number): Point => [x + way * (u - 0.5) * length, y - v * length];
  const [cx, cy] = p(0.3, 0.29);
  const arm = length * 0.05;
  return (
    fill(straight([p(0, 0.08), p(0, 0.46), p(0.66, 0.46), p(0.8, 0.28), p(0.98, 0.23), p(1, 0.08)]), light) +
    fill(straight([p(0, 0.14), p(0, 0.2), p(1, 0.2), p(1, 0.14)]), paint) +
    fill(straight([p(0.62, 0.28), p(0.62, 0.41), p(0.66, 0.41), p(0.77, 0.28)]), glass) +
    fill(
      boxData(cx - arm, cy - arm * 3, arm * 2, arm * 6) + boxData(cx - arm * 3, cy - arm, arm * 6, arm * 2),
      paint,
    ) +
    fill(straight([p(0.5, 0.46), p(0.5, 0.51), p(0.6, 0.51), p(0.6, 0.46)]), paint) +
    wheel(...p(0.2, 0.08), length * 0.085, dark, light) +
    wheel(...p(0.8, 0.08), length * 0.085, dark, light)
  );
}

/** A saloon car from its side. */
export function car({ x, y, length, paint, glass, dark, light, left = false }: Vehicle): string {
  const way = left ? -1 : 1;
  const p = (u: number, v: number): Point => [x + way * (u - 0.5) * length, y - v * length];
  return (
    fill(
      smooth([
        p(0.01, 0.1),
        p(0.01, 0.2),
        p(0.14, 0.235),
        p(0.28, 0.345),
        p(0.56, 0.35),
        p(0.73, 0.24),
        p(0.95, 0.2),
        p(0.995, 0.1),
        p(0.9, 0.07),
        p(0.1, 0.07),
      ]),
      paint,
    ) +
    fill(straight([p(0.2, 0.24), p(0.31, 0.325), p(0.43, 0.328), p(0.43, 0.24)]), glass) +
    fill(straight([p(0.46, 0.24), p(0.46, 0.328), p(0.55, 0.325), p(0.68, 0.24)]), glass) +
    fill(straight([p(0.94, 0.19), p(0.985, 0.18), p(0.985, 0.14), p(0.94, 0.15)]), light) +
    wheel(...p(0.21, 0.075), length * 0.08, dark, light) +
    wheel(...p(0.79, 0.075), length * 0.08, dark, light)
  );
}

/** A high-speed train that runs along a line from `tail` to `nose`; `size` is its height at the nose. */
export function bulletTrain(
  tail: Point,
  nose: Point,
  tailSize: number,
  size: number,
  inks: { body: string; stripe: string; glass: string; dark: string },
): string {
  const at = (u: number, v: number): Point => {
    const tall = lerp(tailSize, size, u);
    return [lerp(tail[0], nose[0], u), lerp(tail[1], nose[1], u) - v * tall];
  };
  const way = nose[0] > tail[0] ? 1 : -1;
  const tip: Point = [nose[0] + way * size * 2.1, nose[1] - size * 0.2];
  const head = (v: number, reach: number): Point => [nose[0] + way * size * reach, nose[1] - v * size];
  const hull = `M${at(0, 0).map(round).join(' ')}L${at(0, 1).map(round).join(' ')}L${at(1, 1).map(round).join(' ')}C${head(0.98, 0.9).map(round).join(' ')} ${head(0.5, 1.9).map(round).join(' ')} ${tip.map(round).join(' ')}C${head(0.02, 2.2).map(round).join(' ')} ${head(0, 1.4).map(round).join(' ')} ${at(1, 0).map(round).join(' ')}Z`;
  const cars = 8;
  const windows = range(cars).flatMap((k) =>
    range(7).map((n) => {
      const u = (k + 0.16 + n * 0.1) / cars;
      const v = (k + 0.16 + n * 0.1 + 0.065) / cars;
      return straight([at(u, 0.78), at(v, 0.78), at(v, 0.56), at(u, 0.56)]);
    }),
  );
  const gaps = range(cars - 1).map((k) =>
    straight([
      at((k + 1) / cars - 0.004, 1),
      at((k + 1) / cars + 0.004, 1),
      at((k + 1) / cars + 0.004, 0),
      at((k + 1) / cars - 0.004, 0),
    ]),
  );
  const doors = range(cars).map((k) =>
    straight([
      at((k + 0.06) / cars, 0.82),
      at((k + 0.11) / cars, 0.82),
      at((k + 0.11) / cars, 0.14),
      at((k + 0.06) / cars, 0.14),
    ]),
  );
  const band = straight([at(0, 0.4), at(1, 0.4), head(0.36, 1.5), head(0.26, 1.7), at(1, 0.28), at(0, 0.28)]);
  const screen = smooth([
    head(0.93, 0.42),
    head(0.84, 0.95),
    head(0.66, 1.3),
    head(0.62, 1.0),
    head(0.7, 0.5),
  ]);
  return (
    fill(hull, inks.body) +
    fill(
      straight([at(0, 0.14), at(1, 0.14), head(0.1, 1.9), head(0, 1.5), at(1, 0), at(0, 0)]),
      mix(inks.body, inks.dark, 0.35),
    ) +
    fill(straight([at(0, 0.84), at(1, 0.84), at(1, 0.5), at(0, 0.5)]), mix(inks.body, inks.dark, 0.12)) +
    fill(windows.join(''), inks.glass) +
    stroke(doors.join(''), mix(inks.body, inks.dark, 0.3), size * 0.012) +
    fill(band, inks.stripe) +
    fill(gaps.join(''), mix(inks.body, inks.dark, 0.55)) +
    fill(screen, inks.dark)
  );
}
