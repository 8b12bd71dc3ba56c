import { cut } from '../kit/carve.ts';
import { mix } from '../kit/colour.ts';
import { box, boxData, fill, lerp, type Point, range, round, straight, stroke } from '../kit/svg.ts';

type Pagoda = {
  x: number;
  foot: number;
  /** Half the width at the foot and under the spire. */
  half: number;
  top: number;
  height: number;
  storeys: number;
  brick: string;
  dark: string;
  /** Light on the eaves. */
  light: string;
  lit?: string;
  /** The light comes from the left or from the right. */
  sunLeft: boolean;
  /** Eight sides show two slanting flanks; four show one. */
  sides: 4 | 8;
};

/** A brick pagoda: storeys that draw in, each under a stepped cornice, with arched doors. */
export function pagoda({
  x,
  foot,
  half,
  top,
  height,
  storeys,
  brick,
  dark,
  light,
  lit,
  sunLeft,
  sides,
}: Pagoda): string {
  const rise = height * 0.88;
  const levelAt = (k: number) => foot - rise * (1 - (1 - k / storeys) ** 1.16);
  const halfAt = (k: number) => lerp(half, top, (k / storeys) ** 1.05);
  const parts = range(storeys).map((k) => {
    const [low, high] = [levelAt(k), levelAt(k + 1)];
    const tall = low - high;
    const [wide, narrow] = [halfAt(k), halfAt(k) * 0.93];
    const cornice = tall * 0.2;
    const wall = straight([
      [x - wide * 0.92, low],
      [x - narrow * 0.9, high + cornice],
      [x + narrow * 0.9, high + cornice],
      [x + wide * 0.92, low],
    ]);
    const fold = sides === 4 ? 0.3 : 0.42;
    const shadeSide = sunLeft ? 1 : -1;
    const flank = (side: number) =>
      straight([
        [x + side * wide * fold, low],
        [x + side * narrow * fold, high + cornice],
        [x + side * narrow * 0.9, high + cornice],
        [x + side * wide * 0.92, low],
      ]);
    const steps = range(4).map((n) => {
      const over = lerp(0.9, 1.12, n / 3);
      return boxData(
        x - narrow * over,
        high + cornice * (1 - (n + 1) / 4),
        narrow * over * 2,
        cornice / 4 + 0.5,
      );
    });
    const doorHalf = wide * 0.11;
    const doorTall = tall * 0.42;
    const door = `M${round(x - doorHalf)} ${round(low)}v${round(-doorTall)}a${round(doorHalf)} ${round(doorHalf)} 0 0 1 ${round(doorHalf * 2)} 0v${round(doorTall)}Z`;
    const pilasters =
      sides === 4
        ? range(k < 2 ? 8 : k < 4 ? 6 : 4).map((n, _, all) => {
            const u = lerp(-0.86, 0.86, n / (all.length - 1));
            return straight(
              [
                [x + u * wide, low],
                [x + u * narrow, high + cornice],
              ],
              false,
            );
          })
        : [];
    return (
      fill(wall, brick) +
      fill(flank(shadeSide), mix(brick, dark, 0.34)) +
      (sides === 8 ? fill(flank(-shadeSide), mix(brick, light, 0.22)) : '') +
      stroke(pilasters.join(''), mix(brick, dark, 0.3), Math.max(1.4, half * 0.018)) +
      fill(
        range(3)
          .map((n) =>
            cut(
              [
                [x - wide * 0.6 + n * wide * 0.3, lerp(low, high, 0.3 + 0.15 * (n % 2))],
                [x - wide * 0.45 + n * wide * 0.3, lerp(low, high, 0.3 + 0.15 * (n % 2))],
                [x - wide * 0.3 + n * wide * 0.3, lerp(low, high, 0.3 + 0.15 * (n % 2))],
              ],
              half * 0.02,
            ),
          )
          .join(''),
        mix(brick, dark, 0.25),
      ) +
      fill(door, lit ?? mix(dark, brick, 0.15)) +
      fill(steps.join(''), mix(brick, dark, 0.2)) +
      box(x - narrow * 1.12, high, narrow * 2.24, cornice * 0.28, mix(brick, light, 0.5)) +
      box(x - narrow * 0.9, high + cornice, narrow * 1.8, tall * 0.06, mix(brick, dark, 0.45))
    );
  });
  const peak = levelAt(storeys);
  const cap = straight([
    [x - top * 1.08, peak],
    [x, peak - height * 0.055],
    [x + top * 1.08, peak],
  ] as Point[]);
  const spire = straight([
    [x - top * 0.16, peak - height * 0.04],
    [x - top * 0.09, peak - height * 0.09],
    [x, foot - height],
    [x + top * 0.09, peak - height * 0.09],
    [x + top * 0.16, peak - height * 0.04],
  ] as Point[]);
  return parts.join('') + fill(cap, mix(brick, dark, 0.3)) + fill(spire, mix(brick, dark, 0.5));
}
