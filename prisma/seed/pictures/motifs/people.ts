import { mix } from '../kit/colour.ts';
import type { Inks, Palette } from '../kit/palettes.ts';
import type { Random } from '../kit/random.ts';
import { disc, fill, oval, type Point, placed, round, smooth, straight, stroke } from '../kit/svg.ts';

type Limb = readonly [joint: Point, end: Point];

/** Joints of a body one unit tall that looks to the right; feet at 0, crown at -1. */
type Pose = { hip: Point; lean: number; legs: readonly [Limb, Limb]; arms: readonly [Limb, Limb] };

const HIP: Point = [0, -0.48];
const POSES = {
  stand: {
    hip: HIP,
    lean: 0,
    legs: [
      [
        [-0.045, -0.25],
        [-0.05, -0.02],
      ],
      [
        [0.045, -0.25],
        [0.05, -0.02],
      ],
    ],
    arms: [
      [
        [-0.12, -0.64],
        [-0.115, -0.47],
      ],
      [
        [0.12, -0.64],
        [0.115, -0.47],
      ],
    ],
  },
  walk: {
    hip: HIP,
    lean: 3,
    legs: [
      [
        [-0.05, -0.25],
        [-0.15, -0.03],
      ],
      [
        [0.08, -0.26],
        [0.13, -0.02],
      ],
    ],
    arms: [
      [
        [-0.12, -0.66],
        [-0.17, -0.51],
      ],
      [
        [0.09, -0.64],
        [0.17, -0.53],
      ],
    ],
  },
  run: {
    hip: [0, -0.5],
    lean: 14,
    legs: [
      [
        [-0.1, -0.3],
        [-0.29, -0.2],
      ],
      [
        [0.15, -0.38],
        [0.14, -0.12],
      ],
    ],
    arms: [
      [
        [-0.17, -0.7],
        [-0.13, -0.55],
      ],
      [
        [0.13, -0.66],
        [0.25, -0.76],
      ],
    ],
  },
  reach: {
    hip: HIP,
    lean: 2,
    legs: [
      [
        [-0.045, -0.25],
        [-0.06, -0.02],
      ],
      [
        [0.045, -0.25],
        [0.06, -0.02],
      ],
    ],
    arms: [
      [
        [0.1, -0.66],
        [0.2, -0.74],
      ],
      [
        [0.17, -0.88],
        [0.22, -1.06],
      ],
    ],
  },
  carry: {
    hip: HIP,
    lean: 3,
    legs: [
      [
        [-0.04, -0.25],
        [-0.09, -0.02],
      ],
      [
        [0.06, -0.25],
        [0.09, -0.02],
      ],
    ],
    arms: [
      [
        [0.03, -0.62],
        [0.2, -0.6],
      ],
      [
        [0.08, -0.62],
        [0.23, -0.63],
      ],
    ],
  },
  point: {
    hip: HIP,
    lean: 0,
    legs: [
      [
        [-0.045, -0.25],
        [-0.05, -0.02],
      ],
      [
        [0.045, -0.25],
        [0.05, -0.02],
      ],
    ],
    arms: [
      [
        [-0.12, -0.64],
        [-0.1, -0.48],
      ],
      [
        [0.18, -0.78],
        [0.32, -0.84],
      ],
    ],
  },
  bend: {
    hip: [0, -0.47],
    lean: 66,
    legs: [
      [
        [-0.05, -0.24],
        [-0.04, -0.02],
      ],
      [
        [0.05, -0.25],
        [0.05, -0.02],
      ],
    ],
    arms: [
      [
        [0.17, -0.68],
        [0.36, -0.6],
      ],
      [
        [0.14, -0.7],
        [0.33, -0.66],
      ],
    ],
  },
  sit: {
    hip: [0, -0.27],
    lean: 2,
    legs: [
      [
        [0.17, -0.28],
        [0.16, -0.02],
      ],
      [
        [0.2, -0.27],
        [0.21, -0.02],
      ],
    ],
    arms: [
      [
        [-0.02, -0.42],
        [0.13, -0.36],
      ],
      [
        [0.06, -0.42],
        [0.19, -0.35],
      ],
    ],
  },
  read: {
    hip: [0, -0.27],
    lean: 10,
    legs: [
      [
        [0.17, -0.28],
        [0.16, -0.02],
      ],
      [
        [0.2, -0.27],
        [0.21, -0.02],
      ],
    ],
    arms: [
      [
        [0.02, -0.42],
        [0.2, -0.44],
      ],
      [
        [0.07, -0.42],
        [0.22, -0.46],
      ],
    ],
  },
} as const satisfies Record<string, Pose>;

export type PoseName = keyof typeof POSES;
export type Clothes = { coat: string; trousers: string; skin: string; hair: string };
export type Headgear = 'none' | 'straw' | 'cap' | 'helmet' | 'towel' | 'bun' | 'long';
type Body = Clothes & {
  x: number;
  y: number;
  height: number;
  pose: PoseName;
  /** Looks to the left. */
  left?: boolean;
  /** A coat that falls to the knee. */
  long?: boolean;
  head?: Headgear;
  /** Drawn between body and front arm: what is held or carried, in units of the body. */
  held?: string;
  /** Drawn behind the body: a basket, a satchel. */
  behind?: string;
  /** A child's head is larger for its body. */
  child?: boolean;
};

