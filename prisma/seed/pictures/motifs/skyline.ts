import { mix } from '../kit/colour.ts';
import type { Stage } from '../kit/stage.ts';
import { boxData, fill, range } from '../kit/svg.ts';

/** The blocks of the new city beyond the wall, with lit windows after dark. */
export function skyline(
  stage: Stage,
  from: number,
  to: number,
  base: number,
  tall: number,
  colour: string,
): string {
  const { random, ink, unit } = stage;
  let blocks = '';
  let windows = '';
  for (let x = from; x < to; ) {
    const width = random.between(38, 96) * unit;
    const height = tall * random.between(0.35, 1);
    blocks += boxData(x, base - height, width, height);
    if (random.chance(0.35))
      blocks += boxData(x + width * 0.3, base - height - 22 * unit, width * 0.4, 24 * unit);
    for (const row of range(height / (17 * unit)))
      for (const column of range(width / (15 * unit)))
        if (random.chance(0.4))
          windows += boxData(
            x + (column + 0.3) * 15 * unit,
            base - height + (row + 0.5) * 17 * unit,
            6 * unit,
            8 * unit,
          );
    x += width + random.between(-6, 26) * unit;
  }
  return (
    fill(blocks, colour) +
    fill(windows, ink.hour === 'day' ? mix(colour, ink.light, 0.3) : ink.key, ink.hour === 'day' ? 0.7 : 0.75)
  );
}
