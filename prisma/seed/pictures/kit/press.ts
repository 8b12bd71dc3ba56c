import { randomOf } from './random.ts';

/** Side of the tiles that the press works with; they repeat without a seam. */
const TILE = 512;
const WRAP = TILE - 1;

/** Noise from -1 to 1 whose waves are `cell` px long; `cell` divides the tile. */
function waves(seed: number, cell: number): Float32Array {
  const random = randomOf(seed);
  const cells = TILE / cell;
  const lattice = Float32Array.from({ length: cells * cells }, () => random.between(-1, 1));
  const at = (x: number, y: number) => lattice[(y % cells) * cells + (x % cells)] ?? 0;
  const ease = (t: number) => t * t * (3 - 2 * t);
  const tile = new Float32Array(TILE * TILE);
  for (let y = 0; y < TILE; y += 1) {
    const row = Math.floor(y / cell);
    const down = ease((y % cell) / cell);
    for (let x = 0; x < TILE; x += 1) {
      const column = Math.floor(x / cell);
      const across = ease((x % cell) / cell);
      const top = at(column, row) + (at(column + 1, row) - at(column, row)) * across;
      const bottom = at(column, row + 1) + (at(column + 1, row + 1) - at(column, row + 1)) * across;
      tile[y * TILE + x] = top + (bottom - top) * down;
    }
  }
  return tile;
}

function sum(parts: readonly (readonly [tile: Float32Array, weight: number])[]): Float32Array {
  const total = new Float32Array(TILE * TILE);
  for (const [tile, weight] of parts)
    for (let k = 0; k < total.length; k += 1) total[k] = (total[k] ?? 0) + (tile[k] ?? 0) * weight;
  return total;
}

type Tiles = { shiftX: Float32Array; shiftY: Float32Array; grain: Float32Array; bite: Float32Array };
let tiles: Tiles | undefined;

/** Made once, then kept: half a million numbers that never differ. */
function tilesOfPress(): Tiles {
  tiles ??= {
    shiftX: sum([
      [waves(11, 32), 1.7],
      [waves(12, 8), 0.8],
    ]),
    shiftY: sum([
      [waves(21, 32), 1.7],
      [waves(22, 8), 0.8],
    ]),
    grain: sum([
      [waves(31, 1), 2.2],
      [waves(32, 2), 3.4],
      [waves(33, 4), 1.6],
      [waves(34, 128), 2.6],
    ]),
    bite: sum([
      [waves(41, 2), 0.5],
      [waves(42, 4), 0.7],
      [waves(43, 64), 0.35],
    ]),
  };
  return tiles;
}

/** What the ink leaves uncovered where it lies thick: above this the paper shows through. */
const BITE_FROM = 0.98;
const PAPER = [246, 240, 226] as const;

/**
 * Prints flat colours on paper: edges waver as if cut by hand, the ink is a little uneven, and paper
 * shows through in specks. Takes and gives raw RGB, three bytes a pixel.
 */
export function press(flat: Uint8Array, width: number, height: number): Uint8Array {
  const { shiftX, shiftY, grain, bite } = tilesOfPress();
  const printed = new Uint8Array(flat.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const spot = (y & WRAP) * TILE + (x & WRAP);
      const fromX = Math.min(width - 1.001, Math.max(0, x + (shiftX[spot] as number)));
      const fromY = Math.min(height - 1.001, Math.max(0, y + (shiftY[spot] as number)));
      const left = fromX | 0;
      const top = fromY | 0;
      const across = fromX - left;
      const down = fromY - top;
      const corner = (top * width + left) * 3;
      const below = corner + width * 3;
      const unevenness = grain[spot] as number;
      const bare = Math.min(0.4, Math.max(0, ((bite[spot] as number) - BITE_FROM) * 1.6));
      const target = (y * width + x) * 3;
      for (let c = 0; c < 3; c += 1) {
        const upper = (flat[corner + c] as number) * (1 - across) + (flat[corner + 3 + c] as number) * across;
        const lower = (flat[below + c] as number) * (1 - across) + (flat[below + 3 + c] as number) * across;
        const ink = upper + (lower - upper) * down;
        const value = ink + ((PAPER[c] as number) - ink) * bare + unevenness;
        printed[target + c] = Math.min(255, Math.max(0, value));
      }
    }
  }
  return printed;
}
