import { describe, expect, it } from 'vitest';
import { ageInWords } from './age.ts';

const WORDS = { now: '刚刚', minutesAgo: '#分钟前', hoursAgo: '#小时前' };
const NOW = Date.parse('2026-11-24T09:00:00+08:00');
const ago = (minutes: number) => ageInWords(NOW - minutes * 60_000, NOW, WORDS);

describe('ageInWords', () => {
  it('counts minutes, then whole hours', () => {
    expect([ago(0), ago(59), ago(60), ago(119), ago(23 * 60)]).toEqual([
      '刚刚',
      '59分钟前',
      '1小时前',
      '1小时前',
      '23小时前',
    ]);
  });

  it('leaves the date alone after a day', () => {
    expect(ago(24 * 60)).toBeNull();
  });

  it('says "just now" where the reader’s clock is behind', () => {
    expect(ago(-5)).toBe('刚刚');
  });
});
