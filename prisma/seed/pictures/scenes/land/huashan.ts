import { cut } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { randomOf } from '../../kit/random.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import { between, fill, lerp, type Point, range, smooth, straight, stroke } from '../../kit/svg.ts';
import { pine } from '../../motifs/trees.ts';

type Peak = { x: number; top: number; half: number; t: number; seed: number };

/** A granite peak: sheer walls, each ending on a narrow ledge, wider with every step down. */
function outline({ h, unit }: Stage, { x, top, half, seed }: Peak): Point[] {
  const random = randomOf(seed);
  const tall = h * 1.03 - top;
  const side = (way: number): Point[] => {
    const points: Point[] = [
      [x + way * half * random.between(0.05, 0.12), top + random.between(0, 0.03) * tall],
    ];
    let [reach, y] = [random.between(0.16, 0.24), top + random.between(0.03, 0.06) * tall];
    while (y < top + tall) {
      points.push([x + way * half * reach, y]);
      const wall = random.between(0.05, 0.17) * tall;
      reach += random.between(-0.01, 0.07);
      y += wall;
      points.push([x + way * half * reach, y]);
      reach += random.between(0.03, 0.15) * (1.25 - (y - top) / tall);
      y += random.between(4, 26) * unit;
    }
    return points;
  };
  return [...side(-1).reverse(), ...side(1)];
}

/** One peak of bare rock: walls in light and shade, split by long upright cuts. */
function peak(stage: Stage, shape: Peak): string {
  const { h, ink, random, unit, seed } = stage;
  const { x, top, half, t } = shape;
  const body = straight(outline(stage, shape));
  const base = t < 0.5 ? mix(ink.far, ink.mid, t * 2) : mix(ink.mid, ink.near, (t - 0.5) * 1.5);
  const light = seed % 2 === 0 ? -1 : 1;
  const tall = h - top;
  const edge = noiseOf(shape.seed + 5);
  const divide = range(24).map(
    (k): Point => [x + (edge.line(k * 0.42) * 0.2 - light * 0.06) * half, top - 10 + (tall * k) / 23],
  );
  const away: Point[] = [
    [x - light * half * 2, h],
    [x - light * half * 2, top - 20],
  ];
  const shadow = straight([...divide, ...away]);
  const fissures = (count: number, from: number, to: number, length: number, width: number) =>
    range(count)
      .map(() => {
        const px = x + half * random.between(from, to);
        const y = top + tall * random.between(0.02, 0.72);
        const reach = length * tall * random.between(0.4, 1.1);
        const drift = (px - x) * 0.12 * random.between(0.2, 1.4);
        return cut(
          [
            [px, y],
            [px + drift * 0.4 + random.between(-6, 6) * unit, y + reach * 0.5],
            [px + drift, y + reach],
          ],
          width * unit * random.between(0.5, 1.2),
          0.2,
        );
      })
      .join('');
  const dense = lerp(26, 44, t);
  return (
    fill(body, base) +
    inside(
      stage,
      body,
      fill(shadow, mix(base, ink.ink, 0.2 + 0.16 * t)) +
        fill(fissures(dense, -1, 1, 0.26, lerp(5, 10, t)), mix(base, ink.ink, 0.42 + 0.2 * t)) +
        fill(
          fissures(dense * 0.6, light > 0 ? 0 : -1, light > 0 ? 1 : 0, 0.2, lerp(4, 8, t)),
          mix(base, ink.light, 0.5),
        ),
    ) +
    mist(stage, body, ink.haze, lerp(top, h, 0.42), lerp(top, h, lerp(0.85, 1.05, t)), 1)
  );
}

/** The sheer peaks of Huashan, with a stair cut into the rock and pines on the ledges. */
export const huashan: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const tall = h > w;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const far = ridge({ to: w, base: 0.62 * h, rise: 0.24 * h, hills: 3, rough: 0.5, peaked: true, seed });
  const farLand = straight(landOf(far, h));
  const peaks: Peak[] = [
    { x: x(0.44), top: 0.33 * h, half: 0.24 * w, t: 0.1, seed: seed * 3 + 1 },
    { x: x(0.97), top: 0.3 * h, half: 0.3 * w, t: 0.25, seed: seed * 3 + 2 },
    { x: x(0.7), top: (tall ? 0.2 : 0.14) * h, half: (tall ? 0.42 : 0.3) * w, t: 0.55, seed: seed * 3 + 3 },
    { x: x(0.14), top: 0.47 * h, half: 0.36 * w, t: 0.95, seed: seed * 3 + 4 },
  ];
  const main = peaks[2] as Peak;
  const stair = range(12).map((k): Point => {
    const u = k / 11;
    return [
      main.x + Math.sin(u * 9) * main.half * lerp(0.05, 0.2, u) + random.between(-5, 5) * unit,
      lerp(main.top + 6 * unit, h * 0.72, u),
    ];
  });
  const climbers = range(9).map((k) => {
    const [px, py] = between(stair[k + 1] ?? [0, 0], stair[k + 2] ?? [0, 0], random.next());
    return stroke(
      straight(
        [
          [px, py - 14 * unit],
          [px, py - 4 * unit],
        ],
        false,
      ),
      k % 2 ? ink.key : ink.second,
      8 * unit,
    );
  });
  const front = peaks[3] as Peak;
  const pineAt = (px: number, py: number, size: number, lean: number) =>
    pine(stage, px, py, size * unit, lean);
  const away = flip ? -1 : 1;
  return [
    sky(stage, 0.7 * h),
    sun(stage, x(0.23), h * 0.2, 64),
    clouds(stage, 2, h * 0.5),
    fill(farLand, mix(ink.far, ink.haze, 0.45)),
    mist(stage, farLand, ink.haze, 0.45 * h, 0.7 * h),
    birds(stage, 6, x(0.32), h * 0.3, 90 * unit),
    peak(stage, peaks[0] as Peak),
    peak(stage, peaks[1] as Peak),
    peak(stage, main),
    stroke(smooth(stair, false), mix(ink.ink, ink.near, 0.4), 8 * unit),
    `<path d="${smooth(stair, false)}" fill="none" stroke="${mix(ink.light, ink.haze, 0.3)}" stroke-width="${5 * unit}" stroke-dasharray="3 4"/>`,
    ...climbers,
    pineAt(main.x + away * main.half * 0.09, main.top + 14 * unit, 120, 0.16 * away),
    pineAt(main.x - away * main.half * 0.12, main.top + 22 * unit, 90, -0.1 * away),
    pineAt(main.x + away * main.half * 0.36, lerp(main.top, h, 0.26), 110, 0.3 * away),
    peak(stage, front),
    pineAt(front.x + away * front.half * 0.1, front.top + 16 * unit, 230, 0.1 * away),
    pineAt(front.x - away * front.half * 0.2, front.top + 40 * unit, 170, -0.12 * away),
    pineAt(front.x + away * front.half * 0.42, lerp(front.top, h, 0.24), 190, 0.32 * away),
  ].join('');
};
