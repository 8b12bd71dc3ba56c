import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { listEventsAbout } from '../../events/queries.ts';
import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden, StaleEdit } from '../../refusals.ts';
import { aPerson, doneValue, havingPlaces } from '../../testing/builders.ts';
import { findSettings } from '../queries.ts';
import { defaultSettings } from '../settings.ts';
import { changeSettings } from './change-settings.ts';

let admin: Actor;
const { site, licences } = defaultSettings();

beforeAll(async () => {
  await havingPlaces();
  admin = await aPerson('admin', '全国');
});
beforeEach(async () => {
  await db().setting.deleteMany();
});

describe('changing settings', () => {
  it('begins with the defaults and keeps what was set', async () => {
    expect(await findSettings(admin)).toEqual({
      site: { version: 0, value: site },
      licences: { version: 0, value: licences },
    });
    const value = { ...licences, icp: '陕ICP备1号' };
    expect(await changeSettings(admin, { key: 'licences', version: 0, value })).toEqual({
      ok: true,
      value: { version: 1 },
      tags: ['settings'],
    });
    expect((await findSettings(admin)).licences).toEqual({ version: 1, value });
    expect(await listEventsAbout(admin, 'settings:licences')).toMatchObject([
      { kind: 'change-settings', actor: admin.name },
    ]);
  });

  it('says which lines were changed, and writes nothing when none was', async () => {
    doneValue(await changeSettings(admin, { key: 'site', version: 0, value: site }));
    const value = { ...site, name: '秦地网', phone: '029-1' };
    doneValue(await changeSettings(admin, { key: 'site', version: 1, value }));
    expect((await listEventsAbout(admin, 'settings:site'))[0]?.data).toEqual({ changed: ['name', 'phone'] });
    expect(await changeSettings(admin, { key: 'site', version: 2, value })).toEqual({
      ok: true,
      value: { version: 2 },
      tags: [],
    });
  });

  it('refuses a form that was filled before somebody else saved', async () => {
    doneValue(await changeSettings(admin, { key: 'site', version: 0, value: { ...site, name: '甲' } }));
    const late = changeSettings(admin, { key: 'site', version: 0, value: { ...site, name: '乙' } });
    await expect(late).rejects.toBeInstanceOf(StaleEdit);
    expect((await findSettings(admin)).site.value.name).toBe('甲');
  });

  it('is for admins only, and so is looking', async () => {
    const chief = await aPerson('chief', '全国');
    const change = changeSettings(chief, { key: 'site', version: 0, value: site });
    await expect(change).rejects.toBeInstanceOf(Forbidden);
    await expect(findSettings(chief)).rejects.toBeInstanceOf(Forbidden);
  });
});
