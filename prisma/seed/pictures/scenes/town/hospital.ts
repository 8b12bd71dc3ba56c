import { specks, strewn } from '../../kit/carve.ts';
import { mix } from '../../kit/colour.ts';
import { clouds, sky, stars, sun } from '../../kit/sky.ts';
import type { Scene } from '../../kit/stage.ts';
import { box, boxData, disc, fill, lerp, range, straight, stroke } from '../../kit/svg.ts';
import { block } from '../../motifs/houses.ts';
import { clothesFrom, person } from '../../motifs/people.ts';
import { skyline } from '../../motifs/skyline.ts';
import { crown } from '../../motifs/trees.ts';
import { ambulance } from '../../motifs/vehicles.ts';

const RED = '#c8322b';

/** The front of a hospital: lit storeys, a canopy, an ambulance, people coming and going. */
export const hospital: Scene = (stage) => {
  const { w, h, ink, random, seed, unit } = stage;
  const flip = seed % 2 === 0;
  const x = (share: number) => (flip ? 1 - share : share) * w;
  const dark = ink.hour !== 'day';
  const ground = 0.77 * h;
  const at = (left: number, width: number) => (flip ? w - left - width : left);
  const wall = mix(ink.light, ink.far, dark ? 0.55 : 0.1);
  const pane = dark ? mix(ink.near, ink.ink, 0.25) : mix(ink.far, ink.mid, 0.55);
  const lit = dark ? ink.key : mix(ink.sky, ink.far, 0.5);
  const chance = dark ? 0.45 : 0.25;
  const mainW = 0.36 * w;
  const mainX = at(0.3 * w, mainW);
  const main = block(mainX, ground, mainW, 0.62 * h, {
    wall,
    pane,
    lit,
    columns: 9,
    rows: 9,
    isLit: () => random.chance(chance),
    frame: mix(ink.mid, wall, 0.45),
  });
  const sideW = 0.36 * w;
  const sideX = at(0.66 * w, sideW);
  const side = block(sideX, ground, sideW, 0.36 * h, {
    wall: mix(wall, ink.mid, 0.2),
    pane,
    lit,
    columns: 10,
    rows: 5,
    isLit: () => random.chance(chance),
    frame: mix(ink.mid, wall, 0.4),
  });
  const backW = 0.26 * w;
  const back = block(at(0.06 * w, backW), ground, backW, 0.44 * h, {
    wall: mix(wall, ink.mid, 0.34),
    pane,
    lit,
    columns: 7,
    rows: 6,
    isLit: () => random.chance(chance),
  });
  const signX = mainX + (flip ? mainW - 130 * unit : 130 * unit);
  const signY = ground - 0.62 * h + 8 * unit;
  const sign =
    box(
      signX - 74 * unit,
      signY - 120 * unit,
      148 * unit,
      148 * unit,
      dark ? mix(ink.light, ink.key, 0.15) : ink.light,
    ) +
    fill(
      boxData(signX - 17 * unit, signY - 98 * unit, 34 * unit, 104 * unit) +
        boxData(signX - 52 * unit, signY - 63 * unit, 104 * unit, 34 * unit),
      RED,
    ) +
    box(signX - 6 * unit, signY + 20 * unit, 12 * unit, 20 * unit, ink.ink);
  const lobbyX = at(0.36 * w, 0.34 * w);
  const lobby =
    box(
      lobbyX,
      ground - 0.17 * h,
      0.34 * w,
      0.17 * h,
      dark ? mix(ink.key, ink.light, 0.35) : mix(ink.glow, ink.light, 0.4),
    ) +
    fill(
      range(10)
        .map((k) => boxData(lobbyX + (k / 9) * 0.34 * w - 3 * unit, ground - 0.17 * h, 6 * unit, 0.17 * h))
        .join(''),
      mix(ink.mid, ink.near, 0.4),
    );
  const canopy =
    fill(
      straight([
        [lobbyX - 0.03 * w, ground - 0.15 * h],
        [lobbyX + 0.37 * w, ground - 0.15 * h],
        [lobbyX + 0.37 * w, ground - 0.19 * h],
        [lobbyX - 0.03 * w, ground - 0.19 * h],
      ]),
      mix(ink.mid, ink.near, 0.35),
    ) +
    box(lobbyX - 0.03 * w, ground - 0.155 * h, 0.4 * w, 7 * unit, dark ? ink.key : ink.second) +
    box(lobbyX - 0.01 * w, ground - 0.15 * h, 16 * unit, 0.15 * h, mix(ink.mid, ink.near, 0.35)) +
    box(lobbyX + 0.34 * w, ground - 0.15 * h, 16 * unit, 0.15 * h, mix(ink.mid, ink.near, 0.35));
  const ground_ = mix(ink.earth, ink.mid, dark ? 0.4 : 0.12);
  const trees = [0.02, 0.12, 0.235, 0.77, 0.88, 0.985].map((share) => {
    const [px, size] = [x(share), random.between(64, 96) * unit];
    return (
      box(px - 6 * unit, ground - size, 12 * unit, size + 14 * unit, ink.ink) +
      crown(stage, {
        x: px,
        y: ground - size * 1.2,
        rx: size * 0.78,
        ry: size * 0.86,
        dark: mix(ink.leaf, ink.ink, 0.45),
        mid: mix(ink.leaf, ink.near, 0.25),
        light: mix(ink.leaf, ink.second, 0.25),
      })
    );
  });
  const nurseCoat = mix('#f4f6f4', ink.sky, 0.12);
  const white = { coat: nurseCoat, trousers: mix(nurseCoat, ink.mid, 0.3) };
  const chairX = x(0.58);
  const chairY = 0.915 * h;
  const chair =
    stroke(
      straight(
        [
          [chairX - 56 * unit, chairY - 150 * unit],
          [chairX - 40 * unit, chairY - 78 * unit],
          [chairX + 40 * unit, chairY - 78 * unit],
        ],
        false,
      ),
      ink.ink,
      8 * unit,
    ) +
    `<circle cx="${chairX - 14 * unit}" cy="${chairY - 46 * unit}" r="${46 * unit}" fill="none" stroke="${ink.ink}" stroke-width="${7 * unit}"/>` +
    disc(chairX + 50 * unit, chairY - 14 * unit, 13 * unit, ink.ink);
  const elder = person({
    ...clothesFrom(ink, random),
    coat: ink.second,
    hair: mix(ink.light, ink.mid, 0.35),
    x: chairX - 8 * unit,
    y: chairY - 8 * unit,
    height: 255 * unit,
    pose: 'sit',
  });
  const lane = straight([
    [0, 0.9 * h],
    [w, 0.9 * h],
    [w, h],
    [0, h],
  ]);
  return [
    sky(stage, 0.7 * h),
    ink.hour === 'night' ? stars(stage, 80, 0.5 * h) : '',
    sun(stage, x(0.84), 0.18 * h, 52),
    clouds(stage, 3, 0.5 * h, mix(ink.glow, ink.light, 0.5), 0.8),
    skyline(stage, -10, w + 10, ground, 0.36 * h, mix(ink.far, ink.glow, 0.4)),
    back,
    side,
    main,
    box(
      mainX - 8 * unit,
      ground - 0.62 * h - 14 * unit,
      mainW + 16 * unit,
      18 * unit,
      mix(ink.mid, ink.near, 0.3),
    ),
    box(
      sideX - 6 * unit,
      ground - 0.36 * h - 12 * unit,
      sideW + 12 * unit,
      16 * unit,
      mix(ink.mid, ink.near, 0.3),
    ),
    sign,
    lobby,
    canopy,
    box(0, ground, w, h - ground, ground_),
    ...trees,
    fill(lane, mix(ink.near, ink.mid, 0.45)),
    box(0, 0.893 * h, w, 12 * unit, mix(ink.light, ink.far, 0.4)),
    fill(
      strewn(
        random,
        { x: 0, y: 0.91 * h, width: w, height: 0.09 * h },
        { count: 30, length: 100 * unit, thick: 4 * unit, spread: 0.01 },
      ),
      mix(ink.mid, ink.light, 0.3),
    ),
    person({
      ...clothesFrom(ink, random),
      x: x(0.46),
      y: 0.83 * h,
      height: 175 * unit,
      pose: 'walk',
      left: flip,
    }),
    person({
      ...clothesFrom(ink, random),
      ...white,
      x: x(0.415),
      y: 0.835 * h,
      height: 172 * unit,
      pose: 'stand',
      long: true,
      left: !flip,
      head: 'bun',
    }),
    person({
      ...clothesFrom(ink, random),
      x: x(0.735),
      y: 0.865 * h,
      height: 200 * unit,
      pose: 'walk',
      left: !flip,
      long: true,
      head: 'long',
    }),
    person({
      ...clothesFrom(ink, random),
      x: x(0.775),
      y: 0.868 * h,
      height: 130 * unit,
      pose: 'walk',
      left: !flip,
      child: true,
    }),
    person({
      ...clothesFrom(ink, random),
      ...white,
      x: chairX - 88 * unit,
      y: chairY,
      height: 262 * unit,
      pose: 'carry',
      long: true,
      head: 'cap',
    }),
    chair,
    elder,
    ambulance({
      x: x(0.16),
      y: 0.955 * h,
      length: 430 * unit,
      paint: RED,
      glass: mix(ink.sky, ink.near, 0.3),
      dark: ink.ink,
      light: mix(ink.light, ink.sky, 0.08),
      left: flip,
    }),
    ink.season === 'winter'
      ? fill(
          specks(random, { x: 0, y: 0, width: w, height: h }, { count: 160, radius: 4 * unit, nearer: 0.3 }),
          ink.light,
        )
      : '',
    fill(boxData(0, h - 3, w, 4), mix(ink.near, ink.ink, lerp(0.2, 0.4, 0.5))),
  ].join('');
};
