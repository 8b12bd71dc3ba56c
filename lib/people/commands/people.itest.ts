import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { listEventsAbout } from '../../events/queries.ts';
import { stopClockAt } from '../../platform/clock/clock.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden, NotFound, WrongState } from '../../refusals.ts';
import { aPerson, doneValue, havingPlaces } from '../../testing/builders.ts';
import type { Actor } from '../actor.ts';
import { findInvitation, findPerson, findSessionPerson } from '../queries.ts';
import { invitationSchema } from '../schema.ts';
import { acceptInvitation } from './accept-invitation.ts';
import { changePassword } from './change-password.ts';
import { changeRoleAndScopes } from './change-role-and-scopes.ts';
import { disablePerson } from './disable-person.ts';
import { enablePerson } from './enable-person.ts';
import { invitePerson } from './invite-person.ts';
import { resetPassword } from './reset-password.ts';

const PASSWORD = 'correct horse battery';

let admin: Actor;
let provincial: Actor;

beforeAll(async () => {
  await havingPlaces();
  admin = await aPerson('admin', '全国');
  provincial = await aPerson('admin', '陕西');
});
afterEach(() => stopClockAt(null));

let invited = 0;
async function invite(actor: Actor, fields: Record<string, unknown> = {}) {
  invited += 1;
  const form = {
    email: `new${invited}@example.cn`,
    name: '新人',
    role: 'editor',
    scopes: ['6103'],
    ...fields,
  };
  return invitePerson(actor, invitationSchema.parse(form));
}

/** Somebody who was invited and set a password. */
async function joined(fields: Record<string, unknown> = {}): Promise<Actor> {
  const { token } = doneValue(await invite(admin, fields));
  const { personId, sessionEpoch } = doneValue(await acceptInvitation({ token, password: PASSWORD }));
  const session = await findSessionPerson(personId, sessionEpoch);
  if (!session) throw new Error('joined, and without a session');
  return session.actor;
}

const epochOf = async ({ id }: { id: number }) =>
  (await db().person.findUniqueOrThrow({ where: { id } })).sessionEpoch;
const kindsAbout = async (id: number) =>
  (await listEventsAbout(admin, `person:${id}`)).map((event) => event.kind);

describe('inviting', () => {
  it('adds a person without a password, in the widest of the given places', async () => {
    const { personId } = doneValue(await invite(admin, { scopes: ['610305', '6103', '62'] }));
    expect(await findPerson(admin, personId)).toMatchObject({
      state: 'invited',
      scopes: [{ code: '6103' }, { code: '62' }],
    });
    expect(await kindsAbout(personId)).toEqual(['invite-person']);
  });

  it('keeps only a hash of the token', async () => {
    const { personId, token } = doneValue(await invite(admin));
    const row = await db().person.findUniqueOrThrow({ where: { id: personId } });
    expect(JSON.stringify(row)).not.toContain(token);
  });

  it('folds the address, and takes each only once', async () => {
    doneValue(await invite(admin, { email: 'Same@Example.cn' }));
    expect(await invite(admin, { email: 'same@example.CN' })).toEqual({
      ok: false,
      issues: [{ code: 'email-taken', field: 'email' }],
    });
  });

  it('knows the places', async () => {
    expect(await invite(admin, { scopes: ['99'] })).toMatchObject({ issues: [{ code: 'scope-unknown' }] });
  });

  it('gives nothing beyond the admin’s own places', async () => {
    doneValue(await invite(provincial, { scopes: ['6103', '6108'] }));
    await expect(invite(provincial, { scopes: ['6103', '62'] })).rejects.toThrow(Forbidden);
    await expect(invite(await aPerson('chief', '全国'))).rejects.toThrow(Forbidden);
  });
});

describe('accepting', () => {
  it('sets the password and spends the link', async () => {
    const { personId, token } = doneValue(await invite(admin));
    expect(await findInvitation(token)).toMatchObject({ name: '新人' });
    doneValue(await acceptInvitation({ token, password: PASSWORD }));
    expect(await findPerson(admin, personId)).toMatchObject({ state: 'active' });
    expect(await findInvitation(token)).toBeNull();
    expect(await acceptInvitation({ token, password: PASSWORD })).toMatchObject({
      issues: [{ code: 'link-expired' }],
    });
    expect(await kindsAbout(personId)).toEqual(['accept-invitation', 'invite-person']);
  });

  it('keeps the link for a better password', async () => {
    const { token } = doneValue(await invite(admin));
    expect(await acceptInvitation({ token, password: 'short' })).toMatchObject({
      issues: [{ code: 'password-too-short', field: 'password' }],
    });
    expect(await findInvitation(token)).not.toBeNull();
  });

  it('comes too late after a week', async () => {
    const { token } = doneValue(await invite(admin));
    stopClockAt(new Date(Date.now() + 7 * 24 * 3_600_000 + 1_000));
    expect(await findInvitation(token)).toBeNull();
    expect(await acceptInvitation({ token, password: PASSWORD })).toMatchObject({ ok: false });
  });

  it('happens once, however many try at the same time', async () => {
    const { token } = doneValue(await invite(admin));
    const tries = await Promise.all([1, 2, 3].map(() => acceptInvitation({ token, password: PASSWORD })));
    expect(tries.filter((outcome) => outcome.ok)).toHaveLength(1);
  });
});

