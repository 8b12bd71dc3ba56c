import { describe, expect, it } from 'vitest';
import { proposeRepairs, repairHeadings } from './heading-repair.ts';

const heading = (text: string, block = 0) => ({
  block,
  confidence: 0.75,
  evidence: { line: 1, start: 0, end: text.length, text },
});

describe('the lost blank of a heading', () => {
  it.each([
    ['做强特色产业鼓起群众腰包', '做强特色产业 鼓起群众腰包'],
    ['深化医疗改革破解看病难题', '深化医疗改革 破解看病难题'],
    ['守护一江碧水筑牢生态屏障', '守护一江碧水 筑牢生态屏障'],
    ['打通最后一公里畅通农村物流路', '打通最后一公里 畅通农村物流路'],
  ])('%s', (printed, repaired) => {
    expect(proposeRepairs(printed)[0]).toMatchObject({ value: repaired });
  });

  it.each(['产业兴旺', '第一,抓好落实', '一年之计在于春 一日之计在于晨', '从GDP到绿色GDP的转变之路'])(
    'has nothing to propose for %s',
    (printed) => {
      expect(proposeRepairs(printed)).toEqual([]);
    },
  );

  it('gives its reasons, and ranks the other boundaries below', () => {
    const [best, ...others] = proposeRepairs('夯实基层扶贫工作教育扶贫斩断穷根');
    expect(best?.reasons).toContain('equal-halves');
    expect(best?.at).toBe(8);
    for (const other of others) expect(other.score).toBeLessThan(best?.score ?? 0);
    expect(others.length).toBeGreaterThan(0);
  });

  it('lets headings of one rhythm support each other', () => {
    const alone = repairHeadings([heading('守护一江碧水筑牢生态屏障')])[0]?.repair?.score ?? 0;
    const together = repairHeadings([
      heading('守护一江碧水筑牢生态屏障'),
      heading('做强特色产业鼓起群众腰包', 4),
    ]);
    expect(together[0]?.repair?.score).toBeGreaterThan(alone);
    expect(together[0]?.repair?.reasons).toContain('same-as-other-headings');
  });

  it('keeps a weak guess among the alternatives', () => {
    const [kept] = repairHeadings([heading('全面推进农村厕所改造工程')]);
    const scores = [kept?.repair, ...(kept?.alternatives ?? [])].flatMap((repair) => repair?.score ?? []);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(kept?.evidence.text).toBe('全面推进农村厕所改造工程');
  });
});
