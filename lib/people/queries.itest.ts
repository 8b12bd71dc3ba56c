import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '../platform/db/db.ts';
import { Forbidden } from '../refusals.ts';
import { aPerson, havingPlaces } from '../testing/builders.ts';
import type { Actor } from './actor.ts';
import { findPerson, listPeople, PEOPLE_PAGE } from './queries.ts';
import { peopleFilterSchema } from './schema.ts';

let admin: Actor;
let provincial: Actor;

beforeAll(async () => {
  await havingPlaces();
  admin = await aPerson('admin', '全国');
  provincial = await aPerson('admin', '陕西');
  await aPerson('editor', '宝鸡');
  await aPerson('reporter', '甘肃');
});

const list = (actor: Actor, query: Record<string, string> = {}) =>
  listPeople(actor, peopleFilterSchema.parse(query));
const roles = async (actor: Actor, query: Record<string, string> = {}) =>
  (await list(actor, query)).people.map((person) => person.role).toSorted();

describe('the list of people', () => {
  it('is for admins', async () => {
    await expect(list(await aPerson('chief', '全国'))).rejects.toThrow(Forbidden);
    await expect(findPerson(await aPerson('editor', '宝鸡'), admin.id)).rejects.toThrow(Forbidden);
  });

  it('shows an admin of a province who acts in it', async () => {
    expect(await roles(admin)).toEqual(expect.arrayContaining(['admin', 'reporter', 'editor']));
    expect(await roles(provincial)).not.toContain('reporter');
    const outsider = await aPerson('reporter', '甘肃');
    expect(await findPerson(provincial, outsider.id)).toBeNull();
  });

  it('finds by name, address, role, state and place', async () => {
    const { id } = await aPerson('proofreader', '绥德');
    await db().person.update({ where: { id }, data: { name: '赵一鸣', passwordHash: 'x' } });
    const found = async (query: Record<string, string>) =>
      (await list(admin, query)).people.map((person) => person.id);
    expect(await found({ q: '一鸣' })).toEqual([id]);
    expect(await found({ q: 'PROOFREADER' })).toEqual([id]);
    expect(await found({ role: 'proofreader' })).toEqual([id]);
    expect(await found({ state: 'active' })).toEqual([id]);
    expect(await found({ state: 'waiting' })).not.toContain(id);
    expect(await found({ place: '610826' })).toContain(id);
    expect(await found({ place: '6108' })).not.toContain(id);
    expect(await found({ q: '%' })).toEqual([]);
    expect(await found({ q: '_' })).toEqual([]);
  });

  it('leaves out what it does not understand', () => {
    expect(peopleFilterSchema.parse({ role: 'king', after: '-1', place: 'x' })).toEqual({});
  });
});

describe('paging', () => {
  it('goes forward and back over everybody once', async () => {
    await db().person.createMany({
      data: Array.from({ length: PEOPLE_PAGE + 30 }, (_, i) => ({
        // Several share a name, so that the id decides.
        ...{ email: `many${i}@example.cn`, name: `同名${i % 7}`, role: 'reporter' as const },
      })),
    });
    const first = await list(admin, { q: 'many' });
    expect(first).toMatchObject({ previous: null, next: expect.any(Number) });
    const second = await list(admin, { q: 'many', after: String(first.next) });
    expect(second).toMatchObject({ previous: expect.any(Number), next: null });
    const ids = [...first.people, ...second.people].map((person) => person.id);
    expect(new Set(ids).size).toBe(PEOPLE_PAGE + 30);

    const back = await list(admin, { q: 'many', before: String(second.previous) });
    expect(back.people.map((person) => person.id)).toEqual(first.people.map((person) => person.id));
    expect(back).toMatchObject({ previous: null, next: first.next });
  });
});