const limb = (from: Point, [joint, end]: Limb, width: number, colour: string) =>
  `<path d="${straight([from, joint, end], false)}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

function headOf(kind: Headgear, x: number, y: number, r: number, { skin, hair, coat }: Clothes): string {
  const face = oval(x, y, r * 0.88, r, skin);
  const cap = fill(
    `M${round(x - r)} ${round(y + r * 0.25)}C${round(x - r * 1.1)} ${round(y - r * 1.5)} ${round(x + r * 1.05)} ${round(y - r * 1.5)} ${round(x + r * 0.9)} ${round(y - r * 0.25)}C${round(x + r * 0.3)} ${round(y - r * 0.55)} ${round(x - r * 0.3)} ${round(y - r * 0.1)} ${round(x - r * 0.45)} ${round(y + r * 0.55)}Z`,
    hair,
  );
  if (kind === 'straw')
    return (
      face +
      cap +
      fill(
        straight([
          [x - r * 2.3, y - r * 0.1],
          [x - r * 0.55, y - r * 1.35],
          [x + r * 0.55, y - r * 1.35],
          [x + r * 2.3, y - r * 0.1],
        ]),
        mix(hair, '#f2d79a', 0.82),
      ) +
      fill(
        straight([
          [x - r * 0.85, y - r * 0.95],
          [x - r * 0.55, y - r * 1.35],
          [x + r * 0.55, y - r * 1.35],
          [x + r * 0.85, y - r * 0.95],
        ]),
        mix(hair, '#f2d79a', 0.6),
      )
    );
  if (kind === 'cap' || kind === 'helmet') {
    const dome = kind === 'cap' ? mix(coat, hair, 0.45) : '#f0b23c';
    return (
      face +
      cap +
      fill(
        `M${round(x - r * 1.08)} ${round(y - r * 0.25)}C${round(x - r)} ${round(y - r * 1.65)} ${round(x + r)} ${round(y - r * 1.65)} ${round(x + r * 1.05)} ${round(y - r * 0.3)}L${round(x + r * 1.6)} ${round(y - r * 0.15)}L${round(x + r * 1.5)} ${round(y)}Z`,
        dome,
      )
    );
  }
  if (kind === 'towel')
    return (
      face +
      fill(
        `M${round(x - r * 1.05)} ${round(y - r * 0.1)}C${round(x - r * 1.1)} ${round(y - r * 1.5)} ${round(x + r * 1.1)} ${round(y - r * 1.5)} ${round(x + r * 1.02)} ${round(y - r * 0.35)}Z`,
        '#f7f1e3',
      ) +
      disc(x + r * 0.9, y - r * 0.75, r * 0.35, '#f7f1e3')
    );
  if (kind === 'bun') return face + cap + disc(x - r * 0.95, y - r * 0.55, r * 0.48, hair);
  if (kind === 'long')
    return (
      fill(
        smooth([
          [x - r * 1.05, y - r * 0.6],
          [x - r * 0.2, y - r * 1.15],
          [x + r * 0.7, y - r * 0.7],
          [x + r * 0.1, y + r * 0.2],
          [x - r * 0.35, y + r * 2.1],
          [x - r * 1.35, y + r * 1.9],
        ]),
        hair,
      ) +
      face +
      cap
    );
  return face + cap;
}

/** A person in flat shapes: no face, but a bearing. `y` is where the feet stand. */
export function person(body: Body): string {
  const {
    x,
    y,
    height,
    pose,
    left = false,
    long = false,
    head = 'none',
    held = '',
    behind = '',
    child = false,
    coat,
    trousers,
  } = body;
  const s = height;
  const { hip, lean, legs, arms }: Pose = POSES[pose];
  const at = ([px, py]: Point): Point => [px * s, py * s];
  const limbAt = ([joint, end]: Limb): Limb => [at(joint), at(end)];
  const rise = hip[1] - HIP[1];
  const shoulder = (side: number): Point => at([side * 0.075, -0.79 + rise]);
  const deeper = mix(coat, '#20181c', 0.22);
  const leg = (k: 0 | 1, colour: string) => {
    const [joint, end] = limbAt(legs[k]);
    return (
      limb(at([hip[0] + (k === 0 ? -0.035 : 0.035), hip[1]]), [joint, end], s * 0.085, colour) +
      oval(end[0] + s * 0.025, end[1] + s * 0.005, s * 0.055, s * 0.026, body.hair)
    );
  };
  const seat = long && pose !== 'sit' && pose !== 'read' ? -0.27 : -0.42;
  const flare = long ? 0.125 : 0.098;
  const torso = smooth(
    (
      [
        [-0.1, -0.79],
        [-0.045, -0.84],
        [0.045, -0.84],
        [0.1, -0.79],
        [0.098, -0.62],
        [flare, seat],
        [0, seat + 0.012],
        [-flare, seat],
        [-0.098, -0.62],
      ] as Point[]
    ).map(([px, py]) => at([px, py + rise])),
  );
  const r = s * (child ? 0.092 : 0.072);
  const arm = (k: 0 | 1, colour: string) => {
    const [, hand] = limbAt(arms[k]);
    return (
      limb(shoulder(k === 0 ? -1 : 1), limbAt(arms[k]), s * 0.06, colour) +
      disc(hand[0], hand[1], s * 0.031, body.skin)
    );
  };
  const upper =
    arm(0, deeper) +
    fill(torso, coat) +
    oval(0, (-0.845 + rise) * s, s * 0.035, s * 0.03, body.skin) +
    headOf(head, s * 0.012, (-0.925 + rise) * s, r, body) +
    held +
    arm(1, mix(coat, '#20181c', 0.1));
  const turned = `<g transform="rotate(${lean} ${round(hip[0] * s)} ${round(hip[1] * s)})">${behind}${upper}</g>`;
  const content = leg(0, mix(trousers, '#20181c', 0.2)) + leg(1, trousers) + turned;
  return placed(content, { x, y, flip: left });
}

/** A person as one dark shape, as against the light. */
export const shadowPerson = (colour: string, body: Omit<Body, keyof Clothes>): string =>
  person({ ...body, coat: colour, trousers: colour, skin: colour, hair: colour });

/** Clothes from the inks at hand, so that a crowd stays in the picture's key. */
export function clothesFrom(ink: Palette, random: Random): Clothes {
  const bright = [ink.key, ink.second, ink.light, mix(ink.key, ink.near, 0.5)];
  const quiet = [ink.mid, ink.near, mix(ink.leaf, ink.near, 0.3)];
  const coats =
    ink.hour === 'night'
      ? [...bright, mix(ink.light, ink.mid, 0.5), mix(ink.leaf, ink.light, 0.4)]
      : [...bright, ...quiet];
  return {
    coat: random.pick(coats),
    trousers: random.pick([
      mix(ink.near, ink.ink, 0.5),
      mix(ink.mid, ink.ink, 0.45),
      ink.ink,
      mix(ink.far, ink.near, 0.5),
    ]),
    skin: skinOf(ink),
    hair: mix(ink.ink, '#1d1512', 0.5),
  };
}

/** Skin in the light of the picture. */
export const skinOf = (ink: Inks): string => mix('#d9a078', mix(ink.glow, ink.near, 0.35), 0.25);

/** An open umbrella over the head, in units of the body; goes into `held`. */
export function umbrella(height: number, colour: string, rib: string): string {
  const s = height;
  const canopy = `M${round(-0.3 * s)} ${round(-1.03 * s)}C${round(-0.22 * s)} ${round(-1.32 * s)} ${round(0.3 * s)} ${round(-1.34 * s)} ${round(0.42 * s)} ${round(-1.03 * s)}Q${round(0.3 * s)} ${round(-1.08 * s)} ${round(0.18 * s)} ${round(-1.03 * s)}Q${round(0.06 * s)} ${round(-1.08 * s)} ${round(-0.06 * s)} ${round(-1.03 * s)}Q${round(-0.18 * s)} ${round(-1.08 * s)} ${round(-0.3 * s)} ${round(-1.03 * s)}Z`;
  return (
    stroke(
      straight(
        [
          [0.1 * s, -0.6 * s],
          [0.06 * s, -1.3 * s],
        ],
        false,
      ),
      rib,
      0.016 * s,
    ) + fill(canopy, colour)
  );
}

/** A basket on the back, in units of the body; goes into `behind`. */
export const backBasket = (height: number, colour: string, filling: string): string => {
  const s = height;
  return (
    oval(-0.15 * s, -0.79 * s, 0.1 * s, 0.05 * s, filling) +
    fill(
      straight([
        [-0.26 * s, -0.78 * s],
        [-0.04 * s, -0.78 * s],
        [-0.07 * s, -0.5 * s],
        [-0.22 * s, -0.5 * s],
      ]),
      colour,
    )
  );
};

/** A crate of fruit in the arms, in units of the body; goes into `held` with the pose `carry`. */
export function crate(height: number, wood: string, filling: string): string {
  const s = height;
  const fruits = [0.14, 0.2, 0.26, 0.32, 0.38].map((dx, k) =>
    disc(dx * s, (-0.665 - (k % 2) * 0.012) * s, 0.034 * s, filling),
  );
  const slats = [-0.655, -0.6, -0.545].map((dy) =>
    fill(
      straight([
        [0.1 * s, dy * s],
        [0.42 * s, dy * s],
        [0.42 * s, (dy + 0.045) * s],
        [0.1 * s, (dy + 0.045) * s],
      ]),
      wood,
    ),
  );
  return (
    fruits.join('') +
    fill(
      straight([
        [0.1 * s, -0.655 * s],
        [0.42 * s, -0.655 * s],
        [0.42 * s, -0.5 * s],
        [0.1 * s, -0.5 * s],
      ]),
      mix(wood, '#20181c', 0.4),
    ) +
    slats.join('')
  );
}
