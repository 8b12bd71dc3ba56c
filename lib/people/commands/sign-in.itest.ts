import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '../../platform/db/db.ts';
import { aPerson, doneValue, havingPlaces } from '../../testing/builders.ts';
import { hashPassword } from '../password.ts';
import { ensureFirstAdmin } from './first-admin.ts';
import { signIn } from './sign-in.ts';

const PASSWORD = 'correct horse battery';

let addresses = 0;
/** Each test comes from a place of its own, so that none is throttled by another. */
function somewhere(): string {
  addresses += 1;
  return `192.0.2.${addresses}`;
}

async function somebody() {
  const { id } = await aPerson('editor', '宝鸡');
  return db().person.update({ where: { id }, data: { passwordHash: await hashPassword(PASSWORD) } });
}
const eventsAbout = async (id: number) =>
  (await db().event.findMany({ where: { subject: `person:${id}` } })).map((event) => event.kind);

beforeAll(havingPlaces);

describe('the first admin', () => {
  it('is made once, in an empty newsroom, however many start at once', async () => {
    const made = await Promise.all([ensureFirstAdmin(), ensureFirstAdmin()]);
    const [first] = made.filter((one) => one !== null);
    expect(made.filter((one) => one === null)).toHaveLength(1);
    expect(first?.generatedPassword).toMatch(/^[\w-]{20}$/);
    expect(await ensureFirstAdmin({ email: 'late@example.cn', password: PASSWORD })).toBeNull();

    const { email, generatedPassword } = first ?? { email: '', generatedPassword: null };
    const credentials = { email, password: generatedPassword ?? '', address: somewhere() };
    doneValue(await signIn(credentials));
    expect(await db().person.findMany({ include: { scopes: true } })).toMatchObject([
      { role: 'admin', mustChangePassword: true, scopes: [{ regionCode: '00' }] },
    ]);
  });
});

describe('signing in', () => {
  it('answers whose session it is, and is on the record', async () => {
    const { id, email } = await somebody();
    const signedIn = doneValue(await signIn({ email, password: PASSWORD, address: somewhere() }));
    expect(signedIn).toEqual({ personId: id, sessionEpoch: 0, locale: 'zh-CN' });
    expect(await eventsAbout(id)).toEqual(['sign-in']);
  });

  it('says the same of a wrong password, a strange address, an unaccepted invitation and a disabled person', async () => {
    const { email } = await somebody();
    const disabled = await somebody();
    await db().person.update({ where: { id: disabled.id }, data: { disabledAt: new Date() } });
    const { id } = await aPerson('editor', '宝鸡');
    const invited = await db().person.findUniqueOrThrow({ where: { id } });
    const answers = await Promise.all([
      signIn({ email, password: 'wrong', address: somewhere() }),
      signIn({ email: 'nobody@example.cn', password: PASSWORD, address: somewhere() }),
      signIn({ email: invited.email, password: '', address: somewhere() }),
      signIn({ email: disabled.email, password: PASSWORD, address: somewhere() }),
    ]);
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set(['{"ok":false,"issues":[{"code":"sign-in-failed"}]}']),
    );
  });
});

describe('guessing', () => {
  it('stops after eight tries for one person, from wherever, even with the right password', async () => {
    const { id, email } = await somebody();
    for (let i = 0; i < 8; i += 1) await signIn({ email, password: `guess ${i}`, address: somewhere() });
    for (let i = 0; i < 2; i += 1) {
      expect(await signIn({ email, password: PASSWORD, address: somewhere() })).toMatchObject({
        ok: false,
        issues: [{ code: 'sign-in-throttled', values: { minutes: 15 } }],
      });
    }
    expect(await eventsAbout(id)).toEqual(['throttle-sign-in']);
  });

  it('stops after sixty tries from one address, at whatever person', async () => {
    const address = somewhere();
    const guess = (i: number) => signIn({ email: `guess${i}@example.cn`, password: 'x', address });
    for (let i = 0; i < 60; i += 10) await Promise.all([...Array(10).keys()].map((j) => guess(i + j)));
    expect(await guess(60)).toMatchObject({ issues: [{ code: 'sign-in-throttled' }] });
  });

  it('is forgiven by signing in', async () => {
    const { email } = await somebody();
    for (let round = 0; round < 2; round += 1) {
      for (let i = 0; i < 7; i += 1) await signIn({ email, password: 'wrong', address: somewhere() });
      doneValue(await signIn({ email, password: PASSWORD, address: somewhere() }));
    }
  });
});
