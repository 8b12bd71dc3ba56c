import { describe, expect, it } from 'vitest';
import { rightsStanding, variantWidths } from './media.ts';

describe('rightsStanding', () => {
  const until = '2026-11-24';
  it('lasts to the end of the day in Shanghai', () => {
    expect(rightsStanding(until, new Date('2026-11-24T23:59:00+08:00'))).toBe('ending');
    expect(rightsStanding(until, new Date('2026-11-25T00:00:00+08:00'))).toBe('ended');
  });

  it('warns a month before, not earlier, and never without an end', () => {
    expect(rightsStanding(until, new Date('2026-10-24T12:00:00+08:00'))).toBe('held');
    expect(rightsStanding(until, new Date('2026-10-26T12:00:00+08:00'))).toBe('ending');
    expect(rightsStanding(null, new Date('2026-10-26T12:00:00+08:00'))).toBe('held');
  });
});

describe('variantWidths', () => {
  it('ends with the picture itself, or with the widest that is kept', () => {
    expect(variantWidths(200)).toEqual([200]);
    expect(variantWidths(960)).toEqual([320, 640, 960]);
    expect(variantWidths(1000)).toEqual([320, 640, 960, 1000]);
    expect(variantWidths(1920)).toEqual([320, 640, 960, 1280, 1920]);
  });

  it('names no width twice for a picture wider than any variant', () => {
    expect(variantWidths(6000)).toEqual([320, 640, 960, 1280, 1920]);
  });
});
