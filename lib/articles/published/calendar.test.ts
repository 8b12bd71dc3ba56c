import { describe, expect, it } from 'vitest';
import { spanOfDay, spanOfMonth } from './calendar.ts';

describe('spans in Asia/Shanghai', () => {
  it('begin at midnight there, which is the evening before in London', () => {
    expect(spanOfDay('2026-11-24')).toEqual({
      since: new Date('2026-11-23T16:00:00Z'),
      until: new Date('2026-11-24T16:00:00Z'),
    });
  });

  it('meet without a gap over the end of a year', () => {
    expect(spanOfMonth('2026-12').until).toEqual(spanOfMonth('2027-01').since);
    expect(spanOfMonth('2026-02').until).toEqual(spanOfMonth('2026-03').since);
  });
});
