import { cut, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { sky } from '../../kit/sky.ts';
import { inside, type Scene, wipe } from '../../kit/stage.ts';
import { box, boxData, disc, fill, lerp, type Point, range, round, straight } from '../../kit/svg.ts';
import { clothesFrom, person, umbrella } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';
import { boughs, crown } from '../../motifs/trees.ts';
import { bus } from '../../motifs/vehicles.ts';

/** People wait for the bus at a stop; in the rain when the palette is rain, in snow when it is winter. */
export const busStop: Scene = (stage) => {
  const { w, h, ink, random, seed, unit, variant } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const rain = variant === 'rain';
  const winter = ink.season === 'winter';
  const dark = ink.hour !== 'day';
  const kerb = 0.79 * h;
  const road = mix(ink.near, ink.mid, 0.45);
  const pavement = mix(ink.earth, ink.far, 0.5);
  const lit = dark || rain;
  const left = Math.min(x(0.46), x(0.98));
  const shelterWidth = 0.52 * w;
  const top = 0.36 * h;
  const panel = mix(ink.far, ink.glow, 0.45);
  const posts = [0.02, 0.34, 0.66, 0.98].map((u) =>
    box(left + shelterWidth * u - 7 * unit, top, 14 * unit, kerb - top, mix(ink.ink, ink.near, 0.3)),
  );
  const advert = {
    x: left + shelterWidth * (flip ? 0.06 : 0.72),
    y: top + 70 * unit,
    w: shelterWidth * 0.22,
    h: 0.3 * h,
  };
  const poster =
    box(advert.x - 8 * unit, advert.y - 8 * unit, advert.w + 16 * unit, advert.h + 16 * unit, ink.ink) +
    box(
      advert.x,
      advert.y,
      advert.w,
      advert.h,
      lit ? mix(ink.key, ink.light, 0.4) : mix(ink.glow, ink.light, 0.5),
    ) +
    fill(
      straight([
        [advert.x, advert.y + advert.h],
        [advert.x, advert.y + advert.h * 0.6],
        [advert.x + advert.w * 0.35, advert.y + advert.h * 0.36],
        [advert.x + advert.w * 0.6, advert.y + advert.h * 0.62],
        [advert.x + advert.w, advert.y + advert.h * 0.46],
        [advert.x + advert.w, advert.y + advert.h],
      ]),
      mix(ink.mid, ink.near, 0.3),
    ) +
    disc(advert.x + advert.w * 0.68, advert.y + advert.h * 0.24, advert.w * 0.13, ink.second);
  const shelter =
    fill(boxData(left, top + 60 * unit, shelterWidth, kerb - top - 130 * unit), panel, 0.55) +
    posts.join('') +
    poster +
    box(left - 40 * unit, top - 22 * unit, shelterWidth + 80 * unit, 44 * unit, mix(ink.near, ink.ink, 0.4)) +
    box(left - 40 * unit, top + 16 * unit, shelterWidth + 80 * unit, 8 * unit, lit ? ink.key : ink.second) +
    box(
      left + shelterWidth * 0.34,
      kerb - 74 * unit,
      shelterWidth * 0.34,
      14 * unit,
      mix(ink.second, ink.near, 0.4),
    ) +
    (winter ? box(left - 44 * unit, top - 36 * unit, shelterWidth + 88 * unit, 18 * unit, ink.light) : '');
  const sign = x(0.4);
  const signpost =
    box(sign - 6 * unit, 0.33 * h, 12 * unit, kerb - 0.33 * h, mix(ink.ink, ink.near, 0.3)) +
    `<rect x="${round(sign - 60 * unit)}" y="${round(0.3 * h)}" width="${round(120 * unit)}" height="${round(150 * unit)}" rx="${round(10 * unit)}" fill="${mix(ink.mid, ink.near, 0.3)}"/>` +
    disc(sign, 0.3 * h + 46 * unit, 28 * unit, ink.light) +
    fill(
      range(4)
        .map((k) =>
          boxData(sign - 42 * unit, 0.3 * h + (86 + k * 15) * unit, (84 - (k % 2) * 22) * unit, 6 * unit),
        )
        .join(''),
      ink.light,
    );
  const crowd = (
    [
      [0.5, 'stand', 'none', 1],
      [0.57, 'carry', 'cap', 0],
      [0.66, 'sit', 'bun', 0],
      [0.8, 'stand', 'long', 1],
      [0.87, 'stand', 'none', 0],
      [0.945, 'point', 'cap', 0],
    ] as const
  ).map(([share, pose, head, long], k) => {
    const height = (pose === 'sit' ? 285 : random.between(262, 292)) * unit;
    const outside = rain && (k === 0 || k === 5);
    return person({
      ...clothesFrom(ink, random),
      coat:
        [ink.second, mix(ink.near, ink.mid, 0.5), ink.light, ink.key, mix(ink.leaf, ink.near, 0.2), ink.far][
          k
        ] ?? ink.mid,
      x: x(share),
      y: kerb + (k % 2 === 0 ? 26 : 40) * unit,
      height,
      pose,
      left: flip !== (k % 2 === 1),
      long: long === 1,
      head,
      held: outside ? umbrella(height, k === 0 ? ink.key : ink.second, ink.ink) : '',
    });
  });
  const arriving = bus({
    x: x(0.12),
    y: 0.925 * h,
    length: 820 * unit,
    paint: ink.key,
    glass: lit ? mix('#f2cf83', ink.light, 0.3) : mix(ink.sky, ink.light, 0.35),
    dark: ink.ink,
    light: ink.light,
    left: flip,
  });
  const puddles = range(rain ? 14 : 0).map(() => {
    const [px, py] = [random.next() * w, random.between(0.9, 0.99) * h];
    const reach = random.between(60, 190) * unit;
    return cut(
      [
        [px - reach, py],
        [px - reach * 0.4, py - 6 * unit],
        [px + reach * 0.3, py + 4 * unit],
        [px + reach, py],
      ],
      random.between(12, 26) * unit,
    );
  });
  const drops = range(rain ? 300 : 0).map(() => {
    const px = random.next() * w * 1.1;
    const py = random.next() * h;
    const reach = random.between(30, 90) * unit;
    return cut(
      [
        [px, py],
        [px - reach * 0.11, py + reach * 0.5],
        [px - reach * 0.22, py + reach],
      ],
      2.6 * unit,
    );
  });
  const flakes = range(winter ? 220 : 0).map(() => {
    const r = random.between(2, 6) * unit;
    return boxData(random.next() * w, random.next() * h, r, r);
  });
  const trees = [0.03, 0.2, 0.34, 0.985].map((share) => {
    const [px, size] = [x(share), random.between(150, 190) * unit];
    if (winter)
      return boughs(stage, {
        x: px,
        y: kerb,
        height: size * 3.2,
        width: size * 0.14,
        colour: mix(ink.ink, ink.near, 0.35),
        spread: 0.48,
        depth: 5,
      }).drawing;
    return (
      box(px - 9 * unit, kerb - size * 2, 18 * unit, size * 2, mix(ink.ink, ink.near, 0.25)) +
      crown(stage, {
        x: px,
        y: kerb - size * 2.25,
        rx: size * 0.92,
        ry: size * 0.86,
        dark: mix(ink.leaf, ink.ink, 0.45),
        mid: mix(ink.leaf, ink.near, 0.3),
        light: mix(ink.leaf, ink.second, 0.2),
      })
    );
  });
  const wet: Point[] = [
    [0, kerb + 60 * unit],
    [w, kerb + 60 * unit],
    [w, h],
    [0, h],
  ];
  const roadData = straight(wet);
  const mirror =
    rain || dark
      ? `<g transform="matrix(1 0 0 -0.7 0 ${round(0.925 * h * 1.7)})" opacity="0.3">${arriving}</g>`
      : '';
  return [
    sky(stage, 0.7 * h),
    skyline(stage, -10, w + 10, 0.77 * h, 0.5 * h, mix(ink.far, ink.glow, 0.3)),
    skyline(stage, -10, w + 10, 0.78 * h, 0.3 * h, mix(ink.far, ink.mid, 0.4)),
    ...trees,
    box(0, kerb - 26 * unit, w, 100 * unit, pavement),
    fill(
      range(17)
        .map((k) =>
          straight([
            [lerp(0, w, k / 16), kerb - 26 * unit],
            [lerp(-0.2 * w, 1.2 * w, k / 16), kerb + 60 * unit],
            [lerp(-0.2 * w, 1.2 * w, k / 16) + 3, kerb + 60 * unit],
            [lerp(0, w, k / 16) + 2, kerb - 26 * unit],
          ]),
        )
        .join(''),
      mix(pavement, ink.near, 0.3),
    ),
    shelter,
    signpost,
    ...crowd,
    fill(
      roadData,
      wipe(stage, kerb, h, [
        [0, mix(road, ink.glow, rain ? 0.3 : 0.1)],
        [1, road],
      ]),
    ),
    box(0, kerb + 54 * unit, w, 12 * unit, mix(pavement, ink.light, 0.4)),
    inside(stage, roadData, mirror),
    fill(
      range(6)
        .map((k) => boxData(((k + 0.2) / 6) * w, 0.965 * h, 130 * unit, 9 * unit))
        .join(''),
      ink.light,
      0.7,
    ),
    fill(puddles.join(''), mix(ink.glow, ink.light, 0.2), 0.5),
    fill(
      strewn(
        random,
        { x: 0, y: 0.86 * h, width: w, height: 0.14 * h },
        { count: 50, length: 90 * unit, thick: 4 * unit, spread: 0.01 },
      ),
      mix(road, ink.light, 0.35),
      0.6,
    ),
    arriving,
    fill(drops.join(''), ink.light, 0.5),
    fill(flakes.join(''), ink.light),
  ].join('');
};
