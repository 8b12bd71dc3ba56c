import { cut } from './carve.ts';
import { mix } from './colour.ts';
import { type Stage, wipe } from './stage.ts';
import { box, disc, fill, lerp, ovalData, range } from './svg.ts';

/** The sky down to the horizon, wiped from deep to light, with the gouge's long strokes left in it. */
export function sky(stage: Stage, horizon: number, { strokes = 14 }: { strokes?: number } = {}): string {
  const { w, ink, random, unit } = stage;
  const ground = box(
    0,
    0,
    w,
    horizon + 4,
    wipe(stage, 0, horizon, [
      [0, ink.sky],
      [0.45, mix(ink.sky, ink.glow, 0.42)],
      [1, ink.glow],
    ]),
  );
  let lines = '';
  for (const k of range(strokes)) {
    const y = lerp(0.03, 0.75, (k + random.next()) / strokes) * horizon;
    const x = random.between(-0.15, 0.85) * w;
    const reach = random.between(0.18, 0.55) * w;
    lines += cut(
      [
        [x, y],
        [x + reach * 0.5, y + random.between(-4, 4) * unit],
        [x + reach, y],
      ],
      random.between(1.6, 4) * unit,
    );
  }
  return ground + fill(lines, mix(ink.sky, ink.glow, 0.75), 0.6);
}

/** A bare disc, as printmakers leave it. */
export const sun = (stage: Stage, x: number, y: number, radius: number): string =>
  disc(x, y, radius * stage.unit, stage.ink.sun);

/** One cloud of long slivers that lie over each other, `width` wide, around x. Path data. */
export function cloud(stage: Stage, x: number, y: number, width: number): string {
  const { random } = stage;
  const slivers = random.whole(3, 5);
  return range(slivers)
    .map((k) => {
      const level = k - (slivers - 1) / 2;
      const reach = width * lerp(1, 0.45, Math.abs(level) / slivers) * random.between(0.7, 1.1) * 0.5;
      const middle = x + random.between(-0.3, 0.3) * width;
      const height = y + level * width * 0.055;
      const lift = random.between(-0.012, 0.012) * width;
      return cut(
        [
          [middle - reach, height],
          [middle - reach * 0.5, height + lift],
          [middle, height],
          [middle + reach * 0.5, height - lift],
          [middle + reach, height],
        ],
        width * random.between(0.045, 0.085),
        0.5,
      );
    })
    .join('');
}

/** A few clouds over the upper sky, smaller towards the horizon. */
export function clouds(
  stage: Stage,
  count: number,
  horizon: number,
  colour = stage.ink.light,
  opacity = 0.85,
): string {
  const { w, random } = stage;
  const shapes = range(count).map((k) => {
    const x = ((k + random.between(0.1, 0.9)) / count) * w;
    const y = random.between(0.18, 0.66) * horizon;
    return fill(
      cloud(stage, x, y, lerp(0.36, 0.17, y / horizon) * w * random.between(0.7, 1.15)),
      colour,
      opacity,
    );
  });
  return shapes.join('');
}

export function stars(stage: Stage, count: number, bottom: number): string {
  const { w, random, ink, unit } = stage;
  const dots = range(count).map(() => {
    const depth = random.next() ** 1.6;
    return ovalData(random.next() * w, depth * bottom, random.between(0.9, 2.4) * unit);
  });
  return fill(dots.join(''), ink.light, 0.8);
}

/** Birds far off, in a loose line that climbs to the right: two strokes each. */
export function birds(stage: Stage, count: number, x: number, y: number, spread: number): string {
  const { random, ink, unit } = stage;
  const wings = range(count).map((k) => {
    const along = count === 1 ? 0 : k / (count - 1) - 0.5;
    const bx = x + along * spread * 2 + random.bell() * spread * 0.2;
    const by = y - along * spread * 0.7 + random.bell() * spread * 0.35;
    const size = random.between(10, 19) * unit;
    const lift = random.between(0.3, 0.6) * size;
    const thick = size * 0.24;
    return (
      cut(
        [
          [bx - size, by - lift * 0.6],
          [bx - size * 0.45, by - lift],
          [bx, by],
        ],
        thick,
      ) +
      cut(
        [
          [bx, by],
          [bx + size * 0.45, by - lift],
          [bx + size, by - lift * 0.4],
        ],
        thick,
      )
    );
  });
  return fill(wings.join(''), ink.ink, 0.85);
}
