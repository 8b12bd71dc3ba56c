import { cut, specks } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { inside, type Scene, type Stage } from '../../kit/stage.ts';
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

const CHILLI = '#c3301f';
const DOUGH = '#f0dcae';
const SCALLION = '#5f8d3e';

/** A bowl from above: glazed rim with a pattern, and what is in it. */
function bowl(
  stage: Stage,
  x: number,
  y: number,
  r: number,
  rim: string,
  pattern: string,
  filling: string,
): string {
  const { ink } = stage;
  const marks = range(28).map((k) => {
    const a = (k / 28) * Math.PI * 2;
    const b = a + 0.1;
    return k % 2 === 0
      ? ovalData(x + Math.cos(a) * r * 0.915, y + Math.sin(a) * r * 0.915, r * 0.03)
      : cut(
          [
            [x + Math.cos(a) * r * 0.885, y + Math.sin(a) * r * 0.885],
            [x + Math.cos(b) * r * 0.92, y + Math.sin(b) * r * 0.92],
            [x + Math.cos(a) * r * 0.955, y + Math.sin(a) * r * 0.955],
          ],
          r * 0.03,
        );
  });
  return (
    oval(x + r * 0.12, y + r * 0.14, r * 1.02, r * 1.02, mix(ink.near, ink.ink, 0.55)) +
    disc(x, y, r, rim) +
    fill(marks.join(''), pattern) +
    disc(x, y, r * 0.84, mix(rim, ink.ink, 0.25)) +
    inside(stage, ovalData(x, y, r * 0.81), filling) +
    stroke(
      `M${x - r * 0.9} ${y - r * 0.38}A${r * 0.98} ${r * 0.98} 0 0 1 ${x - r * 0.2} ${y - r * 0.95}`,
      mix(rim, ink.light, 0.6),
      r * 0.02,
    )
  );
}

/** Broad noodles that lie in folds, with chilli, scallions and greens. */
function beltNoodles(stage: Stage, x: number, y: number, r: number): string {
  const { random, ink } = stage;
  const bands = range(17).map((k) => {
    const a = random.between(0, Math.PI);
    const off = lerp(-0.75, 0.75, k / 16) * r;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const points = range(7).map((n): Point => {
      const t = lerp(-0.95, 0.95, n / 6) * r;
      const wave = Math.sin(n * 1.7 + k) * r * 0.13;
      return [x + c * t - s * (off * 0.7 + wave), y + s * t + c * (off * 0.7 + wave)];
    });
    const data = smooth(points, false);
    return (
      stroke(data, mix(DOUGH, ink.ink, 0.35), r * 0.175) +
      stroke(data, k % 3 === 0 ? mix(DOUGH, CHILLI, 0.16) : DOUGH, r * 0.15) +
      stroke(
        smooth(
          points.map(([px, py]): Point => [px - 2, py - r * 0.03]),
          false,
        ),
        mix(DOUGH, '#ffffff', 0.5),
        r * 0.016,
      )
    );
  });
  const heap = (cx: number, cy: number, size: number) =>
    fill(
      smooth(
        range(11).map((k): Point => {
          const a = (k / 11) * Math.PI * 2;
          const d = size * random.between(0.8, 1.15);
          return [cx + Math.cos(a) * d, cy + Math.sin(a) * d];
        }),
      ),
      CHILLI,
    ) +
    fill(
      specks(
        random,
        { x: cx - size * 0.8, y: cy - size * 0.8, width: size * 1.6, height: size * 1.6 },
        { count: 60, radius: size * 0.055 },
      ),
      '#8c1d12',
    ) +
    fill(
      specks(
        random,
        { x: cx - size * 0.7, y: cy - size * 0.7, width: size * 1.4, height: size * 1.4 },
        { count: 26, radius: size * 0.045 },
      ),
      '#e8b458',
    );
  const rings = range(30).map(() => {
    const a = random.next() * 6.3;
    const d = Math.sqrt(random.next()) * r * 0.62;
    const [px, py] = [x + Math.cos(a) * d, y + Math.sin(a) * d];
    return `<circle cx="${px.toFixed(1)}" cy="${py.toFixed(1)}" r="${(r * 0.034).toFixed(1)}" fill="none" stroke="${scallion(random.next())}" stroke-width="${(r * 0.022).toFixed(1)}"/>`;
  });
  const greens = range(5).map((k) => {
    const [px, py] = [x + r * lerp(0.3, 0.56, k / 4), y + r * lerp(-0.5, -0.2, k / 4)];
    const a = -0.9 + k * 0.35;
    const leaf: Point[] = [
      [px, py],
      [px + Math.cos(a) * r * 0.22, py + Math.sin(a) * r * 0.22],
      [px + Math.cos(a) * r * 0.42, py + Math.sin(a) * r * 0.42],
    ];
    return (
      fill(cut(leaf, r * 0.2, 0.6), k % 2 === 0 ? SCALLION : mix(SCALLION, ink.ink, 0.2)) +
      stroke(straight(leaf, false), mix(SCALLION, '#ffffff', 0.5), r * 0.014)
    );
  });
  return (
    disc(x, y, r, mix(CHILLI, '#8a4a1c', 0.45)) +
    bands.join('') +
    greens.join('') +
    heap(x - r * 0.14, y + r * 0.1, r * 0.27) +
    rings.join('')
  );
}

