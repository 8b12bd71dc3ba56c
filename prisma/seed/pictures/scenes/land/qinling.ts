import { shade } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { heightAt, landOf, ridge, swell } from '../../kit/ridge.ts';
import { birds, sky, sun } from '../../kit/sky.ts';
import { mist, type Scene } from '../../kit/stage.ts';
import { fill, lerp, range, straight } from '../../kit/svg.ts';
import { pine } from '../../motifs/trees.ts';

/** The Qinling range: ridge behind ridge, with mist lying in the valleys. */
export const qinling: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const layers = 6;
  const sunAt = random.chance(0.5) ? 0.72 : 0.3;
  const peakAt = 1 - sunAt + random.between(-0.08, 0.08);
  const plates = range(layers).map((k) => {
    const t = k / (layers - 1);
    const base = lerp(0.52, 0.98, t ** 1.1) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.36, 0.22, t) * h,
      hills: lerp(3.2, 2.4, t),
      rough: 0.46,
      peaked: k < 4,
      along:
        k === 1
          ? swell(peakAt, 0.5, 0.5)
          : k === layers - 1
            ? swell(1 - sunAt > 0.5 ? 1 : 0, 0.8, 0.12)
            : () => 1,
      seed: seed * 31 + k,
    });
    const colour = t < 0.5 ? mix(ink.far, ink.mid, t * 2) : mix(ink.mid, ink.near, (t - 0.5) * 2);
    const land = straight(landOf(line, h));
    const cuts = shade({
      random,
      line,
      side: sunAt > 0.5 ? 'left' : 'right',
      gap: lerp(8, 13, t) * unit,
      length: lerp(120, 230, t) * unit,
      width: lerp(4, 9, t) * unit,
      lean: 0.5,
    });
    const lit = shade({
      random,
      line,
      side: sunAt > 0.5 ? 'right' : 'left',
      gap: lerp(16, 24, t) * unit,
      length: lerp(70, 130, t) * unit,
      width: lerp(3, 6, t) * unit,
      lean: 0.55,
      inset: 6 * unit,
    });
    const deep = mix(colour, ink.ink, 0.22 + 0.2 * t);
    return {
      line,
      drawing:
        fill(land, colour) +
        fill(cuts, deep) +
        fill(lit, mix(colour, ink.haze, 0.4)) +
        mist(stage, land, ink.haze, base - 0.12 * h, base + 0.16 * h, k === layers - 1 ? 0 : 0.95),
    };
  });
  const front = plates.at(-1)?.line ?? [];
  const side = 1 - sunAt > 0.5 ? 1 : 0;
  const pines = range(4).map((k) => {
    const x = Math.abs(side - lerp(0.04, 0.33, (k + random.between(-0.2, 0.2)) / 3)) * w;
    return pine(
      stage,
      x,
      heightAt(front, x) + 8,
      lerp(330, 150, k / 3) * unit,
      (side ? -1 : 1) * random.between(0.02, 0.16),
    );
  });
  return [
    sky(stage, h * 0.62),
    sun(stage, w * sunAt, h * 0.23, 62),
    birds(stage, 5, w * lerp(sunAt, 0.5, 0.5), h * 0.3, 90 * unit),
    ...plates.map(({ drawing }) => drawing),
    ...pines,
  ].join('');
};
