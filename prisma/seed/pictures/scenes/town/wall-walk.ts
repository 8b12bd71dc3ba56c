import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, type Scene } from '../../kit/stage.ts';
import { box, boxData, fill, lerp, type Point, range, straight } from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { gateTower, lantern } from '../../motifs/roofs.ts';
import { skyline } from '../../motifs/skyline.ts';

/** The walk on top of the city wall, which runs to a gate tower; cyclists and strollers. */
export const wallWalk: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 1;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const eye: Point = [x(0.66), 0.55 * h];
  const toEye = (px: number, py: number, t: number): Point => [lerp(px, eye[0], t), lerp(py, eye[1], t)];
  const brick = mix(ink.mid, ink.near, 0.3);
  const pave = mix(ink.earth, ink.haze, 0.25);
  const end = 0.8;
  const floor = straight([
    [x(-0.12), h * 1.05],
    toEye(x(-0.12), h * 1.05, end),
    toEye(x(1.25), h * 1.05, end),
    [x(1.25), h * 1.05],
  ]);
  const joints = range(15).map((k) => {
    const px = x(lerp(-0.12, 1.25, k / 14));
    return cut([[px, h * 1.05], toEye(px, h * 1.05, 0.5), toEye(px, h * 1.05, end)], 4 * unit, 0.1);
  });
  const courses = range(12).map((k) => {
    const t = 1 - 1 / (1 + k * 0.34);
    const y = lerp(h * 1.02, eye[1], t);
    return boxData(0, y, w, Math.max(1, 3.4 * (1 - t)) * unit);
  });
  const outer = straight([
    [x(-0.12), h * 1.05],
    [x(-0.12), h * 0.5],
    toEye(x(-0.12), h * 0.5, end),
    toEye(x(-0.12), h * 1.05, end),
  ]);
  const teeth = range(13).map((k) => {
    const from = 1 - 1 / (1 + k * 0.3);
    const to = 1 - 1 / (1 + (k + 0.58) * 0.3);
    if (to > end) return '';
    return straight([
      toEye(x(-0.12), h * 0.52, from),
      toEye(x(-0.12), h * 0.37, from),
      toEye(x(-0.12), h * 0.37, to),
      toEye(x(-0.12), h * 0.52, to),
    ]);
  });
  const inner = straight([
    [x(1.25), h * 1.05],
    [x(1.25), h * 0.9],
    toEye(x(1.25), h * 0.9, end),
    toEye(x(1.25), h * 1.05, end),
  ]);
  const brickwork = strewn(
    random,
    { x: 0, y: 0.4 * h, width: w, height: 0.6 * h },
    { count: 260, length: 70 * unit, thick: 3 * unit, spread: 0.05, angle: flip ? 0.25 : -0.25, nearer: 0.5 },
  );
  const tower = gateTower(
    stage,
    eye[0],
    eye[1] + 0.1 * h,
    470 * unit,
    ink.hour === 'day' ? undefined : ink.key,
  );
  const posts = range(5).map((k) => {
    const t = 1 - 1 / (1 + (k + 0.35) * 0.5);
    const [px, foot] = toEye(x(0.02), h * 0.99, t);
    const top = toEye(x(0.02), h * 0.13, t)[1];
    const size = (1 - t) * 26 * unit;
    return (
      box(px - size * 0.12, top, size * 0.24, foot - top, ink.ink) +
      lantern(px, top + size * 1.2, size, ink.hour === 'day' ? ink.key : ink.second, ink.second)
    );
  });
  const rider = (share: number, depth: number) => {
    const [px, py] = toEye(x(share), h * 1.02, depth);
    const size = 330 * unit * (1 - depth);
    const wheel = (dx: number) =>
      `<circle cx="${px + dx}" cy="${py - size * 0.17}" r="${size * 0.16}" fill="none" stroke="${ink.ink}" stroke-width="${size * 0.02}"/>`;
    const frame = `<path d="M${px - size * 0.26} ${py - size * 0.17}L${px - size * 0.08} ${py - size * 0.42}L${px + size * 0.19} ${py - size * 0.45}L${px + size * 0.27} ${py - size * 0.17}M${px - size * 0.08} ${py - size * 0.42}L${px} ${py - size * 0.17}L${px + size * 0.19} ${py - size * 0.45}L${px + size * 0.16} ${py - size * 0.56}h${size * 0.06}" fill="none" stroke="${ink.key}" stroke-width="${size * 0.026}"/>`;
    return (
      wheel(-size * 0.26) +
      wheel(size * 0.27) +
      frame +
      person({
        ...clothesFrom(ink, random),
        x: px - size * 0.08,
        y: py - size * 0.12,
        height: size * 0.98,
        pose: 'read',
      })
    );
  };
  const walkers = (
    [
      [0.62, 0.62, 'walk'],
      [0.4, 0.55, 'walk'],
      [0.93, 0.36, 'stand'],
      [1.0, 0.34, 'point'],
    ] as const
  ).map(([share, depth, pose]) => {
    const [px, py] = toEye(x(share), h * 1.02, depth);
    return person({
      ...clothesFrom(ink, random),
      x: px,
      y: py,
      height: 330 * unit * (1 - depth),
      pose,
      left: flip ? pose !== 'walk' : pose === 'point',
      long: pose === 'stand',
      head: pose === 'stand' ? 'long' : 'none',
    });
  });
  return [
    sky(stage, 0.58 * h),
    ink.hour === 'night' ? stars(stage, 70, 0.45 * h) : '',
    sun(stage, x(0.27), h * 0.2, 54),
    clouds(stage, 3, 0.5 * h, mix(ink.glow, ink.light, 0.5), 0.75),
    skyline(stage, 0, w, 0.6 * h, 0.15 * h, mix(ink.far, ink.glow, 0.2)),
    skyline(stage, flip ? 0 : 0.72 * w, flip ? 0.3 * w : w, 0.64 * h, 0.13 * h, mix(ink.far, ink.mid, 0.5)),
    box(0, 0.6 * h, w, 0.4 * h, mix(ink.leaf, ink.near, 0.5)),
    tower,
    fill(floor, pave),
    inside(stage, floor, fill(joints.join('') + courses.join(''), mix(pave, ink.near, 0.35))),
    fill(outer + teeth.join(''), brick),
    inside(stage, outer, fill(brickwork, mix(brick, ink.ink, 0.4))),
    fill(inner, mix(brick, ink.ink, 0.25)),
    ...posts,
    ...walkers,
    rider(0.38, 0.12),
    rider(0.78, 0.5),
  ].join('');
};
