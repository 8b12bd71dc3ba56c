import { cut, shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf, octaves } from '../../kit/noise.ts';
import { heightAt, landOf, ridge, swell } from '../../kit/ridge.ts';
import { clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, wipe } from '../../kit/stage.ts';
import {
  box,
  boxData,
  fill,
  lerp,
  ovalData,
  type Point,
  range,
  round,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { pagoda } from '../../motifs/pagodas.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';
import { crown } from '../../motifs/trees.ts';

/** Yan'an: the pagoda on its hill, cave houses in rows below, the bridge over the Yan River. */
export const yanan: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const bank = 0.755 * h;
  const hillAt = flip ? 0.66 : 0.34;
  const far = range(2).map((k) => {
    const line = ridge({
      to: w,
      base: 0.5 * h + k * 0.05 * h,
      rise: 0.2 * h,
      hills: 2.4 + k,
      rough: 0.3,
      seed: seed * 3 + k,
      along: swell(1 - hillAt, 0.8, 0.4),
    });
    const land = straight(landOf(line, bank));
    const colour = mix(ink.far, ink.mid, 0.3 * k);
    return (
      fill(land, colour) +
      fill(
        shade({ random, line, side: 'both', gap: 15 * unit, length: 80 * unit, width: 5 * unit, lean: 0.7 }),
        mix(colour, ink.near, 0.3),
      ) +
      mist(stage, land, ink.haze, 0.42 * h, 0.66 * h, 0.75)
    );
  });
  const bumps = noiseOf(seed + 20);
  const slope = swell(hillAt, 0.52);
  const hill = range(229).map(
    (k): Point => [
      (k / 228) * w,
      (0.765 - 0.36 * slope(k / 228) ** 1.1 + 0.016 * octaves(bumps, k / 16, 3, 0.5)) * h,
    ],
  );
  const top = heightAt(hill, hillAt * w);
  const land = straight(landOf(hill, bank + 4));
  const soil = mix(ink.mid, ink.near, 0.25);
  const terraces = range(9).map((k) =>
    straight(
      hill
        .filter((_, n) => n % 4 === 0)
        .map(([px, py]) => [px, py + (k + 1) * 36 * unit + 10 * Math.sin(px / 90 + k) * unit] as const),
      false,
    ),
  );
  const treesOnHill = range(60).map(() => {
    const px = (hillAt + random.bell() * 0.36) * w;
    const py = heightAt(hill, Math.min(w, Math.max(0, px))) + random.between(10, 170) * unit;
    const size = random.between(12, 24) * unit;
    return py > bank - 26 * unit ? '' : ovalData(px, py - size * 0.5, size, size * 0.85);
  });
  const cavesAt = range(2).flatMap((row) =>
    range(13).map((k) => {
      const px = x(lerp(0.06, 0.58, k / 12)) + row * 18 * unit;
      const py = bank - (52 + row * 66) * unit - Math.sin((k / 12) * Math.PI) * 16 * unit;
      if (heightAt(hill, Math.min(w, Math.max(0, px))) > py - 50 * unit) return '';
      const a = 14 * unit;
      return `M${round(px - a)} ${round(py)}v${round(-a)}a${round(a)} ${round(a)} 0 0 1 ${round(a * 2)} 0v${round(a)}Z`;
    }),
  );
  const tower = pagoda({
    x: hillAt * w,
    foot: top + 14 * unit,
    half: 44 * unit,
    top: 22 * unit,
    height: 270 * unit,
    storeys: 9,
    brick: mix(ink.earth, ink.near, dark ? 0.4 : 0.12),
    dark: ink.ink,
    light: ink.light,
    lit: dark ? ink.key : undefined,
    sunLeft: flip,
    sides: 8,
  });
  const deck = 0.742 * h;
  const stone = mix(ink.light, ink.earth, 0.35);
  const span = 0.235 * w;
  const arches = range(5).map((k) => {
    const cx = x(0.02) + (flip ? -1 : 1) * (k * span);
    return `M${round(cx - span * 0.41)} ${round(0.87 * h)}A${round(span * 0.41)} ${round(0.095 * h)} 0 0 1 ${round(cx + span * 0.41)} ${round(0.87 * h)}Z`;
  });
  const spandrels = range(5).flatMap((k) =>
    range(4).map((n) => {
      const cx = x(0.02) + (flip ? -1 : 1) * (k + 0.5) * span + (n - 1.5) * span * 0.1;
      const tall = (n === 0 || n === 3 ? 0.022 : 0.036) * h;
      return `M${round(cx - span * 0.03)} ${round(deck + 0.022 * h + tall)}v${round(-tall)}a${round(span * 0.03)} ${round(span * 0.03)} 0 0 1 ${round(span * 0.06)} 0v${round(tall)}Z`;
    }),
  );
  const bridgeBody = `M-10 ${round(deck)}H${w + 10}V${round(0.87 * h)}H-10Z${arches.join('')}${spandrels.join('')}`;
  const water = mix(ink.mid, ink.sky, 0.35);
  const bridge =
    `<path d="${bridgeBody}" fill="${stone}" fill-rule="evenodd"/>` +
    stroke(arches.join(''), mix(stone, ink.near, 0.45), 7 * unit) +
    box(0, deck - 5 * unit, w, 12 * unit, mix(stone, ink.near, 0.4)) +
    fill(
      range(60)
        .map((k) => boxData((k / 59) * w - 2.5 * unit, deck - 34 * unit, 5 * unit, 30 * unit))
        .join(''),
      mix(stone, ink.near, 0.2),
    ) +
    box(0, deck - 38 * unit, w, 8 * unit, stone);
  const mirror = `<g transform="matrix(1 0 0 -0.8 0 ${(0.87 * 1.8 * h).toFixed(1)})" opacity="0.35">${bridge}</g>`;
  const lamps = range(10).map(
    (k) =>
      ovalData(((k + 0.5) / 10) * w, deck - 74 * unit, 8 * unit) +
      boxData(((k + 0.5) / 10) * w - 2 * unit, deck - 70 * unit, 4 * unit, 66 * unit),
  );
  const walkers = range(7).map((k) =>
    person({
      ...clothesFrom(ink, random),
      x: ((k + random.between(0.2, 0.8)) / 7) * w,
      y: deck + 2 * unit,
      height: random.between(62, 76) * unit,
      pose: 'walk',
      left: random.chance(0.5),
      long: random.chance(0.3),
    }),
  );
  const shore = range(9).map((k) => {
    const px = x(lerp(0.6, 1.02, k / 8));
    const size = random.between(34, 54) * unit;
    return crown(stage, {
      x: px,
      y: bank - size * 0.7,
      rx: size,
      ry: size * 0.8,
      dark: mix(ink.leaf, ink.ink, 0.5),
      mid: mix(ink.leaf, ink.near, 0.3),
      light: mix(ink.leaf, ink.second, 0.2),
    });
  });
  return [
    sky(stage, 0.62 * h),
    ink.hour === 'night' ? stars(stage, 80, 0.45 * h) : '',
    sun(stage, x(0.76), 0.2 * h, 60),
    clouds(stage, 3, 0.5 * h, mix(ink.glow, ink.light, 0.5), 0.75),
    ...far,
    skyline(
      stage,
      Math.min(x(0.56), x(1.02)),
      Math.max(x(0.56), x(1.02)),
      bank,
      0.17 * h,
      mix(ink.far, ink.mid, 0.55),
    ),
    tower,
    fill(land, soil),
    inside(
      stage,
      land,
      stroke(terraces.join(''), mix(soil, ink.ink, 0.35), 3 * unit) +
        fill(
          shade({
            random,
            line: hill,
            side: 'both',
            gap: 18 * unit,
            length: 90 * unit,
            width: 6 * unit,
            lean: 0.5,
          }),
          mix(soil, ink.ink, 0.35),
        ) +
        fill(treesOnHill.join(''), mix(ink.leaf, ink.ink, 0.35)) +
        fill(treesOnHill.slice(0, 26).join(''), mix(ink.leaf, ink.near, 0.2)),
    ),
    fill(cavesAt.join(''), dark ? ink.key : mix(ink.light, ink.earth, 0.3)),
    stroke(cavesAt.join(''), mix(ink.ink, ink.near, 0.2), 4 * unit),
    ...shore,
    box(
      0,
      bank,
      w,
      h - bank,
      wipe(stage, bank, h, [
        [0, mix(water, ink.glow, 0.45)],
        [1, mix(water, ink.near, 0.5)],
      ]),
    ),
    mirror,
    fill(
      strewn(
        random,
        { x: 0, y: 0.87 * h, width: w, height: 0.13 * h },
        { count: 110, length: 100 * unit, thick: 5 * unit, spread: 0.02, nearer: 0.5 },
      ),
      mix(water, ink.light, 0.4),
    ),
    fill(lamps.join(''), dark ? ink.key : ink.ink),
    ...walkers,
    bridge,
    fill(
      range(10)
        .map((k) =>
          cut(
            [
              [((k + random.next()) / 10) * w, 0.985 * h],
              [((k + random.next()) / 10) * w, 0.98 * h],
              [((k + random.next()) / 10) * w, 0.985 * h],
            ],
            5 * unit,
          ),
        )
        .join(''),
      mix(water, ink.glow, 0.5),
    ),
  ].join('');
};
