import { randomOf } from './random.ts';

/** Smooth noise from -1 to 1 over a line or a plane. */
export type Noise = { line(x: number): number; plane(x: number, y: number): number };

const ease = (t: number) => t * t * (3 - 2 * t);
const blend = (a: number, b: number, t: number) => a + (b - a) * t;

/** Value noise: lattice points get a value each, what lies between is eased. */
export function noiseOf(seed: number): Noise {
  const random = randomOf(seed);
  const table = Float32Array.from({ length: 4096 }, () => random.between(-1, 1));
  const at = (x: number, y: number) => table[(Math.imul(x, 73) + Math.imul(y, 1031)) & 4095] ?? 0;
  const plane = (x: number, y: number) => {
    const column = Math.floor(x);
    const row = Math.floor(y);
    const across = ease(x - column);
    const top = blend(at(column, row), at(column + 1, row), across);
    const bottom = blend(at(column, row + 1), at(column + 1, row + 1), across);
    return blend(top, bottom, ease(y - row));
  };
  return { plane, line: (x) => plane(x, 0) };
}

/** Octaves of noise on a line, each twice as fine and `rough` times as strong; from -1 to 1. */
export function octaves(noise: Noise, x: number, count: number, rough: number): number {
  let sum = 0;
  let weight = 0;
  for (let k = 0; k < count; k += 1) {
    sum += noise.plane(x * 2 ** k, k * 17) * rough ** k;
    weight += rough ** k;
  }
  return sum / weight;
}
