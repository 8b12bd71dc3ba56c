import { nick, shade } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { noiseOf } from '../../kit/noise.ts';
import { heightAt, landOf, ridge, swell } from '../../kit/ridge.ts';
import { clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene } from '../../kit/stage.ts';
import { boxData, fill, lerp, type Point, range, straight, stroke } from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';

/** The striped hills of Zhangye, with a boardwalk and people looking. */
export const danxia: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const noise = noiseOf(seed + 3);
  const bands = [
    ink.key,
    mix(ink.earth, ink.light, 0.45),
    ink.second,
    mix(ink.key, ink.near, 0.55),
    mix(ink.far, ink.light, 0.3),
    mix(ink.second, ink.key, 0.5),
    mix(ink.mid, ink.far, 0.4),
    mix(ink.key, ink.ink, 0.25),
  ];
  const layers = 5;
  const plates = range(layers).map((k) => {
    const t = k / (layers - 1);
    const base = lerp(0.5, 1.02, t) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.26, 0.34, t) * h,
      hills: lerp(4.6, 2.2, t),
      rough: 0.28,
      peaked: k % 2 === 0,
      seed: seed * 17 + k,
      along: swell((k * 0.37 + (flip ? 0.2 : 0.6)) % 1, 0.7, 0.25),
    });
    const land = straight(landOf(line, h));
    const tone = (colour: string) => mix(colour, ink.haze, lerp(0.55, 0, t));
    const dip = lerp(0.1, 0.34, t) * (flip ? -1 : 1);
    let depth = -0.06 * h;
    const stripes = range(30).map((n) => {
      const thick = lerp(0.012, 0.03, t) * h * (0.45 + 1.3 * ((noise.line(n * 2.3 + k * 9) + 1) / 2));
      const upper = range(41).map((m): Point => {
        const px = (m / 40) * w;
        const lift = (heightAt(line, px) - base) * 0.55;
        return [
          px,
          base +
            lift -
            0.24 * h +
            depth +
            dip * (px - w / 2) * 0.55 +
            noise.plane(m * 0.35, n * 0.8 + k) * 9 * unit,
        ];
      });
      depth += thick;
      return fill(
        straight([...upper, ...upper.map(([px, py]): Point => [px, py + thick * 1.08]).reverse()]),
        tone(bands[(n * 3 + k) % bands.length] ?? ink.key),
      );
    });
    const cuts = shade({
      random,
      line,
      side: flip ? 'left' : 'right',
      gap: lerp(9, 13, t) * unit,
      length: lerp(90, 260, t) * unit,
      width: lerp(4, 10, t) * unit,
      lean: 0.55,
    });
    return {
      line,
      drawing:
        fill(land, tone(mix(ink.key, ink.near, 0.35))) +
        inside(stage, land, stripes.join('')) +
        fill(cuts, tone(mix(ink.near, ink.key, 0.35)), 0.75) +
        mist(stage, land, ink.haze, base - 0.06 * h, base + 0.2 * h, lerp(0.6, 0.12, t)),
    };
  });
  const deck = ridge({
    to: w,
    base: 0.93 * h,
    rise: 0.06 * h,
    hills: 1,
    rough: 0.1,
    seed: seed + 90,
    step: 60,
  });
  const rail = (lift: number) =>
    stroke(
      straight(
        deck.map(([px, py]) => [px, py - lift * unit] as const),
        false,
      ),
      ink.ink,
      6 * unit,
    );
  const posts = range(24).map((k) =>
    boxData((k / 23) * w - 3 * unit, heightAt(deck, (k / 23) * w) - 66 * unit, 6 * unit, 72 * unit),
  );
  const people = range(6).map((k) => {
    const px = (flip ? 1 : 0) * w + (flip ? -1 : 1) * (0.07 + k * 0.062 + (k > 3 ? 0.26 : 0)) * w;
    return person({
      ...clothesFrom(ink, random),
      coat: [ink.second, ink.light, ink.leaf, ink.sky][k % 4] ?? ink.light,
      x: px,
      y: heightAt(deck, px) + 4 * unit,
      height: random.between(122, 146) * unit,
      pose: k === 2 ? 'point' : k === 5 ? 'walk' : 'stand',
      left: flip,
      long: k === 1,
      head: (['none', 'straw', 'cap', 'long'] as const)[k % 4],
    });
  });
  return [
    sky(stage, 0.5 * h),
    sun(stage, (flip ? 0.2 : 0.8) * w, 0.14 * h, 48),
    clouds(stage, 3, 0.36 * h),
    ...plates.map(({ drawing }) => drawing),
    ...people,
    fill(straight(landOf(deck, h)), mix(ink.near, ink.ink, 0.5)),
    stroke(
      straight(
        range(60).map((k): Point => [(k / 59) * w, heightAt(deck, (k / 59) * w) + 5 * unit]),
        false,
      ),
      mix(ink.earth, ink.near, 0.4),
      9 * unit,
    ),
    fill(
      range(64)
        .map((k) =>
          nick(
            [(k / 63) * w, heightAt(deck, (k / 63) * w) + 12 * unit],
            [(k / 63) * w + (k / 63 - 0.5) * 90 * unit, h],
            3 * unit,
          ),
        )
        .join(''),
      mix(ink.earth, ink.near, 0.7),
    ),
    fill(posts.join(''), ink.ink),
    rail(62),
    rail(34),
  ].join('');
};
