import { describe, expect, it } from 'vitest';
import { preferredEncoding } from './negotiate.ts';

describe('preferredEncoding', () => {
  it.each([
    [undefined, 'identity'],
    ['', 'identity'],
    ['gzip, deflate, br, zstd', 'br'],
    ['zstd, gzip', 'zstd'],
    ['gzip, deflate', 'gzip'],
    ['deflate', 'identity'],
    ['GZIP', 'gzip'],
    ['x-gzip', 'gzip'],
    ['br;q=0.5, gzip;q=0.8', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['br ; q=0 , *', 'zstd'],
    ['*', 'br'],
    ['*;q=0', 'identity'],
    ['gzip;q=0', 'identity'],
    ['identity, gzip', 'gzip'],
    ['identity, gzip;q=0.5', 'identity'],
    ['br;q=nonsense, gzip;q=0.1', 'gzip'],
    ['br;q=2', 'identity'],
  ])('answers %j with %s', (acceptEncoding, encoding) => {
    expect(preferredEncoding(acceptEncoding)).toBe(encoding);
    expect(preferredEncoding(acceptEncoding)).toBe(encoding);
  });
});
