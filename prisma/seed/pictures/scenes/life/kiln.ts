import { cut, shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import type { Random } from '../../kit/random.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, type Scene } from '../../kit/stage.ts';
import { box, disc, fill, oval, type Point, range, round, smooth, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';

const GLAZES = ['#3d2c26', '#8c5a35', '#b98a52', '#5f7a74', '#d8cdb4', '#6b4430'];

/** A thrown pot with a glazed shoulder; shapes differ. */
function pot(random: Random, x: number, foot: number, s: number, dark: string): string {
  const glaze = random.pick(GLAZES);
  const clay = '#b58763';
  const at = (points: readonly Point[]): Point[] => points.map(([px, py]) => [x + px * s, foot + py * s]);
  const shapes: readonly (readonly Point[])[] = [
    [
      [-0.2, 0],
      [-0.34, -0.3],
      [-0.4, -0.6],
      [-0.24, -0.86],
      [-0.14, -0.94],
      [-0.18, -1.02],
      [0.18, -1.02],
      [0.14, -0.94],
      [0.24, -0.86],
      [0.4, -0.6],
      [0.34, -0.3],
      [0.2, 0],
    ],
    [
      [-0.16, 0],
      [-0.2, -0.08],
      [-0.44, -0.44],
      [-0.5, -0.58],
      [0.5, -0.58],
      [0.44, -0.44],
      [0.2, -0.08],
      [0.16, 0],
    ],
    [
      [-0.22, 0],
      [-0.3, -0.2],
      [-0.26, -0.5],
      [-0.1, -0.78],
      [-0.09, -1.1],
      [-0.16, -1.2],
      [0.16, -1.2],
      [0.09, -1.1],
      [0.1, -0.78],
      [0.26, -0.5],
      [0.3, -0.2],
      [0.22, 0],
    ],
  ];
  const body = smooth(at(random.pick(shapes)));
  return (
    fill(body, clay) +
    `<g>${fill(body, glaze, 0.9)}</g>` +
    fill(
      cut(
        at([
          [-0.26, -0.24],
          [-0.3, -0.44],
          [-0.2, -0.56],
        ]),
        s * 0.07,
      ),
      mix(glaze, '#ffffff', 0.4),
    ) +
    oval(x, foot, s * 0.2, s * 0.03, mix(clay, dark, 0.4))
  );
}

/** The kilns of Chenlu: a fire in the dome, walls laid of jars, a potter at the wheel. */
export const kiln: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const ground = 0.68 * h;
  const fire = '#f3a63b';
  const brick = mix(mix('#a5603f', ink.near, 0.3), ink.ink, dark ? 0.25 : 0.05);
  const hills = range(3).map((k) => {
    const line = ridge({
      to: w,
      base: (0.42 + 0.06 * k) * h,
      rise: 0.22 * h,
      hills: 2.2 + k,
      rough: 0.3,
      seed: seed * 3 + k,
    });
    const land = straight(landOf(line, ground + 10));
    const tone = mix(ink.far, ink.mid, k / 2.4);
    return (
      fill(land, tone) +
      fill(
        shade({ random, line, side: 'both', gap: 13 * unit, length: 80 * unit, width: 5 * unit, lean: 0.6 }),
        mix(tone, ink.near, 0.35),
      )
    );
  });
  const dome = (share: number, size: number, lit: boolean) => {
    const [px, s] = [x(share), size * unit];
    const body = `M${round(px - s)} ${round(ground)}V${round(ground - s * 0.62)}C${round(px - s)} ${round(ground - s * 1.5)} ${round(px + s)} ${round(ground - s * 1.5)} ${round(px + s)} ${round(ground - s * 0.62)}V${round(ground)}Z`;
    const courses = range(9).flatMap((row) =>
      range(9).map((k) => {
        const y = ground - (row + 0.5) * s * 0.14;
        const bx = px - s + ((k + (row % 2) * 0.5) / 8.5) * s * 2;
        return cut(
          [
            [bx, y],
            [bx + s * 0.08, y],
            [bx + s * 0.17, y],
          ],
          s * 0.022,
        );
      }),
    );
    const mouth = `M${round(px - s * 0.32)} ${round(ground)}v${round(-s * 0.4)}a${round(s * 0.32)} ${round(s * 0.32)} 0 0 1 ${round(s * 0.64)} 0v${round(s * 0.4)}Z`;
    const flame = range(4).map((k) => {
      const fx = px + (k - 1.5) * s * 0.15;
      const tall = s * (0.34 + 0.16 * (k % 2));
      return smooth([
        [fx - s * 0.1, ground],
        [fx - s * 0.09, ground - tall * 0.4],
        [fx - s * 0.02, ground - tall * 0.7],
        [fx + s * 0.03, ground - tall],
        [fx + s * 0.05, ground - tall * 0.6],
        [fx + s * 0.11, ground - tall * 0.35],
        [fx + s * 0.09, ground],
      ]);
    });
    const stackX = px + (flip ? -1 : 1) * s * 0.62;
    const stack =
      fill(
        straight([
          [stackX - s * 0.2, ground - s * 0.7],
          [stackX - s * 0.14, ground - s * 2.2],
          [stackX + s * 0.14, ground - s * 2.2],
          [stackX + s * 0.2, ground - s * 0.7],
        ]),
        mix(brick, ink.ink, 0.15),
      ) +
      box(stackX - s * 0.18, ground - s * 2.26, s * 0.36, s * 0.1, mix(brick, ink.ink, 0.4)) +
      fill(
        range(9)
          .map((k) =>
            cut(
              [
                [stackX - s * 0.13, ground - s * (0.85 + k * 0.15)],
                [stackX, ground - s * (0.85 + k * 0.15)],
                [stackX + s * 0.1, ground - s * (0.85 + k * 0.15)],
              ],
              s * 0.02,
            ),
          )
          .join(''),
        mix(brick, ink.ink, 0.45),
      );
    const smoke = range(3).map((n) =>
      cut(
        range(10).map(
          (k): Point => [
            stackX + Math.sin(k * 0.7 + n) * s * 0.1 + (flip ? -1 : 1) * k * k * s * 0.012 * (n + 1),
            ground - s * 2.28 - k * s * 0.16,
          ],
        ),
        s * (0.24 - n * 0.05),
        0.65,
      ),
    );
    return (
      fill(smoke.join(''), mix(ink.light, ink.far, 0.4), 0.55) +
      stack +
      fill(body, brick) +
      inside(
        stage,
        body,
        fill(courses.join(''), mix(brick, ink.ink, 0.42)) +
          fill(
            straight([
              [px + (flip ? -1 : 1) * s * 0.4, ground],
              [px + (flip ? -1 : 1) * s * 0.4, ground - s * 1.4],
              [px + (flip ? -1 : 1) * s * 1.1, ground - s * 1.4],
              [px + (flip ? -1 : 1) * s * 1.1, ground],
            ]),
            ink.ink,
            0.22,
          ),
      ) +
      stroke(mouth, mix(brick, ink.ink, 0.55), s * 0.09) +
      fill(mouth, lit ? mix(fire, '#a3301c', 0.35) : mix(ink.ink, brick, 0.15)) +
      (lit ? inside(stage, mouth, fill(flame.join(''), '#ffd979')) : '')
    );
  };
  const wallFrom = Math.min(x(0.62), x(1.04));
  const wallTo = Math.max(x(0.62), x(1.04));
  const r = 31 * unit;
  const jars = range(5).flatMap((row) =>
    range((wallTo - wallFrom) / (r * 2.05)).map((k) => {
      const px = wallFrom + (k + 0.5 + (row % 2) * 0.5) * r * 2.05;
      const py = ground + 40 * unit - (row + 0.5) * r * 1.86;
      const tone = GLAZES[(k * 3 + row * 2 + seed) % GLAZES.length] ?? brick;
      return (
        disc(px, py, r, mix(mix(tone, brick, 0.4), ink.ink, 0.1)) +
        disc(px, py, r * 0.7, mix(tone, ink.ink, 0.3)) +
        fill(
          cut(
            [
              [px - r * 0.78, py + r * 0.2],
              [px - r * 0.7, py - r * 0.5],
              [px - r * 0.1, py - r * 0.82],
            ],
            r * 0.14,
          ),
          mix(tone, ink.light, 0.45),
        )
      );
    }),
  );
  const wallBack = box(
    wallFrom - 6,
    ground + 40 * unit - r * 9.6,
    wallTo - wallFrom + 12,
    r * 9.8,
    mix(ink.earth, ink.near, 0.5),
  );
  const yard = mix(ink.earth, ink.near, dark ? 0.35 : 0.12);
  const shelf = (share: number, down: number, reach: number, size: number) => {
    const py = down * h;
    const px = x(share);
    const count = Math.floor(reach / (size * 0.92));
    return (
      box(px - (reach / 2) * unit, py, reach * unit, 13 * unit, mix(ink.second, ink.near, 0.4)) +
      box(px - (reach / 2 - 30) * unit, py + 12 * unit, 14 * unit, 60 * unit, mix(ink.near, ink.ink, 0.4)) +
      box(px + (reach / 2 - 44) * unit, py + 12 * unit, 14 * unit, 60 * unit, mix(ink.near, ink.ink, 0.4)) +
      range(count)
        .map((k) => pot(random, px + ((k + 0.5) / count - 0.5) * reach * unit, py, size * unit, ink.ink))
        .join('')
    );
  };
  const potterX = x(0.68);
  const wheelX = potterX + (flip ? -1 : 1) * 132 * unit;
  const wheel =
    box(wheelX - 12 * unit, 0.84 * h, 24 * unit, 0.12 * h, ink.ink) +
    oval(wheelX, 0.955 * h, 116 * unit, 22 * unit, mix(ink.near, ink.ink, 0.4)) +
    oval(wheelX, 0.84 * h, 92 * unit, 20 * unit, mix(ink.far, ink.near, 0.3)) +
    oval(wheelX, 0.833 * h, 92 * unit, 18 * unit, mix(ink.far, ink.light, 0.3)) +
    fill(
      smooth([
        [wheelX - 46 * unit, 0.832 * h],
        [wheelX - 64 * unit, 0.775 * h],
        [wheelX - 34 * unit, 0.72 * h],
        [wheelX - 44 * unit, 0.7 * h],
        [wheelX + 44 * unit, 0.7 * h],
        [wheelX + 34 * unit, 0.72 * h],
        [wheelX + 64 * unit, 0.775 * h],
        [wheelX + 46 * unit, 0.832 * h],
      ]),
      '#b58763',
    ) +
    stroke(
      range(4)
        .map(
          (k) =>
            `M${round(wheelX - (50 - k * 3) * unit)} ${round((0.745 + k * 0.022) * h)}q${round((50 - k * 3) * unit)} ${round(10 * unit)} ${round((100 - k * 6) * unit)} 0`,
        )
        .join(''),
      mix('#b58763', ink.ink, 0.3),
      4 * unit,
    ) +
    oval(wheelX, 0.7 * h, 44 * unit, 9 * unit, mix('#b58763', ink.ink, 0.45));
  const potter = person({
    ...clothesFrom(ink, random),
    coat: mix(ink.second, ink.light, 0.15),
    trousers: mix(ink.near, ink.ink, 0.45),
    x: potterX,
    y: 0.97 * h,
    height: 400 * unit,
    pose: 'read',
    left: flip,
    head: 'towel',
  });
  const stool =
    box(potterX - 60 * unit, 0.97 * h - 106 * unit, 106 * unit, 18 * unit, mix(ink.near, ink.ink, 0.4)) +
    box(potterX - 48 * unit, 0.97 * h - 92 * unit, 14 * unit, 92 * unit, mix(ink.near, ink.ink, 0.4)) +
    box(potterX + 20 * unit, 0.97 * h - 92 * unit, 14 * unit, 92 * unit, mix(ink.near, ink.ink, 0.4));
  const glowOnYard = oval(x(0.3), ground + 60 * unit, 300 * unit, 56 * unit, mix(yard, fire, 0.45));
  return [
    sky(stage, 0.5 * h),
    ink.hour === 'night' ? stars(stage, 70, 0.35 * h) : '',
    sun(stage, x(0.83), 0.15 * h, 50),
    clouds(stage, 2, 0.32 * h, mix(ink.glow, ink.light, 0.5), 0.7),
    ...hills,
    dome(0.07, 118, false),
    dome(0.56, 110, false),
    wallBack,
    ...jars,
    box(
      wallFrom - 10,
      ground + 40 * unit - r * 9.9,
      wallTo - wallFrom + 20,
      20 * unit,
      mix(brick, ink.ink, 0.2),
    ),
    dome(0.3, 208, true),
    box(0, ground - 2, w, h - ground + 4, yard),
    glowOnYard,
    fill(
      strewn(
        random,
        { x: 0, y: ground + 10, width: w, height: h - ground },
        { count: 110, length: 80 * unit, thick: 5 * unit, spread: 0.06, nearer: 0.5 },
      ),
      mix(yard, ink.near, 0.4),
    ),
    person({
      ...clothesFrom(ink, random),
      coat: ink.key,
      x: x(0.42),
      y: ground + 66 * unit,
      height: 205 * unit,
      pose: 'carry',
      left: !flip,
      head: 'cap',
    }),
    shelf(0.13, 0.86, 400, 92),
    shelf(0.4, 0.94, 330, 84),
    stool,
    potter,
    wheel,
  ].join('');
};