const scallion = (t: number): string => mix(SCALLION, '#cfe0a0', t * 0.6);

/** Hot and sour soup noodles: fine threads in red oil, with diced toppings. */
function soupNoodles(stage: Stage, x: number, y: number, r: number): string {
  const { random, ink } = stage;
  const threads = range(64).map((k) => {
    const turn = (k / 64) * Math.PI * 1.2 - 0.3;
    const off = random.bell() * r * 0.5;
    const [c, s] = [Math.cos(turn * 0.3 + 0.5), Math.sin(turn * 0.3 + 0.5)];
    return smooth(
      range(6).map((n): Point => {
        const t = lerp(-0.62, 0.62, n / 5) * r;
        const bend = Math.sin(n * 0.9 + k * 0.2) * r * 0.08;
        return [x + c * t - s * (off + bend), y + s * t + c * (off + bend)];
      }),
      false,
    );
  });
  const dice = (count: number, colour: string, size: number) =>
    fill(
      range(count)
        .map(() => {
          const a = random.next() * 6.3;
          const d = Math.sqrt(random.next()) * r * 0.7;
          const [px, py] = [x + Math.cos(a) * d, y + Math.sin(a) * d];
          const t = random.next() * 1.5;
          const q = size * r;
          return straight([
            [px + Math.cos(t) * q, py + Math.sin(t) * q],
            [px + Math.cos(t + 1.6) * q, py + Math.sin(t + 1.6) * q],
            [px + Math.cos(t + 3.14) * q, py + Math.sin(t + 3.14) * q],
            [px + Math.cos(t + 4.7) * q, py + Math.sin(t + 4.7) * q],
          ]);
        })
        .join(''),
      colour,
    );
  return (
    disc(x, y, r, '#b4401f') +
    fill(
      specks(random, { x: x - r, y: y - r, width: r * 2, height: r * 2 }, { count: 90, radius: r * 0.05 }),
      '#d8703a',
    ) +
    stroke(threads.join(''), mix(DOUGH, ink.ink, 0.3), r * 0.032) +
    stroke(threads.slice(0, 52).join(''), DOUGH, r * 0.024) +
    dice(16, '#f2c74e', 0.055) +
    dice(14, '#d9633a', 0.05) +
    dice(12, '#3a2c26', 0.05) +
    dice(16, SCALLION, 0.045) +
    dice(10, '#f5ead2', 0.05)
  );
}

/** Small dishes: what stands beside the noodles. */
function dish(stage: Stage, x: number, y: number, r: number, kind: number): string {
  const { random, ink } = stage;
  const white = mix(ink.light, ink.far, 0.08);
  const filling =
    kind === 0
      ? disc(x, y, r, '#5a2a1c') +
        fill(
          specks(
            random,
            { x: x - r, y: y - r, width: 2 * r, height: 2 * r },
            { count: 40, radius: r * 0.06 },
          ),
          '#8c4630',
        )
      : kind === 1
        ? disc(x, y, r, mix(white, ink.far, 0.2)) +
          range(7)
            .map((k) => {
              const a = (k / 7) * 6.28;
              const [px, py] = [x + Math.cos(a) * r * (k ? 0.42 : 0), y + Math.sin(a) * r * (k ? 0.42 : 0)];
              return (
                fill(
                  smooth([
                    [px - r * 0.22, py],
                    [px - r * 0.1, py - r * 0.2],
                    [px + r * 0.12, py - r * 0.18],
                    [px + r * 0.2, py + r * 0.04],
                    [px, py + r * 0.18],
                  ]),
                  '#f4ecdd',
                ) +
                fill(
                  cut(
                    [
                      [px - r * 0.16, py + r * 0.06],
                      [px, py + r * 0.12],
                      [px + r * 0.16, py + r * 0.04],
                    ],
                    r * 0.04,
                  ),
                  '#d9b9a0',
                )
              );
            })
            .join('')
        : disc(x, y, r, '#b9451f') +
          fill(
            specks(
              random,
              { x: x - r * 0.9, y: y - r * 0.9, width: 1.8 * r, height: 1.8 * r },
              { count: 70, radius: r * 0.05 },
            ),
            '#e9a23b',
          );
  return bowl(stage, x, y, r, white, mix(ink.mid, ink.near, 0.3), filling);
}

