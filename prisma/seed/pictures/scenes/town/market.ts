import { cut, specks } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { sky, stars, sun } from '../../kit/sky.ts';
import { inside, type Scene, type Stage } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  oval,
  ovalData,
  type Point,
  range,
  round,
  smooth,
  stroke,
} from '../../kit/svg.ts';
import { type FruitKind, fruit } from '../../motifs/fruit.ts';
import { clothesFrom, type PoseName, person, shadowPerson } from '../../motifs/people.ts';
import { hipRoof, lantern, storey } from '../../motifs/roofs.ts';
import { lump } from '../../motifs/trees.ts';

const GOODS: readonly FruitKind[] = ['apple', 'persimmon', 'pear', 'pomegranate', 'kiwi'];

/** Steam or smoke that curls up from a pot. Path data. */
const steam = (x: number, y: number, size: number, lean: number): string =>
  cut(
    range(9).map(
      (k): Point => [x + Math.sin(k * 0.95) * size * 0.16 + lean * k * k * size * 0.012, y - k * size * 0.16],
    ),
    size * 0.2,
    0.6,
  );

/** A stall under a striped awning; what it sells differs from stall to stall. */
function stall(stage: Stage, x: number, foot: number, width: number, k: number): string {
  const { ink, random, unit } = stage;
  const [stripe, plain] = [
    [ink.key, ink.light],
    [ink.second, ink.light],
    [mix(ink.leaf, ink.near, 0.3), ink.light],
    [mix(ink.mid, ink.near, 0.3), ink.light],
  ][k % 4] as [string, string];
  const tall = width * 0.98;
  const [left, top] = [x - width / 2, foot - tall];
  const drop = width * 0.2;
  const scallops = 9;
  const strips = range(scallops).map((n) => {
    const [a, b] = [
      left - width * 0.06 + (n * width * 1.12) / scallops,
      left - width * 0.06 + ((n + 1) * width * 1.12) / scallops,
    ];
    const [ta, tb] = [
      left + width * 0.04 + (n * width * 0.92) / scallops,
      left + width * 0.04 + ((n + 1) * width * 0.92) / scallops,
    ];
    const r = (b - a) / 2;
    return fill(
      `M${round(ta)} ${round(top)}L${round(tb)} ${round(top)}L${round(b)} ${round(top + drop)}A${round(r)} ${round(r)} 0 0 1 ${round(a)} ${round(top + drop)}Z`,
      n % 2 === 0 ? stripe : plain,
    );
  });
  const counter = foot - width * 0.36;
  const wood = mix(ink.near, ink.ink, 0.25);
  const selling = k % 3;
  const kind = GOODS[k % GOODS.length] ?? 'apple';
  const goods =
    selling === 1
      ? range(3)
          .map((n) => {
            const px = left + width * lerp(0.24, 0.76, n / 2);
            const s = width * 0.13;
            return (
              range(2)
                .map(
                  (m) =>
                    box(
                      px - s,
                      counter - s * (0.62 * (m + 1)),
                      s * 2,
                      s * 0.56,
                      mix(ink.second, ink.earth, 0.6),
                    ) +
                    box(px - s, counter - s * (0.62 * (m + 1)), s * 2, s * 0.1, mix(ink.near, ink.ink, 0.2)),
                )
                .join('') +
              fill(
                range(4)
                  .map((m) => ovalData(px - s * 0.7 + m * s * 0.46, counter - s * 1.36, s * 0.25, s * 0.18))
                  .join(''),
                ink.light,
              ) +
              fill(steam(px, counter - s * 1.5, s * 1.9, n - 1), ink.light, 0.6)
            );
          })
          .join('')
      : range(12)
          .map((n) =>
            fruit(
              random,
              selling === 0 ? kind : (GOODS[(k + n) % GOODS.length] ?? 'apple'),
              left + width * lerp(0.1, 0.9, (n % 6) / 5) + (n > 5 ? width * 0.05 : 0),
              counter - (n > 5 ? width * 0.05 : width * 0.14),
              width * 0.062,
              ink.ink,
            ),
          )
          .join('');
  return (
    box(left + width * 0.03, top, width * 0.03, tall, wood) +
    box(left + width * 0.94, top, width * 0.03, tall, wood) +
    box(left + width * 0.04, top + drop, width * 0.92, counter - top - drop, mix(ink.near, ink.ink, 0.55)) +
    person({
      ...clothesFrom(ink, random),
      x: x + random.between(-0.2, 0.2) * width,
      y: foot,
      height: width * 0.78,
      pose: random.pick<PoseName>(['carry', 'stand', 'reach']),
      left: random.chance(0.5),
      head: random.pick(['cap', 'bun', 'towel', 'none']),
    }) +
    goods +
    box(left, counter, width, foot - counter, mix(stripe, ink.ink, 0.35)) +
    fill(
      range(7)
        .map((n) => boxData(left + (n / 7) * width, counter, width * 0.012, foot - counter))
        .join(''),
      mix(stripe, ink.ink, 0.6),
    ) +
    box(
      left - width * 0.03,
      counter - width * 0.02,
      width * 1.06,
      width * 0.045,
      mix(ink.second, ink.near, 0.35),
    ) +
    strips.join('') +
    box(left + width * 0.03, top - 5 * unit, width * 0.94, 9 * unit, wood) +
    disc(x, top + drop + width * 0.13, width * 0.045, ink.hour === 'day' ? ink.light : ink.key)
  );
}

