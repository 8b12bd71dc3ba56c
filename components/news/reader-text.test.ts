import { describe, expect, it } from 'vitest';
import { formatAge, formatMinute, isRecent, machineTime } from './reader-text.ts';

const NOW = '2026-11-24T01:37:00.000Z'; // 09:37 in Shanghai

describe('times of readers’ pages', () => {
  it('are Shanghai’s, to the minute', () => {
    expect(formatMinute('2017-09-28T23:08:30.000Z')).toBe('2017年9月29日 07:08');
    expect(machineTime('2017-09-28T23:08:30.000Z')).toBe('2017-09-29T07:08+08:00');
  });

  it('say an age for a day, then the date, with the year when it is another', () => {
    expect(formatAge('2026-11-24T01:36:40.000Z', NOW)).toBe('刚刚');
    expect(formatAge('2026-11-24T00:52:00.000Z', NOW)).toBe('45分钟前');
    expect(formatAge('2026-11-23T01:38:00.000Z', NOW)).toBe('23小时前');
    expect(formatAge('2026-11-23T01:36:00.000Z', NOW)).toBe('11月23日');
    expect(formatAge('2025-12-31T15:30:00.000Z', NOW)).toBe('2025年12月31日');
  });

  it('count the new year from midnight in Shanghai', () => {
    expect(formatAge('2025-12-31T16:30:00.000Z', NOW)).toBe('1月1日');
  });

  it('do not call the future recent', () => {
    expect(isRecent('2026-11-25T01:37:00.000Z', NOW)).toBe(false);
  });
});
