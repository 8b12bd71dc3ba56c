import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '../platform/db/db.ts';
import { havingPlaces } from '../testing/builders.ts';
import { findRegions, findRegionsByCodes } from './queries.ts';

beforeAll(async () => {
  await havingPlaces();
  const place = { level: 'county', parentCode: '6101', shortName: '新凤', slug: 'xinfeng' } as const;
  await db().region.create({
    data: { ...place, code: '610198', name: '新凤区', path: 'shaanxi/xian/xinfeng' },
  });
});

const codes = async (text: string, scopes?: string[]) =>
  (await findRegions(text, scopes)).map((region) => region.code);

describe('finding a place', () => {
  it('by a part of its name, what begins with it first', async () => {
    expect(await codes('凤')).toEqual(['610305', '610198']);
  });

  it('by its address and by the beginning of its code', async () => {
    expect(await codes('Fengxiang')).toEqual(['610305']);
    expect(await codes('6108')).toEqual(['6108', '610826']);
  });

  it('wider ones first, with what each lies in', async () => {
    expect(await codes('')).toEqual(['00', '61', '62', '6101', '6103', '6108', '610198', '610305', '610826']);
    expect(await findRegions('凤翔')).toEqual([
      { code: '610305', level: 'county', name: '凤翔区', lineage: ['陕西', '宝鸡'] },
    ]);
  });

  it('only within the given scopes', async () => {
    expect(await codes('凤', ['6103', '62'])).toEqual(['610305']);
    expect(await codes('', [])).toEqual([]);
  });
});

it('places by their codes come in the order of the codes', async () => {
  expect((await findRegionsByCodes(['62', '99', '610826'])).map((region) => region.name)).toEqual([
    '甘肃省',
    '绥德县',
  ]);
});