/** A market street: stalls on both sides, old roofs above, lanterns strung across. */
export const market: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const street = 0.74 * h;
  const tile = mix(ink.near, ink.ink, 0.45);
  const shops = range(5).map((k) => {
    const px = x(lerp(0.0, 1.0, k / 4) + random.between(-0.02, 0.02));
    const half = random.between(165, 200) * unit;
    const foot = street;
    const top = foot - random.between(330, 400) * unit;
    const wood = mix(mix(ink.key, ink.near, 0.5), ink.ink, 0.3);
    return (
      storey({
        x: px,
        top: top + 30 * unit,
        foot,
        half,
        bays: 4,
        wall: mix(wood, ink.ink, 0.4),
        column: wood,
        lattice: mix(ink.ink, wood, 0.3),
        lit: dark ? ink.key : mix(ink.second, ink.near, 0.5),
      }) +
      hipRoof({
        x: px,
        top: top - 120 * unit,
        eaves: top + 42 * unit,
        ridge: half * 0.82,
        reach: half * 1.12,
        lift: 30 * unit,
        tile,
        line: mix(tile, ink.ink, 0.6),
        trim: ink.ink,
      })
    );
  });
  const gate = x(0.5);
  const arch =
    box(gate - 190 * unit, street - 470 * unit, 30 * unit, 470 * unit, mix(ink.key, ink.ink, 0.35)) +
    box(gate + 160 * unit, street - 470 * unit, 30 * unit, 470 * unit, mix(ink.key, ink.ink, 0.35)) +
    box(gate - 200 * unit, street - 500 * unit, 400 * unit, 84 * unit, mix(ink.mid, ink.ink, 0.45)) +
    box(gate - 110 * unit, street - 488 * unit, 220 * unit, 60 * unit, ink.second) +
    hipRoof({
      x: gate,
      top: street - 620 * unit,
      eaves: street - 490 * unit,
      ridge: 190 * unit,
      reach: 270 * unit,
      lift: 34 * unit,
      tile,
      line: mix(tile, ink.ink, 0.6),
      trim: ink.ink,
    });
  const strings = range(3).map((k) => {
    const [ay, by] = [(0.1 + k * 0.085) * h, (0.13 + k * 0.085) * h];
    const sag = (t: number): Point => [
      lerp(-0.02 * w, 1.02 * w, t),
      lerp(ay, by, t) + Math.sin(Math.PI * t) * 0.1 * h,
    ];
    const cord = stroke(
      smooth(
        range(13).map((n) => sag(n / 12)),
        false,
      ),
      ink.ink,
      2.4 * unit,
    );
    const lights = range(7).map((n) => {
      const [px, py] = sag((n + 0.5 + (k % 2) * 0.4) / 7.4);
      const size = lerp(30, 20, k / 2) * unit;
      return lantern(px, py + size * 1.4, size, dark ? ink.second : ink.key, dark ? ink.key : ink.second);
    });
    return cord + lights.join('');
  });
  const stalls = [0.11, 0.34, 0.665, 0.9].map((share, k) =>
    stall(stage, x(share), 0.865 * h, 330 * unit, k + seed),
  );
  const ground = mix(ink.earth, ink.near, dark ? 0.4 : 0.1);
  const cobbles = range(9).flatMap((row) => {
    const y = lerp(street + 6 * unit, h, ((row + 0.5) / 9) ** 1.3);
    const s = lerp(16, 54, row / 8) * unit;
    return range(w / (s * 2.3) + 1).map((n) =>
      ovalData(n * s * 2.3 + (row % 2) * s * 1.15, y, s * 0.95, s * 0.26),
    );
  });
  const crowd = range(12).map((k) => {
    const share = (k + random.between(0.15, 0.85)) / 12;
    const py = (0.9 + 0.012 * (k % 3)) * h;
    return person({
      ...clothesFrom(ink, random),
      x: share * w,
      y: py,
      height: random.between(205, 245) * unit,
      pose: random.pick<PoseName>(['walk', 'stand', 'point', 'walk', 'carry']),
      left: random.chance(0.5),
      long: random.chance(0.35),
      head: random.pick(['none', 'long', 'bun', 'none', 'cap']),
    });
  });
  const near = (
    [
      [0.05, 1.18, 520, 'walk'],
      [0.93, 1.22, 540, 'stand'],
    ] as const
  ).map(([share, down, size, pose]) =>
    shadowPerson(mix(ink.ink, ink.near, 0.12), {
      x: x(share),
      y: down * h,
      height: size * unit,
      pose,
      left: share > 0.5 !== flip,
      head: share > 0.5 ? 'long' : 'none',
    }),
  );
  const ground_ = `M0 ${round(street)}H${w}V${h}H0Z`;
  return [
    sky(stage, 0.6 * h),
    ink.hour === 'night' ? stars(stage, 60, 0.3 * h) : '',
    sun(stage, x(0.76), 0.14 * h, 46),
    fill(lump(random, w / 2, street, w * 0.6, 0.28 * h, 13, 0.1), mix(ink.far, ink.glow, 0.3)),
    arch,
    ...shops.filter((_, k) => k !== 2),
    fill(ground_, ground),
    inside(stage, ground_, fill(cobbles.join(''), mix(ground, ink.light, 0.18))),
    oval(w / 2, street + 60 * unit, 0.4 * w, 50 * unit, mix(ground, dark ? ink.key : ink.light, 0.18)),
    ...range(5).map((k) =>
      person({
        ...clothesFrom(ink, random),
        x: gate + (k - 2) * 58 * unit,
        y: street + random.between(16, 44) * unit,
        height: random.between(122, 140) * unit,
        pose: 'walk',
        left: k % 2 === 0,
      }),
    ),
    ...stalls,
    ...strings,
    ...crowd,
    ...near,
    ink.season === 'winter'
      ? fill(
          specks(random, { x: 0, y: 0, width: w, height: h }, { count: 180, radius: 4 * unit, nearer: 0.3 }),
          ink.light,
        )
      : '',
  ].join('');
};