/** A table of noodles from above: bowls, chopsticks, small dishes. */
export const noodles: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const wood = mix(ink.mid, ink.near, 0.15);
  const tall = h > w;
  const planks = range(7).map((k) =>
    box(0, (k / 7) * h, w, h / 7 - 3 * unit, mix(wood, k % 2 === 0 ? ink.near : ink.light, 0.1)),
  );
  const grain = range(60).map(() => {
    const [px, py] = [random.next() * w, random.next() * h];
    const reach = random.between(120, 360) * unit;
    return cut(
      [
        [px, py],
        [px + reach / 2, py + random.between(-7, 7) * unit],
        [px + reach, py],
      ],
      5 * unit,
    );
  });
  const [bx, by, br] = tall ? [x(0.52), 0.44 * h, 0.42 * w] : [x(0.4), 0.52 * h, 0.41 * h];
  const [sx, sy, sr] = tall ? [x(0.2), 0.87 * h, 0.3 * w] : [x(0.84), 0.3 * h, 0.29 * h];
  const way = flip ? -1 : 1;
  const sticks = range(2).map((k) => {
    const from: Point = [x(tall ? 0.95 : 0.63) + k * 26 * unit * way, (tall ? 0.98 : 1.03) * h];
    const to: Point = [x(tall ? 0.7 : 0.775) + k * 10 * unit * way, (tall ? 0.6 : 0.36) * h + k * 12 * unit];
    return (
      fill(
        straight([
          [from[0] - 11 * unit, from[1]],
          [from[0] + 11 * unit, from[1]],
          [to[0] + 5 * unit, to[1]],
          [to[0] - 5 * unit, to[1]],
        ]),
        mix(ink.second, ink.near, 0.45),
      ) +
      fill(
        straight([
          [from[0] - 11 * unit, from[1]],
          [from[0] + 11 * unit, from[1]],
          [lerp(from[0], to[0], 0.2) + 10 * unit, lerp(from[1], to[1], 0.2)],
          [lerp(from[0], to[0], 0.2) - 10 * unit, lerp(from[1], to[1], 0.2)],
        ]),
        ink.key,
      )
    );
  });
  const garlic = (
    [
      [0.06, 0.9],
      [0.11, 0.94],
      [0.035, 0.97],
    ] as const
  ).map(
    ([px, py]) =>
      fill(
        smooth([
          [x(px) - 24 * unit, py * h],
          [x(px) - 6 * unit, py * h - 34 * unit],
          [x(px) + 4 * unit, py * h - 36 * unit],
          [x(px) + 24 * unit, py * h],
          [x(px), py * h + 16 * unit],
        ]),
        mix('#f3ead9', ink.far, 0.1),
      ) +
      fill(
        cut(
          [
            [x(px) + 10 * unit, py * h + 8 * unit],
            [x(px) + 14 * unit, py * h - 8 * unit],
            [x(px) + 2 * unit, py * h - 30 * unit],
          ],
          7 * unit,
        ),
        mix('#c99fb0', ink.far, 0.1),
      ),
  );
  const peppers = (
    [
      [0.7, 0.88, 0.5],
      [0.78, 0.95, -0.3],
      [0.16, 0.08, 0.9],
    ] as const
  ).map(([px, py, a]) => {
    const [cx, cy] = [x(px), py * h];
    const l = 110 * unit;
    return (
      fill(
        cut(
          [
            [cx, cy],
            [cx + Math.cos(a) * l * 0.5, cy + Math.sin(a) * l * 0.5 + 12 * unit],
            [cx + Math.cos(a) * l, cy + Math.sin(a) * l],
          ],
          38 * unit,
          0.25,
        ),
        CHILLI,
      ) +
      stroke(
        smooth(
          [
            [cx, cy],
            [cx - 16 * unit, cy - 10 * unit],
            [cx - 26 * unit, cy - 26 * unit],
          ],
          false,
        ),
        SCALLION,
        7 * unit,
      )
    );
  });
  return [
    box(0, 0, w, h, mix(wood, ink.ink, 0.5)),
    ...planks,
    fill(grain.join(''), mix(wood, ink.ink, 0.3)),
    dish(stage, x(tall ? 0.84 : 0.075), (tall ? 0.1 : 0.17) * h, 92 * unit, 0),
    dish(stage, x(tall ? 0.86 : 0.93), (tall ? 0.82 : 0.78) * h, 128 * unit, 1),
    dish(stage, x(tall ? 0.12 : 0.655), (tall ? 0.1 : 0.1) * h, 76 * unit, 2),
    bowl(stage, sx, sy, sr, mix(ink.light, ink.far, 0.1), ink.key, soupNoodles(stage, sx, sy, sr * 0.81)),
    bowl(
      stage,
      bx,
      by,
      br,
      mix(ink.second, ink.light, 0.12),
      mix(ink.near, ink.ink, 0.2),
      beltNoodles(stage, bx, by, br * 0.81),
    ),
    ...sticks,
    ...garlic,
    ...peppers,
  ].join('');
};
