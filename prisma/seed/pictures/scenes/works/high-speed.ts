import { cut, shade, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { landOf, ridge, swell } from '../../kit/ridge.ts';
import { birds, clouds, sky, stars, sun } from '../../kit/sky.ts';
import { inside, mist, type Scene } from '../../kit/stage.ts';
import {
  box,
  boxData,
  fill,
  lerp,
  type Point,
  range,
  round,
  smooth,
  straight,
  stroke,
} from '../../kit/svg.ts';
import { house } from '../../motifs/houses.ts';
import { crown, poplar } from '../../motifs/trees.ts';
import { bulletTrain } from '../../motifs/vehicles.ts';

/** A high-speed train on a viaduct that crosses a valley. */
export const highSpeed: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const winter = ink.season === 'winter';
  const hills = range(5).map((k) => {
    const t = k / 4;
    const base = lerp(0.46, 0.76, t) * h;
    const line = ridge({
      to: w,
      base,
      rise: lerp(0.26, 0.16, t) * h,
      hills: lerp(3, 2, t),
      rough: 0.4,
      peaked: k < 3,
      seed: seed * 13 + k,
      along: k > 2 ? swell(flip ? 0.15 : 0.85, 0.9, 0.2) : () => 1,
    });
    const land = straight(landOf(line, h));
    const colour = winter
      ? mix(mix(ink.light, ink.far, 0.6 - 0.3 * t), ink.mid, 0.1)
      : mix(mix(ink.far, ink.mid, Math.min(1, t * 1.6)), ink.near, Math.max(0, t - 0.6));
    return (
      fill(land, colour) +
      fill(
        shade({
          random,
          line,
          side: flip ? 'left' : 'right',
          gap: 11 * unit,
          length: 130 * unit,
          width: 6 * unit,
          lean: 0.5,
        }),
        mix(colour, ink.ink, 0.28),
      ) +
      mist(stage, land, ink.haze, base - 0.05 * h, base + 0.13 * h, 0.8 * (1 - t * 0.6))
    );
  });
  const fields = range(6).map((k) => {
    const y = lerp(0.8, 0.97, k / 5) * h;
    const edge = range(9).map((n): Point => [(n / 8) * w, y + 12 * unit * Math.sin(n * 0.9 + k * 2 + seed)]);
    const tone = winter
      ? mix(ink.light, ink.far, 0.1 + 0.1 * (k % 2))
      : ([
          ink.earth,
          mix(ink.leaf, ink.near, 0.25),
          mix(ink.earth, ink.second, 0.35),
          mix(ink.leaf, ink.earth, 0.4),
        ][k % 4] ?? ink.earth);
    const data = `${smooth(edge, false)}V${h}H0Z`;
    return (
      fill(data, tone) +
      inside(
        stage,
        data,
        fill(
          strewn(
            random,
            { x: 0, y, width: w, height: 0.1 * h },
            { count: 70, length: 80 * unit, thick: 4 * unit, spread: 0.03 },
          ),
          mix(tone, ink.near, 0.35),
        ),
      )
    );
  });
  const homes = range(7).map((k) =>
    house({
      x: x(lerp(0.1, 0.62, k / 6) + random.between(-0.02, 0.02)),
      y: (0.83 + 0.018 * (k % 3)) * h,
      width: random.between(90, 128) * unit,
      wall: mix(ink.light, ink.far, dark ? 0.5 : 0.12),
      roof: mix(ink.near, ink.ink, 0.5),
      dark: ink.ink,
      pane: dark ? ink.key : mix(ink.near, ink.ink, 0.3),
      right: !flip,
      chimney: false,
      snow: winter ? ink.light : undefined,
      storeys: k % 3 === 0 ? 2 : 1,
    }),
  );
  const groves = range(14).map(() => {
    const size = random.between(20, 40) * unit;
    const px = x(random.between(0.02, 0.75));
    const py = random.between(0.8, 0.87) * h;
    return crown(stage, {
      x: px,
      y: py - size,
      rx: size,
      ry: size * 0.85,
      dark: mix(ink.leaf, ink.ink, 0.5),
      mid: mix(ink.leaf, ink.near, 0.35),
      light: mix(ink.leaf, ink.second, 0.2),
    });
  });
  const far: Point = [x(-0.12), 0.565 * h];
  const near: Point = [x(1.15), 0.675 * h];
  const deckAt = (t: number): Point => [lerp(far[0], near[0], t), lerp(far[1], near[1], t ** 1.25)];
  const sizeAt = (t: number) => lerp(0.5, 1.25, t);
  const concrete = mix(ink.light, ink.far, dark ? 0.6 : 0.3);
  const way = flip ? -1 : 1;
  const piers = range(11).map((k) => {
    const t = (k + 0.5) / 11;
    const [px, py] = deckAt(t);
    const wide = 22 * sizeAt(t) * unit;
    const foot = lerp(0.82, 1.02, t ** 1.2) * h;
    const body = straight([
      [px - wide * 1.9, py],
      [px + wide * 1.9, py],
      [px + wide * 0.75, py + wide * 2],
      [px + wide, foot],
      [px - wide, foot],
      [px - wide * 0.75, py + wide * 2],
    ]);
    const side = straight([
      [px + way * wide * 0.25, py],
      [px + way * wide * 1.9, py],
      [px + way * wide * 0.75, py + wide * 2],
      [px + way * wide, foot],
      [px + way * wide * 0.25, foot],
    ]);
    return fill(body, concrete) + fill(side, mix(concrete, ink.near, 0.35));
  });
  const strip = (up: number, down: number) =>
    straight([
      ...range(13).map((k): Point => {
        const t = k / 12;
        const [px, py] = deckAt(t);
        return [px, py - up * sizeAt(t) * unit];
      }),
      ...range(13).map((k): Point => {
        const t = 1 - k / 12;
        const [px, py] = deckAt(t);
        return [px, py + down * sizeAt(t) * unit];
      }),
    ]);
  const masts = range(15).map((k) => {
    const t = (k + 0.3) / 15;
    const [px, py] = deckAt(t);
    const s = sizeAt(t) * unit;
    return (
      boxData(px - 2 * s, py - 118 * s, 4 * s, 118 * s) +
      straight([
        [px, py - 108 * s],
        [px + way * 34 * s, py - 98 * s],
        [px + way * 34 * s, py - 95 * s],
        [px, py - 100 * s],
      ])
    );
  });
  const wire = (up: number) =>
    `M${range(13)
      .map((k) => {
        const t = k / 12;
        const [px, py] = deckAt(t);
        return `${round(px)} ${round(py - up * sizeAt(t) * unit)}`;
      })
      .join('L')}`;
  const train = bulletTrain(
    [deckAt(0.02)[0], deckAt(0.02)[1] - 12 * unit],
    [deckAt(0.72)[0], deckAt(0.72)[1] - 17 * unit],
    36 * unit,
    72 * unit,
    {
      body: ink.light,
      stripe: dark ? ink.second : ink.key,
      glass: dark ? ink.key : mix(ink.near, ink.ink, 0.45),
      dark: ink.ink,
    },
  );
  const speed = range(9).map((k) => {
    const y = 0.5 * h + k * 15 * unit;
    const px = x(random.between(-0.05, 0.3));
    return cut(
      [
        [px, y],
        [px + way * 120 * unit, y + 6 * unit],
        [px + way * 260 * unit, y + 16 * unit],
      ],
      2.6 * unit,
    );
  });
  return [
    sky(stage, 0.56 * h),
    ink.hour === 'night' ? stars(stage, 80, 0.4 * h) : '',
    sun(stage, x(0.3), 0.17 * h, 56),
    clouds(stage, 3, 0.4 * h, mix(ink.glow, ink.light, 0.5), 0.8),
    birds(stage, 5, x(0.68), 0.2 * h, 90 * unit),
    ...hills,
    ...fields.slice(0, 2),
    ...groves,
    ...homes,
    ...fields.slice(2),
    ...piers,
    fill(masts.join(''), mix(ink.near, ink.ink, 0.4)),
    stroke(wire(112) + wire(92), mix(ink.near, ink.ink, 0.3), 1.6 * unit),
    fill(speed.join(''), ink.light, 0.5),
    train,
    fill(strip(26, 30), concrete),
    fill(strip(-10, 30), mix(concrete, ink.near, 0.4)),
    fill(strip(28, -22), mix(concrete, ink.light, 0.6)),
    fill(
      range(7)
        .map((k) => poplar(random, x(0.86 + k * 0.026), h * 1.01, random.between(0.16, 0.3) * h))
        .join(''),
      mix(ink.leaf, ink.ink, 0.6),
    ),
    box(0, h - 2, w, 3, ink.near),
  ].join('');
};
