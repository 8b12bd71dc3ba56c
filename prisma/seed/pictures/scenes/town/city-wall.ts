import { strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge } from '../../kit/ridge.ts';
import { birds, clouds, sky, stars, sun } from '../../kit/sky.ts';
import { mist, type Scene, wipe } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, range, straight } from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { battlements, gateTower, lantern } from '../../motifs/roofs.ts';
import { crown } from '../../motifs/trees.ts';

/** The city wall of Xi'an and a gate tower, mirrored in the moat. */
export const cityWall: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const night = ink.hour !== 'day';
  const towerAt = (seed % 2 === 0 ? 0.32 : 0.66) * w;
  const wallTop = 0.575 * h;
  const bank = 0.765 * h;
  const brick = mix(ink.mid, ink.near, 0.45);
  const lit = night ? ink.key : undefined;
  const hills = ridge({ to: w, base: 0.6 * h, rise: 0.2 * h, hills: 3, rough: 0.45, peaked: true, seed });
  const hillLand = straight(landOf(hills, h));
  const joints = range(9).map((k) => {
    const y = lerp(wallTop + 14 * unit, bank, (k + 0.5) / 9);
    return strewn(
      random,
      { x: 0, y, width: w, height: 3 },
      { count: 24, length: 56 * unit, thick: 2.6 * unit, spread: 0.01 },
    );
  });
  const tower = gateTower(stage, towerAt, wallTop - 18 * unit, 640 * unit, lit);
  const gate = (x: number) =>
    `M${x - 46 * unit} ${bank}v${-92 * unit}a${46 * unit} ${46 * unit} 0 0 1 ${92 * unit} 0v${92 * unit}Z`;
  const lanterns = range(15).map((k) =>
    lantern(
      lerp(0.02, 0.99, k / 14) * w,
      wallTop + 34 * unit,
      9.5 * unit,
      ink.hour === 'day' ? ink.key : ink.second,
      ink.key,
    ),
  );
  const wall =
    tower +
    box(-5, wallTop, w + 10, bank - wallTop, brick) +
    fill(battlements(-10, w + 20, wallTop, 22 * unit), brick) +
    box(-5, wallTop + 4 * unit, w + 10, 5 * unit, mix(brick, ink.ink, 0.45)) +
    fill(joints.join(''), mix(brick, ink.ink, 0.4)) +
    fill(
      range(4)
        .map((k) =>
          boxData(
            ((k * 0.27 + 0.05 + (seed % 5) * 0.03) % 1) * w,
            wallTop - 22 * unit,
            150 * unit,
            bank - wallTop + 22 * unit,
          ),
        )
        .join(''),
      mix(brick, ink.ink, 0.16),
    ) +
    fill(gate(towerAt), mix(ink.ink, brick, 0.1)) +
    (night ? fill(gate(towerAt), ink.key, 0.35) + lanterns.join('') : '');
  const trees = range(13).map((k) => {
    const x = lerp(-0.02, 1.02, (k + random.between(-0.4, 0.4)) / 12) * w;
    if (Math.abs(x - towerAt) < 150 * unit) return '';
    const size = random.between(46, 104) * unit;
    const leaf = mix(ink.leaf, ink.near, 0.3);
    return (
      box(x - 4 * unit, bank - size, 8 * unit, size, ink.ink) +
      crown(stage, {
        x,
        y: bank - size * 1.1,
        rx: size * 0.78,
        ry: size * 0.66,
        dark: mix(leaf, ink.ink, 0.45),
        mid: leaf,
        light: mix(leaf, ink.second, 0.25),
      })
    );
  });
  const water = mix(ink.mid, ink.sky, 0.3);
  const mirror = `<g transform="matrix(1 0 0 -0.55 0 ${bank * 1.55 + 10 * unit})" opacity="0.4">${wall}</g>`;
  const ripples = strewn(
    random,
    { x: 0, y: bank + 20 * unit, width: w, height: h - bank },
    { count: 120, length: 80 * unit, thick: 4 * unit, spread: 0.02, nearer: 0.6 },
  );
  const quay = h * 0.93;
  const strollers = [0.09, 0.155, 0.5, 0.82].map((share, k) => {
    const height = random.between(158, 186) * unit;
    const x = (towerAt > w / 2 ? share : 1 - share) * w + random.between(-20, 20) * unit;
    return person({
      ...clothesFrom(ink, random),
      x,
      y: h * lerp(0.972, 0.985, k % 2),
      height,
      pose: k === 2 ? 'point' : k === 3 ? 'stand' : 'walk',
      left: k === 2 ? towerAt < x : k % 2 === 1,
      long: k === 1,
      head: k === 1 ? 'long' : 'none',
    });
  });
  return [
    sky(stage, wallTop),
    ink.hour === 'night' ? stars(stage, 70, wallTop * 0.7) : '',
    sun(stage, (towerAt > w / 2 ? 0.22 : 0.8) * w, h * (night ? 0.2 : 0.16), 50),
    clouds(stage, 3, wallTop * 0.8, mix(ink.glow, ink.light, 0.4), 0.7),
    fill(hillLand, mix(ink.far, ink.glow, 0.25)),
    mist(stage, hillLand, ink.glow, 0.42 * h, 0.6 * h, 0.8),
    birds(stage, 7, towerAt + (towerAt > w / 2 ? -300 : 330) * unit, h * 0.27, 110 * unit),
    wall,
    ...trees,
    box(
      0,
      bank,
      w,
      h - bank,
      wipe(stage, bank, h, [
        [0, mix(water, ink.glow, 0.45)],
        [1, mix(water, ink.near, 0.6)],
      ]),
    ),
    mirror,
    fill(ripples, mix(water, ink.glow, 0.55), 0.7),
    box(0, bank - 3 * unit, w, 10 * unit, mix(ink.ink, brick, 0.3)),
    box(0, quay, w, h - quay, mix(ink.near, ink.ink, 0.55)),
    box(0, quay, w, 7 * unit, mix(ink.earth, ink.near, 0.4)),
    ...strollers,
  ].join('');
};
