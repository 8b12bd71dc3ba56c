import { shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { heightAt, landOf, ridge, swell } from '../../kit/ridge.ts';
import { birds, clouds, sky, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene, type Stage } from '../../kit/stage.ts';
import {
  box,
  boxData,
  disc,
  fill,
  lerp,
  type Point,
  placed,
  range,
  smooth,
  straight,
  stroke,
  traced,
} from '../../kit/svg.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { crown, taper, tuft } from '../../motifs/trees.ts';

type Neck = {
  neck: string;
  head: string;
  ear: string;
  horn: string;
  collar: string;
  beard: string;
  eye: Point;
};

const GRAZING: Neck = {
  neck: '0.22,-0.58 0.4,-0.5 0.52,-0.3 0.5,-0.14 0.4,-0.2 0.3,-0.36',
  head: '0.42,-0.26 0.54,-0.26 0.6,-0.08 0.56,-0.02 0.48,-0.04 0.42,-0.16',
  ear: '0.42,-0.26 0.32,-0.28 0.3,-0.2 0.4,-0.2',
  horn: '0.46,-0.28 0.42,-0.38 0.34,-0.42',
  collar: '0.36,-0.42 0.5,-0.28 0.46,-0.22 0.33,-0.36',
  beard: '0.52,-0.04 0.53,0.02 0.5,0.05',
  eye: [0.5, -0.18],
};
const LOOKING: Neck = {
  neck: '0.2,-0.56 0.3,-0.72 0.38,-0.9 0.5,-0.86 0.46,-0.64 0.38,-0.44',
  head: '0.38,-0.96 0.5,-0.98 0.62,-0.84 0.62,-0.77 0.5,-0.78 0.4,-0.84',
  ear: '0.4,-0.92 0.3,-0.95 0.27,-0.88 0.38,-0.86',
  horn: '0.44,-0.96 0.4,-1.08 0.32,-1.12',
  collar: '0.29,-0.72 0.47,-0.66 0.45,-0.6 0.27,-0.66',
  beard: '0.54,-0.77 0.54,-0.7 0.52,-0.65',
  eye: [0.5, -0.89],
};

/** A dairy goat, `s` px long, grazing or looking up; it looks to the right. */
function goat(
  stage: Stage,
  x: number,
  foot: number,
  s: number,
  left: boolean,
  grazing: boolean,
  collar: boolean,
): string {
  const { ink } = stage;
  const white = mix(ink.light, ink.earth, 0.07);
  const shadow = mix(white, ink.mid, 0.3);
  const at = (points: string) => traced(points, s);
  const body = smooth(
    at(
      '-0.42,-0.52 -0.3,-0.6 0,-0.58 0.26,-0.62 0.38,-0.54 0.38,-0.38 0.28,-0.28 0,-0.24 -0.26,-0.28 -0.42,-0.36',
    ),
  );
  const belly = smooth(at('-0.38,-0.38 -0.1,-0.34 0.24,-0.36 0.28,-0.28 0,-0.24 -0.26,-0.28'));
  const leg = (lx: number, tone: string) =>
    fill(taper(traced(`${lx},-0.34 ${lx + 0.01},-0.16 ${lx},0`, s), s * 0.09, s * 0.045), tone) +
    box((lx - 0.028) * s, -0.03 * s, 0.056 * s, 0.03 * s, ink.ink);
  const pose = grazing ? GRAZING : LOOKING;
  return placed(
    leg(-0.34, shadow) +
      leg(0.24, shadow) +
      leg(-0.26, white) +
      leg(0.32, white) +
      fill(smooth(at('-0.42,-0.54 -0.5,-0.62 -0.53,-0.54 -0.44,-0.46')), white) +
      fill(smooth(at(pose.neck)), white) +
      fill(body, white) +
      fill(belly, shadow) +
      fill(smooth(at('-0.12,-0.27 0.0,-0.25 -0.02,-0.17 -0.1,-0.18')), mix(white, '#e6a897', 0.5)) +
      fill(taper(at(pose.horn), s * 0.035, s * 0.012), mix(ink.near, ink.ink, 0.2)) +
      fill(smooth(at(pose.head)), white) +
      fill(smooth(at(pose.ear)), shadow) +
      disc(pose.eye[0] * s, pose.eye[1] * s, s * 0.016, ink.ink) +
      (collar ? fill(straight(at(pose.collar)), ink.key) : '') +
      fill(taper(at(pose.beard), s * 0.03, s * 0.006), shadow),
    { x, y: foot, flip: left },
  );
}

/** Dairy goats on a hillside, the herder and a fence, hills behind. */
export const pasture: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const hills = range(4).map((k) => {
    const t = k / 3;
    const base = lerp(0.4, 0.6, t) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.24, 0.14, t) * h,
      hills: lerp(3, 2, t),
      rough: 0.34,
      peaked: k < 2,
      seed: seed * 7 + k,
    });
    const land = straight(landOf(line, h));
    const colour = mix(mix(ink.far, ink.mid, Math.min(1, t * 1.6)), ink.leaf, Math.max(0, t - 0.5));
    return (
      fill(land, colour) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'left' : 'right',
          gap: 12 * unit,
          length: 110 * unit,
          width: 5 * unit,
          lean: 0.6,
        }),
        mix(colour, ink.near, 0.35),
      ) +
      mist(stage, land, ink.haze, base - 0.08 * h, base + 0.08 * h, 0.75 * (1 - t * 0.5))
    );
  });
  const meadow = ridge({
    to: w,
    base: 0.72 * h,
    rise: 0.16 * h,
    hills: 1.2,
    rough: 0.12,
    seed: seed + 30,
    along: swell(flip ? 0.8 : 0.2, 1.1, 0.2),
  });
  const land = straight(landOf(meadow, h));
  const grass = mix(ink.leaf, ink.second, 0.14);
  const blades = strewn(
    random,
    { x: 0, y: 0.6 * h, width: w, height: 0.4 * h },
    { count: 620, length: 34 * unit, thick: 6 * unit, angle: -Math.PI / 2, spread: 0.45, nearer: 0.8 },
  );
  const herd = (
    [
      [0.34, 0.66, 74, 1],
      [0.46, 0.67, 80, 0],
      [0.57, 0.685, 84, 1],
      [0.72, 0.72, 100, 0],
      [0.84, 0.73, 104, 1],
      [0.4, 0.755, 140, 1],
      [0.62, 0.81, 178, 0],
      [0.93, 0.845, 190, 1],
      [0.24, 0.86, 200, 0],
      [0.78, 0.93, 300, 1],
      [0.47, 0.945, 330, 0],
    ] as const
  ).map(([share, down, size, grazing], k) => {
    const y = Math.max(down * h, heightAt(meadow, x(share)) + 14 * unit);
    return (
      fill(
        `M${(x(share) - size * 0.5 * unit).toFixed(1)} ${y.toFixed(1)}h${(size * unit).toFixed(1)}l${(size * 0.3 * unit).toFixed(1)} ${(size * 0.08 * unit).toFixed(1)}h${(-size * unit).toFixed(1)}Z`,
        mix(grass, ink.ink, 0.35),
      ) + goat(stage, x(share), y, size * unit, (k % 3 === 0) !== flip, grazing === 1, k % 2 === 0)
    );
  });
  const posts = range(19).map((k) => {
    const px = (k / 18) * w;
    return boxData(px - 5 * unit, heightAt(meadow, px) - 40 * unit, 10 * unit, 58 * unit);
  });
  const rails = [28, 8].map((lift) =>
    stroke(
      smooth(
        range(37).map((k) => {
          const px = (k / 36) * w;
          return [px, heightAt(meadow, px) - lift * unit] as const;
        }),
        false,
      ),
      mix(ink.near, ink.ink, 0.35),
      6 * unit,
    ),
  );
  const shedX = x(0.1);
  const shedY = heightAt(meadow, Math.min(w, Math.max(0, shedX))) + 26 * unit;
  const shed =
    fill(
      straight([
        [shedX - 150 * unit, shedY],
        [shedX - 150 * unit, shedY - 96 * unit],
        [shedX, shedY - 160 * unit],
        [shedX + 150 * unit, shedY - 96 * unit],
        [shedX + 150 * unit, shedY],
      ]),
      mix(ink.second, ink.near, 0.3),
    ) +
    fill(
      straight([
        [shedX - 176 * unit, shedY - 82 * unit],
        [shedX, shedY - 168 * unit],
        [shedX + 176 * unit, shedY - 82 * unit],
        [shedX + 176 * unit, shedY - 104 * unit],
        [shedX, shedY - 192 * unit],
        [shedX - 176 * unit, shedY - 104 * unit],
      ]),
      ink.key,
    ) +
    box(shedX - 44 * unit, shedY - 78 * unit, 88 * unit, 78 * unit, mix(ink.near, ink.ink, 0.4)) +
    fill(
      range(9)
        .map((k) => boxData(shedX - 140 * unit + k * 34 * unit, shedY - 90 * unit, 3 * unit, 90 * unit))
        .join(''),
      mix(ink.near, ink.second, 0.4),
    );
  const trees = [0.24, 0.9, 0.985].map((share) => {
    const px = x(share);
    const s = random.between(60, 90) * unit;
    const foot = heightAt(meadow, Math.min(w, Math.max(0, px))) + 6;
    return (
      box(px - s * 0.06, foot - s, s * 0.12, s, mix(ink.ink, ink.near, 0.2)) +
      crown(stage, {
        x: px,
        y: foot - s * 1.3,
        rx: s * 0.85,
        ry: s * 0.8,
        dark: mix(ink.leaf, ink.ink, 0.5),
        mid: mix(ink.leaf, ink.near, 0.35),
        light: mix(ink.leaf, ink.second, 0.2),
      })
    );
  });
  const size = 330 * unit;
  const staff = stroke(
    straight(
      [
        [0.2 * size, -0.9 * size],
        [0.24 * size, 0],
      ],
      false,
    ),
    mix(ink.near, ink.ink, 0.3),
    0.026 * size,
  );
  return [
    sky(stage, 0.5 * h),
    sun(stage, x(0.76), 0.15 * h, 50),
    clouds(stage, 3, 0.38 * h),
    birds(stage, 5, x(0.5), 0.2 * h, 90 * unit),
    ...hills,
    ...trees,
    shed,
    fill(land, grass),
    inside(stage, land, fill(blades, mix(grass, ink.near, 0.45))),
    fill(posts.join(''), mix(ink.near, ink.ink, 0.35)),
    ...rails,
    ...herd.slice(0, 9),
    person({
      ...clothesFrom(ink, random),
      coat: mix(ink.mid, ink.near, 0.4),
      x: x(0.12),
      y: 0.95 * h,
      height: size,
      pose: 'carry',
      left: flip,
      head: 'straw',
      held: staff,
    }),
    ...herd.slice(9),
    fill(
      range(20)
        .map((k) => tuft(random, lerp(-0.02, 1.02, k / 19) * w, h * 1.015, random.between(40, 90) * unit, 7))
        .join(''),
      mix(ink.near, ink.ink, 0.2),
    ),
  ].join('');
};
