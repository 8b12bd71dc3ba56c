import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, type Licence, licenceStanding, licenceState, proposedSlug } from './source.ts';

const licence = (from: string, to: string | null, scope: Licence['scope'] = 'all'): Licence => ({
  scope,
  from,
  to,
  reference: '',
});

describe('foldName', () => {
  it.each([
    ['陕西 日报', '陕西日报'],
    ['「陕西日报」', '陕西日报'],
    ['ＣＣＴＶ 新闻', 'cctv新闻'],
    ['《秦地·晚报》', '秦地晚报'],
    ['A.P.', 'ap'],
  ])('%s is %s', (name, folded) => expect(foldName(name)).toBe(folded));

  it('folds a folded name to itself', () => {
    fc.assert(fc.property(fc.string(), (name) => foldName(foldName(name)) === foldName(name)));
  });
});

describe('licenceStanding', () => {
  const year = [licence('2026-01-01', '2026-12-31')];

  it.each([
    ['2025-12-31', 'not-yet'],
    ['2026-01-01', 'licensed'],
    ['2026-12-31', 'licensed'],
    ['2027-01-01', 'expired'],
  ])('on %s a licence of the year 2026 is %s', (day, standing) => {
    expect(licenceStanding(year, day)).toBe(standing);
  });

  it('does not take a licence for pictures for one of text', () => {
    expect(licenceStanding([licence('2026-01-01', null, 'pictures')], '2026-06-01')).toBe('none');
    expect(licenceStanding([licence('2026-01-01', null, 'text')], '2026-06-01')).toBe('licensed');
  });

  it('an expired one stays expired while the next has not begun', () => {
    const gap = [licence('2024-01-01', '2024-12-31'), licence('2027-01-01', null)];
    expect(licenceStanding(gap, '2026-06-01')).toBe('expired');
  });

  it('is never licensed by nothing', () => {
    expect(licenceStanding([], '2026-06-01')).toBe('none');
  });
});

describe('licenceState', () => {
  const on = (licences: Licence[], day: string) => licenceState('newspaper', licences, day);

  it('names the last day, and warns thirty days before', () => {
    const year = [licence('2026-01-01', '2026-12-31')];
    expect(on(year, '2026-12-01')).toEqual({ standing: 'licensed', until: '2026-12-31', endsSoon: false });
    expect(on(year, '2026-12-02')).toEqual({ standing: 'licensed', until: '2026-12-31', endsSoon: true });
  });

  it('counts a renewal that follows without a gap', () => {
    const renewed = [licence('2027-01-01', '2027-12-31', 'text'), licence('2026-01-01', '2026-12-31')];
    expect(on(renewed, '2026-12-20')).toEqual({ standing: 'licensed', until: '2027-12-31', endsSoon: false });
  });

  it('stops at a gap of one day', () => {
    const gap = [licence('2026-01-01', '2026-12-30'), licence('2027-01-01', '2027-12-31')];
    expect(on(gap, '2026-12-20')).toMatchObject({ until: '2026-12-30', endsSoon: true });
  });

  it('has no last day without an end', () => {
    const open = [licence('2026-01-01', '2026-12-31'), licence('2026-06-01', null, 'text')];
    expect(on(open, '2026-12-31')).toEqual({ standing: 'licensed', until: null, endsSoon: false });
  });

  it('names the day on which it ended, and the one on which it begins', () => {
    const both = [licence('2022-01-01', '2022-12-31'), licence('2024-01-01', '2024-12-31')];
    expect(on(both, '2026-06-01')).toEqual({ standing: 'expired', until: '2024-12-31' });
    expect(on([licence('2027-03-01', null)], '2026-06-01')).toEqual({
      standing: 'not-yet',
      from: '2027-03-01',
    });
  });

  it('asks nothing of the newsroom’s own work', () => {
    expect(licenceState('own', [], '2026-06-01')).toEqual({ standing: 'own' });
  });
});

describe('proposedSlug', () => {
  it.each([
    ['CCTV News', '', 'cctv-news'],
    ['陕西日报', 'https://www.sxdaily.com.cn/paper', 'sxdaily'],
    ['陕西日报 SXD', 'https://www.sxdaily.com.cn', 'sxd'],
    ['陕西日报', '', ''],
    ['陕西日报', 'not an address', ''],
  ])('%s at "%s" may stand at "%s"', (name, homepage, slug) => {
    expect(proposedSlug(name, homepage)).toBe(slug);
  });
});
