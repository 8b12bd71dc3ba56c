import { cut, specks, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, wipe } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  type Point,
  range,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { clothesFrom, type Headgear, person, skinOf } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';
import { crown, taper } from '../../motifs/trees.ts';

/** Runners on the riverside path; with the variant `race` a whole field under a finish arch. */
export const runners: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const race = variant === 'race';
  const far = 0.5 * h;
  const hills = range(2).map((k) => {
    const line = ridge({
      to: w,
      base: far - 0.02 * h,
      rise: (0.24 - 0.1 * k) * h,
      hills: 2.6 + k,
      rough: 0.4,
      peaked: k === 0,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, far));
    return fill(land, mix(ink.far, ink.mid, 0.35 * k)) + mist(stage, land, ink.haze, 0.34 * h, far, 0.75);
  });
  const bank: Point[] = [
    [x(-0.1), 0.72 * h],
    [x(0.2), 0.63 * h],
    [x(0.5), 0.57 * h],
    [x(0.8), 0.535 * h],
    [x(1.1), 0.515 * h],
  ];
  const edge: Point[] = [
    [x(-0.1), 0.76 * h],
    [x(0.2), 0.66 * h],
    [x(0.5), 0.595 * h],
    [x(0.8), 0.55 * h],
    [x(1.1), 0.525 * h],
  ];
  const lower: Point[] = [
    [x(-0.1), 1.5 * h],
    [x(0.3), 1.06 * h],
    [x(0.6), 0.8 * h],
    [x(0.86), 0.645 * h],
    [x(1.1), 0.57 * h],
  ];
  const water = mix(ink.mid, ink.sky, 0.35);
  const path = mix(mix(ink.key, ink.near, 0.3), ink.earth, 0.35);
  const shape = (upper: readonly Point[], under: readonly Point[]) =>
    `${smooth(upper, false)}L${smooth([...under].reverse(), false).slice(1)}Z`;
  const pathData = shape(edge, lower);
  const along = (u: number, across: number): Point => {
    const at = (line: readonly Point[]): Point => {
      const place = u * (line.length - 1);
      const [a, b] = [
        line[Math.floor(place)] ?? [0, 0],
        line[Math.min(line.length - 1, Math.ceil(place))] ?? [0, 0],
      ];
      return [lerp(a[0], b[0], place % 1), lerp(a[1], b[1], place % 1)];
    };
    const [a, b] = [at(edge), at(lower)];
    return [lerp(a[0], b[0], across), lerp(a[1], b[1], across)];
  };
  const lanes = [0.3, 0.62].map((across) =>
    smooth(
      range(17).map((k) => along(k / 16, across)),
      false,
    ),
  );
  const sizeAt = (y: number) => lerp(40, 420, (y / h - 0.53) / 0.47) * unit;
  const crowd = race
    ? range(26).map((): [number, number] => [
        lerp(0.24, 0.98, random.next() ** 0.8),
        random.between(0.08, 0.92),
      ])
    : ([
        [0.24, 0.4],
        [0.31, 0.26],
        [0.44, 0.56],
        [0.56, 0.34],
        [0.74, 0.5],
        [0.86, 0.4],
      ] as [number, number][]);
  const field = crowd
    .map(([u, across]) => along(u, across))
    .filter(([px, py]) => px > -40 && px < w + 40 && py < 1.08 * h)
    .sort((a, b) => a[1] - b[1])
    .map(([px, py], k) => {
      const s = sizeAt(py);
      const coats = [
        ink.key,
        ink.second,
        ink.light,
        dark ? mix(ink.leaf, ink.light, 0.5) : mix(ink.leaf, ink.near, 0.15),
        dark ? mix(ink.mid, ink.light, 0.5) : mix(ink.mid, ink.near, 0.2),
        dark ? mix(ink.key, ink.light, 0.5) : ink.far,
      ];
      const bib = race ? box(-0.05 * s, -0.68 * s, 0.1 * s, 0.09 * s, ink.light) : '';
      return person({
        ...clothesFrom(ink, random),
        coat: coats[k % coats.length] ?? ink.key,
        trousers: k % 3 === 0 ? skinOf(ink) : mix(ink.near, ink.ink, 0.4),
        x: px,
        y: py,
        height: s * random.between(0.92, 1.06),
        pose: 'run',
        left: !flip,
        head: (['none', 'cap', 'bun', 'none', 'long'] as Headgear[])[k % 5],
        held: bib,
      });
    });
  const trees = range(9).map((k) => {
    const u = lerp(0.05, 0.99, k / 8);
    const [px, py] = along(u, -0.06);
    const s = lerp(150, 26, u) * unit;
    return (
      box(px - s * 0.06, py - s * 1.3, s * 0.12, s * 1.3, mix(ink.ink, ink.near, 0.2)) +
      crown(stage, {
        x: px,
        y: py - s * 1.6,
        rx: s * 0.7,
        ry: s * 0.8,
        dark: mix(ink.leaf, ink.ink, 0.45),
        mid: mix(ink.leaf, ink.near, 0.3),
        light: mix(ink.leaf, ink.second, 0.22),
      })
    );
  });
  const lamps = range(7).map((k) => {
    const u = lerp(0.2, 0.98, k / 6);
    const [px, py] = along(u, 0.02);
    const s = lerp(330, 60, u) * unit;
    return (
      box(px - s * 0.012, py - s, s * 0.024, s, ink.ink) +
      fill(
        straight([
          [px - s * 0.05, py - s],
          [px + s * 0.05, py - s],
          [px + s * 0.035, py - s * 1.06],
          [px - s * 0.035, py - s * 1.06],
        ]),
        ink.ink,
      ) +
      disc(px, py - s * 0.985, s * 0.03, dark ? ink.key : ink.light) +
      (dark
        ? fill(
            straight([
              [px - s * 0.04, py - s * 0.97],
              [px + s * 0.04, py - s * 0.97],
              [px + s * 0.34, py],
              [px - s * 0.34, py],
            ]),
            ink.key,
            0.16,
          )
        : '')
    );
  });
  const [ax, ay] = along(0.74, 0);
  const [bx, by] = along(0.74, 1);
  const arch = race
    ? stroke(`M${ax} ${ay}V${ay - 200 * unit}`, ink.key, 20 * unit, 'butt') +
      stroke(`M${bx} ${by}V${by - 260 * unit}`, ink.key, 26 * unit, 'butt') +
      fill(
        straight([
          [ax, ay - 210 * unit],
          [bx, by - 280 * unit],
          [bx, by - 205 * unit],
          [ax, ay - 152 * unit],
        ]),
        ink.key,
      ) +
      fill(
        range(7)
          .map((k) => {
            const t = (k + 0.5) / 7;
            const px = lerp(ax, bx, t);
            const py = lerp(ay - 181 * unit, by - 242 * unit, t);
            return boxData(px - 16 * unit, py - 10 * unit, 26 * unit, 20 * unit);
          })
          .join(''),
        ink.light,
      )
    : '';
  const flags = race
    ? range(14).map((k) => {
        const u = lerp(0.52, 0.95, k / 13);
        const [px, py] = along(u, 1.03);
        const s = sizeAt(py) * 0.3;
        return (
          stroke(`M${px} ${py}v${-s * 1.6}`, ink.ink, 3 * unit) +
          fill(
            straight([
              [px, py - s * 1.6],
              [px + s, py - s * 1.35],
              [px, py - s * 1.05],
            ]),
            k % 2 === 0 ? ink.second : ink.light,
          )
        );
      })
    : [];
  const grass = mix(ink.leaf, ink.near, 0.35);
  const reeds = range(26).map((k) => {
    const [px, py] = [x(random.between(0.62, 1.02)), h * 1.01];
    const s = random.between(90, 230) * unit;
    return taper(
      [
        [px, py],
        [px + (k % 2 ? 10 : -10) * unit, py - s * 0.6],
        [px + (k % 2 ? 26 : -26) * unit, py - s],
      ],
      8 * unit,
      2 * unit,
    );
  });
  return [
    sky(stage, far),
    ink.hour === 'night' ? stars(stage, 70, 0.36 * h) : '',
    sun(stage, x(0.72), 0.3 * h, 78),
    clouds(stage, 3, 0.4 * h, mix(ink.glow, ink.light, 0.5), 0.8),
    birds(stage, 6, x(0.4), 0.17 * h, 100 * unit),
    ...hills,
    skyline(
      stage,
      Math.min(x(-0.02), x(0.5)),
      Math.max(x(-0.02), x(0.5)),
      far + 4,
      0.22 * h,
      mix(ink.far, ink.mid, 0.45),
    ),
    box(
      0,
      far,
      w,
      h - far,
      wipe(stage, far, 0.72 * h, [
        [0, mix(water, ink.glow, 0.5)],
        [1, water],
      ]),
    ),
    fill(
      strewn(
        random,
        { x: 0, y: far + 6, width: w, height: 0.2 * h },
        { count: 90, length: 90 * unit, thick: 4 * unit, spread: 0.02, nearer: 0.5 },
      ),
      mix(water, ink.light, 0.45),
    ),
    fill(shape(bank, lower), mix(grass, ink.second, 0.15)),
    fill(`${smooth(lower, false)}L${x(1.1)} ${h * 1.1}L${x(-0.1)} ${h * 1.6}Z`, grass),
    inside(
      stage,
      `${smooth(lower, false)}L${x(1.1)} ${h * 1.1}L${x(-0.1)} ${h * 1.6}Z`,
      fill(
        strewn(
          random,
          { x: 0, y: 0.58 * h, width: w, height: 0.42 * h },
          { count: 300, length: 34 * unit, thick: 6 * unit, angle: -Math.PI / 2, spread: 0.5, nearer: 0.8 },
        ),
        mix(grass, ink.ink, 0.3),
      ) +
        fill(
          specks(
            random,
            { x: 0, y: 0.6 * h, width: w, height: 0.4 * h },
            { count: 90, radius: 6 * unit, nearer: 0.7 },
          ),
          ink.second,
        ),
    ),
    fill(pathData, path),
    inside(
      stage,
      pathData,
      fill(
        range(50)
          .map(() => {
            const [px, py] = along(random.next(), random.next());
            return cut(
              [
                [px - 40 * unit, py + 8 * unit],
                [px, py],
                [px + 40 * unit, py - 8 * unit],
              ],
              5 * unit,
            );
          })
          .join(''),
        mix(path, ink.ink, 0.16),
      ),
    ),
    stroke(lanes.join(''), mix(ink.light, path, 0.15), 6 * unit),
    stroke(smooth(edge, false), mix(ink.light, ink.far, 0.3), 9 * unit),
    ...[...trees].reverse(),
    ...lamps.reverse(),
    arch,
    ...flags,
    ...field,
    fill(reeds.join(''), mix(grass, ink.ink, 0.45)),
  ].join('');
};
