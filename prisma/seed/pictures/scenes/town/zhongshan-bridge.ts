import { cut, shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf, octaves } from '../../kit/noise.ts';
import { heightAt, landOf, ridge, swell } from '../../kit/ridge.ts';
import { birds, clouds, sky, stars, sun } from '../../kit/sky.ts';
import { mist, type Scene, wipe } from '../../kit/stage.ts';
import {
  box,
  boxData,
  fill,
  lerp,
  oval,
  ovalData,
  type Point,
  range,
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { pagoda } from '../../motifs/pagodas.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { hipRoof, storey } from '../../motifs/roofs.ts';
import { skyline } from '../../motifs/skyline.ts';
import { crown } from '../../motifs/trees.ts';

/** Lanzhou: the iron bridge of 1909 over the Yellow River, the white pagoda on its hill, a skin raft. */
export const zhongshanBridge: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const bank = 0.66 * h;
  const water = mix('#c29a5a', ink.mid, dark ? 0.7 : 0.15);
  const far = ridge({ to: w, base: 0.5 * h, rise: 0.2 * h, hills: 2.6, rough: 0.35, seed });
  const bumps = noiseOf(seed + 4);
  const slope = swell(flip ? 0.28 : 0.72, 0.6);
  const hill = range(229).map(
    (k): Point => [
      (k / 228) * w,
      (0.665 - 0.27 * slope(k / 228) ** 1.2 + 0.03 * octaves(bumps, k / 26, 4, 0.5)) * h,
    ],
  );
  const farLand = straight(landOf(far, bank));
  const hillLand = straight(landOf(hill, bank + 4));
  const green = mix(ink.leaf, ink.near, 0.35);
  const peak = hill.reduce((best, point) => (point[1] < best[1] ? point : best), [0, h] as Point);
  const white = pagoda({
    x: peak[0],
    foot: peak[1] + 10 * unit,
    half: 38 * unit,
    top: 16 * unit,
    height: 190 * unit,
    storeys: 7,
    brick: mix(ink.light, ink.haze, 0.2),
    dark: ink.ink,
    light: ink.light,
    sunLeft: flip,
    sides: 8,
    lit: dark ? ink.key : undefined,
  });
  const temple = (share: number, down: number, size: number) => {
    const px = x(share);
    const foot = heightAt(hill, px) + down * h;
    const tile = mix(ink.near, ink.ink, 0.4);
    const red = mix(ink.key, ink.ink, 0.35);
    return (
      storey({
        x: px,
        top: foot - size * 0.34,
        foot,
        half: size * 0.42,
        bays: 4,
        wall: mix(red, ink.ink, 0.25),
        column: red,
        lattice: ink.ink,
        lit: dark ? ink.key : undefined,
      }) +
      hipRoof({
        x: px,
        top: foot - size * 0.72,
        eaves: foot - size * 0.3,
        ridge: size * 0.3,
        reach: size * 0.56,
        lift: size * 0.08,
        tile,
        line: mix(tile, ink.ink, 0.6),
        trim: ink.ink,
      })
    );
  };
  const woods = range(70).map(() => {
    const px = random.next() * w;
    const py = heightAt(hill, px) + random.between(20, 200) * unit;
    const s = random.between(16, 32) * unit;
    return py > bank - 10 ? '' : ovalData(px, py, s, s * 0.8);
  });
  const deck = 0.685 * h;
  const iron = mix(ink.far, ink.near, 0.55);
  const spans = 5;
  const span = (w * 1.1) / spans;
  const truss = range(spans).map((k) => {
    const left = -0.05 * w + k * span;
    const bow = (t: number): Point => [left + t * span, deck - 0.03 * h - Math.sin(Math.PI * t) * 0.145 * h];
    const arc = range(17).map((n) => bow(n / 16));
    const hangers = range(15).map((n) =>
      straight([bow((n + 1) / 16), [left + ((n + 1) / 16) * span, deck]], false),
    );
    const braces = range(14).map((n) =>
      straight(
        n % 2 === 0
          ? [bow((n + 1) / 16), [left + ((n + 2) / 16) * span, deck]]
          : [[left + ((n + 1) / 16) * span, deck], bow((n + 2) / 16)],
        false,
      ),
    );
    const inner = range(17).map((n): Point => {
      const [px, py] = bow(n / 16);
      return [px, lerp(py, deck, 0.2)];
    });
    return (
      stroke(hangers.join('') + braces.join(''), iron, 4 * unit) +
      stroke(smooth(inner, false), iron, 5 * unit) +
      stroke(smooth(arc, false), mix(iron, ink.ink, 0.35), 12 * unit)
    );
  });
  const piers = range(spans + 1).map((k) => {
    const px = -0.05 * w + k * span;
    return straight([
      [px - 34 * unit, deck + 26 * unit],
      [px + 34 * unit, deck + 26 * unit],
      [px + 42 * unit, 0.82 * h],
      [px - 42 * unit, 0.82 * h],
    ]);
  });
  const floor =
    box(0, deck - 4 * unit, w, 32 * unit, mix(iron, ink.ink, 0.3)) +
    box(0, deck + 26 * unit, w, 6 * unit, mix(iron, ink.ink, 0.6)) +
    fill(
      range(70)
        .map((k) => boxData((k / 69) * w - 1.5 * unit, deck - 32 * unit, 3 * unit, 30 * unit))
        .join(''),
      mix(iron, ink.ink, 0.35),
    ) +
    box(0, deck - 36 * unit, w, 5 * unit, mix(iron, ink.ink, 0.35));
  const walkers = range(13).map((k) =>
    person({
      ...clothesFrom(ink, random),
      x: ((k + random.between(0.2, 0.8)) / 13) * w,
      y: deck,
      height: random.between(64, 78) * unit,
      pose: 'walk',
      left: random.chance(0.5),
      long: random.chance(0.3),
    }),
  );
  const waves = range(90).map(() => {
    const y = lerp(0.84, 1.0, random.next() ** 0.9) * h;
    const px = random.next() * w;
    const reach = lerp(50, 200, (y / h - 0.8) / 0.2) * unit;
    return cut(
      [
        [px - reach, y],
        [px - reach * 0.4, y - 7 * unit],
        [px, y + 3 * unit],
        [px + reach * 0.5, y - 6 * unit],
        [px + reach, y],
      ],
      lerp(4, 10, (y / h - 0.8) / 0.2) * unit,
    );
  });
  const raft: Point = [x(0.3), 0.905 * h];
  const skins = range(7).map((k) =>
    oval(
      raft[0] + (k - 3) * 46 * unit,
      raft[1] + 6 * unit,
      24 * unit,
      20 * unit,
      mix(ink.near, ink.ink, 0.25),
    ),
  );
  const rafters = [
    person({
      ...clothesFrom(ink, random),
      coat: ink.key,
      x: raft[0] - 100 * unit,
      y: raft[1] - 14 * unit,
      height: 165 * unit,
      pose: 'sit',
      left: flip,
      head: 'none',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: ink.second,
      x: raft[0] - 10 * unit,
      y: raft[1] - 14 * unit,
      height: 165 * unit,
      pose: 'sit',
      left: flip,
      head: 'long',
    }),
    person({
      ...clothesFrom(ink, random),
      coat: mix(ink.near, ink.ink, 0.4),
      x: raft[0] + 100 * unit,
      y: raft[1] - 12 * unit,
      height: 172 * unit,
      pose: 'carry',
      left: !flip,
      head: 'towel',
    }),
    stroke(
      straight(
        [
          [raft[0] + (flip ? 150 : 62) * unit, raft[1] - 130 * unit],
          [raft[0] + (flip ? 215 : -5) * unit, raft[1] + 60 * unit],
        ],
        false,
      ),
      ink.ink,
      7 * unit,
    ),
  ];
  const shore = range(13).map((k) => {
    const px = lerp(0, 1, k / 12) * w;
    const s = random.between(26, 46) * unit;
    return crown(stage, {
      x: px,
      y: bank - s * 0.5,
      rx: s,
      ry: s * 0.8,
      dark: mix(green, ink.ink, 0.5),
      mid: green,
      light: mix(green, ink.second, 0.2),
    });
  });
  return [
    sky(stage, 0.55 * h),
    ink.hour === 'night' ? stars(stage, 80, 0.4 * h) : '',
    sun(stage, x(0.24), 0.17 * h, 54),
    clouds(stage, 3, 0.45 * h, mix(ink.glow, ink.light, 0.5), 0.8),
    birds(stage, 6, x(0.42), 0.24 * h, 100 * unit),
    fill(farLand, mix(ink.far, ink.haze, 0.2)),
    fill(
      shade({
        random,
        line: far,
        side: 'both',
        gap: 14 * unit,
        length: 90 * unit,
        width: 5 * unit,
        lean: 0.6,
      }),
      mix(ink.far, ink.mid, 0.6),
    ),
    mist(stage, farLand, ink.haze, 0.4 * h, 0.62 * h, 0.7),
    skyline(
      stage,
      Math.min(x(-0.02), x(0.5)),
      Math.max(x(-0.02), x(0.5)),
      bank,
      0.2 * h,
      mix(ink.far, ink.mid, 0.5),
    ),
    white,
    fill(hillLand, mix(ink.mid, ink.near, 0.2)),
    fill(
      shade({
        random,
        line: hill,
        side: 'both',
        gap: 13 * unit,
        length: 120 * unit,
        width: 6 * unit,
        lean: 0.5,
      }),
      mix(ink.near, ink.mid, 0.2),
    ),
    fill(woods.join(''), mix(green, ink.ink, 0.2)),
    temple(0.66, 0.075, 170 * unit),
    temple(0.77, 0.11, 150 * unit),
    temple(0.71, 0.17, 210 * unit),
    ...shore,
    box(
      0,
      bank,
      w,
      h - bank,
      wipe(stage, bank, h, [
        [0, mix(water, ink.haze, 0.4)],
        [1, mix(water, ink.near, 0.25)],
      ]),
    ),
    ...walkers,
    ...truss,
    floor,
    fill(piers.join(''), mix(ink.earth, ink.near, 0.4)),
    fill(
      piers
        .map((_, k) => {
          const px = -0.05 * w + k * span;
          return boxData(
            px + (flip ? -42 : 6) * unit,
            deck + 30 * unit,
            36 * unit,
            0.82 * h - deck - 30 * unit,
          );
        })
        .join(''),
      mix(ink.near, ink.ink, 0.3),
      0.5,
    ),
    fill(
      strewn(
        random,
        { x: 0, y: 0.75 * h, width: w, height: 0.08 * h },
        { count: 60, length: 90 * unit, thick: 5 * unit, spread: 0.02 },
      ),
      mix(water, ink.light, 0.4),
    ),
    fill(waves.filter((_, k) => k % 2 === 0).join(''), mix(water, ink.light, 0.5)),
    fill(waves.filter((_, k) => k % 2 === 1).join(''), mix(water, ink.near, 0.5)),
    oval(raft[0], raft[1] + 28 * unit, 200 * unit, 16 * unit, mix(water, ink.ink, 0.5)),
    ...skins,
    box(raft[0] - 180 * unit, raft[1] - 18 * unit, 360 * unit, 14 * unit, mix(ink.second, ink.near, 0.5)),
    stroke(
      range(9)
        .map(
          (k) => `M${round(raft[0] + (k - 4) * 42 * unit)} ${round(raft[1] - 18 * unit)}v${round(16 * unit)}`,
        )
        .join(''),
      ink.ink,
      3 * unit,
    ),
    ...rafters,
  ].join('');
};
