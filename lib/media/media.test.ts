import { describe, expect, it } from 'vitest';
import { rightsStanding } from './media.ts';

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
