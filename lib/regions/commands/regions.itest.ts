import { beforeAll, describe, expect, it } from 'vitest';
import { listEventsAbout } from '../../events/queries.ts';
import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden, NotFound } from '../../refusals.ts';
import { aPerson, doneValue, havingPlaces } from '../../testing/builders.ts';
import { findManagedRegion, findRegions } from '../queries.ts';
import { changeRegion } from './change-region.ts';
import { createRegion } from './create-region.ts';
import { reorderRegions } from './reorder-regions.ts';

let admin: Actor;
let chief: Actor;
let editor: Actor;

beforeAll(async () => {
  await havingPlaces();
  admin = await aPerson('admin', '全国');
  chief = await aPerson('chief', '宝鸡');
  editor = await aPerson('editor', '全国');
});

const place = (code: string, slug: string, name = '新城区') => ({ code, slug, name, shortName: '新城' });

async function regionOf(code: string) {
  const found = await findManagedRegion(admin, code);
  if (!found) throw new Error(`no region ${code}`);
  return found;
}
const childCodes = async (code: string) => (await regionOf(code)).children.map((child) => child.code);

describe('creating a place', () => {
  it('hangs it under what it lies in, hidden', async () => {
    expect(await createRegion(admin, place('610102', 'xincheng'))).toEqual({
      ok: true,
      value: { code: '610102' },
      tags: ['regions'],
    });
    expect((await regionOf('610102')).region).toMatchObject({
      level: 'county',
      parentCode: '6101',
      path: 'shaanxi/xian/xincheng',
      visible: false,
    });
    expect(await listEventsAbout(admin, 'region:610102')).toMatchObject([{ kind: 'create-region' }]);
  });

  it('hangs a county that no city runs under its province', async () => {
    doneValue(await createRegion(admin, place('619001', 'yangling')));
    expect((await regionOf('619001')).region).toMatchObject({ parentCode: '61', path: 'shaanxi/yangling' });
  });

  it.each([
    ['news', 'slug-reserved'],
    ['archive', 'slug-reserved'],
    ['Xin', 'slug-not-plain'],
  ])('does not give it the address %s', async (slug, code) => {
    const outcome = await createRegion(admin, place('610199', slug));
    expect(outcome).toMatchObject({ ok: false, issues: [{ code, field: 'slug' }] });
    expect(await db().region.count({ where: { code: '610199' } })).toBe(0);
  });

  it('says who has the code and the address already', async () => {
    expect(await createRegion(admin, place('6103', 'xian'))).toMatchObject({
      issues: [
        { code: 'region-code-taken', field: 'code', values: { name: '宝鸡市' } },
        { code: 'slug-taken', field: 'slug', values: { name: '西安市' } },
      ],
    });
  });

  it.each(['9901', '990101'])('makes no place %s in a province that is not there', async (code) => {
    expect(await createRegion(admin, place(code, 'nowhere'))).toMatchObject({
      issues: [{ code: 'region-parent-missing', field: 'code', values: { code } }],
    });
  });

  it('gives one address once when two are made at the same time', async () => {
    const outcomes = await Promise.all([
      createRegion(admin, place('610827', 'twins')),
      createRegion(admin, place('610828', 'twins')),
    ]);
    expect(outcomes.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
  });

  it('is for admins only', async () => {
    for (const actor of [chief, editor]) {
      await expect(createRegion(actor, place('610306', 'fufeng'))).rejects.toBeInstanceOf(Forbidden);
    }
  });
});

describe('changing a place', () => {
  it('changes what is given and leaves the rest', async () => {
    expect(await changeRegion(admin, { code: '6103', slogan: '看中国的根' })).toEqual({
      ok: true,
      value: undefined,
      tags: ['regions', 'place:6103'],
    });
    doneValue(await changeRegion(admin, { code: '6103', visible: false }));
    expect((await regionOf('6103')).region).toMatchObject({
      shortName: '宝鸡',
      slogan: '看中国的根',
      visible: false,
    });
    expect((await listEventsAbout(admin, 'region:6103')).map(({ data }) => data.changed)).toEqual([
      ['visible'],
      ['slogan'],
    ]);
    doneValue(await changeRegion(admin, { code: '6103', slogan: '', visible: true }));
    expect((await regionOf('6103')).region.slogan).toBeNull();
  });

  it('writes nothing when nothing was changed', async () => {
    expect(await changeRegion(admin, { code: '62', visible: true, slogan: '' })).toMatchObject({ tags: [] });
    expect(await listEventsAbout(admin, 'region:62')).toEqual([]);
  });

  it('is for admins, and for chiefs in their own places', async () => {
    expect((await changeRegion(chief, { code: '610305', slogan: '凤鸣' })).ok).toBe(true);
    for (const code of ['00', '61', '6108']) {
      await expect(changeRegion(chief, { code, visible: false })).rejects.toBeInstanceOf(Forbidden);
    }
    await expect(changeRegion(editor, { code: '6103', visible: false })).rejects.toBeInstanceOf(Forbidden);
    await expect(changeRegion(admin, { code: '99', visible: false })).rejects.toBeInstanceOf(NotFound);
  });
});

describe('ordering places', () => {
  it('keeps the order that was set, and tells every page', async () => {
    const codes = (await childCodes('61')).toReversed();
    expect(await reorderRegions(admin, { parentCode: '61', codes })).toEqual({
      ok: true,
      value: undefined,
      tags: ['regions'],
    });
    expect(await childCodes('61')).toEqual(codes);
    expect((await listEventsAbout(admin, 'region:61'))[0]).toMatchObject({ kind: 'reorder-regions' });
  });

  it.each([
    ['one is missing', (codes: string[]) => codes.slice(1)],
    ['one is foreign', (codes: string[]) => [...codes.slice(1), '62']],
    ['one stands twice', (codes: string[]) => [...codes.slice(1), codes[1] ?? '']],
  ])('is refused when %s', async (_, spoil) => {
    const before = await childCodes('61');
    const outcome = await reorderRegions(admin, { parentCode: '61', codes: spoil(before) });
    expect(outcome).toMatchObject({ ok: false, issues: [{ code: 'order-incomplete' }] });
    expect(await childCodes('61')).toEqual(before);
  });

  it('is for admins, and for chiefs in their own places', async () => {
    expect((await reorderRegions(chief, { parentCode: '6103', codes: ['610305'] })).ok).toBe(true);
    const codes = await childCodes('61');
    await expect(reorderRegions(chief, { parentCode: '61', codes })).rejects.toBeInstanceOf(Forbidden);
    await expect(reorderRegions(editor, { parentCode: '61', codes })).rejects.toBeInstanceOf(Forbidden);
  });
});

describe('looking at the tree', () => {
  it('shows what a place lies in, what lies in it, and what one may change', async () => {
    const found = await findManagedRegion(chief, '6103');
    expect(found).toMatchObject({
      region: { code: '6103', mayChange: true, childCount: 1 },
      above: [
        { code: '00', name: '全国' },
        { code: '61', name: '陕西省' },
      ],
      children: [{ code: '610305', mayChange: true, childCount: 0 }],
    });
    expect((await findManagedRegion(chief, '61'))?.region.mayChange).toBe(false);
  });

  it('is for chiefs and admins', async () => {
    await expect(findManagedRegion(editor, '61')).rejects.toBeInstanceOf(Forbidden);
    expect(await findManagedRegion(admin, '99')).toBeNull();
  });

  it('takes a search literally', async () => {
    expect(await findRegions('%')).toEqual([]);
    expect((await findRegions('凤')).map(({ code }) => code)).toEqual(['610305']);
  });
});