describe('role and places', () => {
  it('count at once', async () => {
    const person = await joined();
    doneValue(await changeRoleAndScopes(admin, { personId: person.id, role: 'chief', scopes: ['62'] }));
    const session = await findSessionPerson(person.id, await epochOf(person));
    expect(session?.actor).toMatchObject({ role: 'chief', scopes: ['62'] });
    const [event] = await listEventsAbout(admin, `person:${person.id}`);
    expect(event).toMatchObject({
      kind: 'change-role-and-scopes',
      data: { roleBefore: 'editor', role: 'chief', scopesBefore: ['6103'], scopes: ['62'] },
    });
  });

  it('are not changed from outside the person’s places, nor beyond one’s own', async () => {
    const person = await joined({ scopes: ['6103', '62'] });
    const local = await joined();
    const change = (personId: number, scopes: string[]) =>
      changeRoleAndScopes(provincial, { personId, role: 'editor', scopes });
    await expect(change(person.id, ['6103'])).rejects.toThrow(Forbidden);
    await expect(change(local.id, ['00'])).rejects.toThrow(Forbidden);
    await expect(change(999_999, ['6103'])).rejects.toThrow(NotFound);
  });
});

describe('disabling', () => {
  it('ends the session, and enabling does not bring it back', async () => {
    const person = await joined();
    const epoch = await epochOf(person);
    expect(await findSessionPerson(person.id, epoch)).not.toBeNull();
    doneValue(await disablePerson(admin, person.id));
    expect(await findSessionPerson(person.id, epoch)).toBeNull();
    doneValue(await enablePerson(admin, person.id));
    expect(await findSessionPerson(person.id, epoch)).toBeNull();
    expect((await kindsAbout(person.id)).slice(0, 2)).toEqual(['enable-person', 'disable-person']);
  });

  it('spoils a link that waits', async () => {
    const { personId, token } = doneValue(await invite(admin));
    doneValue(await disablePerson(admin, personId));
    expect(await acceptInvitation({ token, password: PASSWORD })).toMatchObject({ ok: false });
  });

  it('is refused twice, and to those who may not', async () => {
    const person = await joined();
    await expect(disablePerson(await aPerson('chief', '全国'), person.id)).rejects.toThrow(Forbidden);
    await expect(enablePerson(admin, person.id)).rejects.toThrow(WrongState);
    doneValue(await disablePerson(admin, person.id));
    await expect(disablePerson(admin, person.id)).rejects.toThrow(WrongState);
  });
});

describe('the last admin of the portal', () => {
  it('stays, whichever way and however many try at once', async () => {
    const first = await joined({ role: 'admin', scopes: ['00'] });
    const second = await joined({ role: 'admin', scopes: ['00'] });
    const outcomes = await Promise.all([
      disablePerson(first, second.id),
      changeRoleAndScopes(second, { personId: first.id, role: 'admin', scopes: ['61'] }),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toEqual({ ok: false, issues: [{ code: 'last-admin' }] });
  });
});

describe('resetting a password', () => {
  it('takes the old one back, ends the sessions and gives a link for a day', async () => {
    const person = await joined();
    const epoch = await epochOf(person);
    const { token } = doneValue(await resetPassword(admin, person.id));
    expect(await findPerson(admin, person.id)).toMatchObject({ state: 'reset' });
    expect(await findSessionPerson(person.id, epoch)).toBeNull();
    doneValue(await acceptInvitation({ token, password: 'another horse battery' }));
    expect((await kindsAbout(person.id)).slice(0, 2)).toEqual(['set-new-password', 'reset-password']);
  });

  it('renews an invitation that was not accepted, and spoils the earlier link', async () => {
    const { personId, token } = doneValue(await invite(admin));
    const renewed = doneValue(await resetPassword(admin, personId));
    expect(await findInvitation(token)).toBeNull();
    expect(await findInvitation(renewed.token)).not.toBeNull();
    expect((await kindsAbout(personId))[0]).toBe('renew-invitation');
  });

  it('is not for oneself', async () => {
    expect(await resetPassword(admin, admin.id)).toMatchObject({ issues: [{ code: 'reset-own-password' }] });
  });
});

describe('changing one’s own password', () => {
  it('asks for the current one', async () => {
    const person = await joined();
    expect(await changePassword(person, { current: 'wrong', password: 'a new horse battery' })).toMatchObject(
      {
        issues: [{ code: 'password-wrong', field: 'current' }],
      },
    );
  });

  it('ends every earlier session', async () => {
    const person = await joined();
    const before = await epochOf(person);
    const change = { current: PASSWORD, password: 'a new horse battery' };
    const { sessionEpoch } = doneValue(await changePassword(person, change));
    expect(await findSessionPerson(person.id, before)).toBeNull();
    expect(await findSessionPerson(person.id, sessionEpoch)).not.toBeNull();
  });

  it('does not take the same one again', async () => {
    const person = await joined();
    expect(await changePassword(person, { current: PASSWORD, password: PASSWORD })).toMatchObject({
      issues: [{ code: 'password-unchanged' }],
    });
  });

  it('asks nothing of somebody who has to', async () => {
    const person = await joined();
    await db().person.update({ where: { id: person.id }, data: { mustChangePassword: true } });
    const { sessionEpoch } = doneValue(
      await changePassword(person, { current: '', password: 'a new horse battery' }),
    );
    const session = await findSessionPerson(person.id, sessionEpoch);
    expect(session).toMatchObject({ mustChangePassword: false });
  });
});
