import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from './moved.ts';

const ORDER = ['a', 'b', 'c', 'd'];

describe('moved', () => {
  it.each([
    ['c', 0, 'cabd'],
    ['a', 3, 'bcda'],
    ['b', 2, 'acbd'],
    ['b', 1, 'abcd'],
    ['a', -1, 'abcd'],
    ['d', 9, 'abcd'],
    ['x', 1, 'abcd'],
  ])('%s to %i is %s', (code, to, after) => {
    expect(moved(ORDER, code, to).join('')).toBe(after);
  });

  it('loses nothing and changes the order of no others', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ORDER), fc.integer({ min: -2, max: 6 }), (code, to) => {
        const after = moved(ORDER, code, to);
        const others = (order: string[]) => order.filter((other) => other !== code).join();
        return after.length === ORDER.length && others(after) === others(ORDER);
      }),
    );
  });
});
