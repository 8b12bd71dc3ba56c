import { describe, expect, it } from 'vitest';
import type { PlaceLink } from '../regions/place.ts';
import { fillRails, type RailPlan, type RailStep } from './fill-rails.ts';
import { articleRailPlans } from './rails.ts';

const place = (code: string): PlaceLink => ({ code, name: code, shortName: code, path: code });
const [BAOJI, SHAANXI, PORTAL] = [place('6103'), place('61'), place('00')];

/** Answers each place's ids as if the database had them. */
function holding(byPlace: Record<string, number[]>) {
  return (step: RailStep) => ('select' in step ? (byPlace[step.select.region] ?? []) : step.ids);
}

const chain: RailStep[] = [BAOJI, SHAANXI, PORTAL].map((one) => ({
  why: { place: one },
  select: { region: one.code },
}));
const plan = (key: RailPlan['key'], size = 3): RailPlan => ({ key, size, least: 2, steps: chain });
const ids = (rails: { ids: number[] }[]) => rails.map((rail) => rail.ids);

describe('fillRails', () => {
  it('stays in the narrowest place that has enough', () => {
    const rails = fillRails([plan('latest')], [], holding({ '6103': [1, 2], '61': [1, 2, 3, 4] }));
    expect(ids(rails)).toEqual([[1, 2]]);
    expect(rails[0]?.why.place).toBe(BAOJI);
  });

  it('falls back to the wider place, and says so', () => {
    const rails = fillRails([plan('latest')], [], holding({ '6103': [1], '61': [1, 2, 3, 4] }));
    expect(ids(rails)).toEqual([[1, 2, 3]]);
    expect(rails[0]?.why.place).toBe(SHAANXI);
  });

  it('takes the fullest when none has enough', () => {
    const rails = fillRails([plan('latest')], [], holding({ '61': [7] }));
    expect(ids(rails)).toEqual([[7]]);
  });

  it('never shows an article twice on a page', () => {
    const everything = holding({ '6103': [1, 2, 3, 4, 5, 6, 7] });
    const rails = fillRails([plan('related'), plan('channel'), plan('latest')], [2], everything);
    expect(ids(rails)).toEqual([
      [1, 3, 4],
      [5, 6, 7],
    ]);
  });

  it('leaves out a rail that would be a heading with nothing under it', () => {
    const rails = fillRails([plan('pictures'), plan('latest')], [], holding({}));
    expect(rails).toEqual([]);
  });
});

describe('articleRailPlans', () => {
  const subject = {
    id: 1,
    subject: 'culture' as const,
    source: null,
    chain: [BAOJI, SHAANXI, PORTAL],
    related: { ids: [8, 9], words: ['泥塑'] },
  };

  it('goes the declared way in every rail of a place: city, province, portal', () => {
    for (const { key, steps } of articleRailPlans(subject)) {
      const places = steps.flatMap((step) => ('select' in step ? [step.select.region] : []));
      expect(places, key).toEqual(key === 'source' ? [] : ['6103', '61', '00']);
    }
  });

  it('recommends nothing that was paid for', () => {
    const selections = articleRailPlans(subject).flatMap(({ steps }) =>
      steps.flatMap((step) => ('select' in step ? [step.select] : [])),
    );
    expect(selections.length).toBeGreaterThan(10);
    expect(selections.every((selection) => selection.editorial)).toBe(true);
  });

  it('has no channel rail for an article without a subject', () => {
    const plans = articleRailPlans({ ...subject, subject: null });
    expect(plans.find(({ key }) => key === 'channel')?.steps).toEqual([]);
  });
});
