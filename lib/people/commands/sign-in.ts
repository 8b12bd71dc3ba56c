import { recordEvent } from '../../events/record-event.ts';
import { done, type Issue, notYet, type Outcome } from '../../outcome.ts';
import { clock } from '../../platform/clock/clock.ts';
import { db, inTransaction } from '../../platform/db/db.ts';
import type { Prisma } from '../../platform/db/generated/client.ts';
import { log } from '../../platform/log/log.ts';
import { throttle } from '../../platform/throttle/throttle.ts';
import { passwordMatches } from '../password.ts';
import type { Credentials } from '../schema.ts';

export type SignedIn = { personId: number; sessionEpoch: number; locale: string };

const QUARTER_HOUR = 15 * 60;
const byEmail = throttle({ name: 'sign-in-email', points: 8, seconds: QUARTER_HOUR });
// An office shares an address, so it has more tries than one person.
const byAddress = throttle({ name: 'sign-in-address', points: 60, seconds: QUARTER_HOUR });

/**
 * Checks an e-mail address and a password. Says neither which of them was wrong nor whether there is such a
 * person, and takes as long in each case. `address` is where the request came from.
 */
export async function signIn({
  email,
  password,
  address,
}: Credentials & { address: string }): Promise<Outcome<SignedIn>> {
  const tooMany = (await byAddress.spend(address)) ?? (await byEmail.spend(email));
  if (tooMany) {
    if (tooMany.first) await noteThreshold(email, address);
    return notYet([throttled(tooMany.waitSeconds)]);
  }
  const person = await db().person.findUnique({ where: { email }, include: { scopes: true } });
  const matches = await passwordMatches(person?.passwordHash ?? null, password);
  const signedIn = person && matches && (await beginSession(person));
  if (!signedIn) return notYet([{ code: 'sign-in-failed' }]);
  await byEmail.forgive(email);
  return done(signedIn);
}

type PersonRow = Prisma.PersonGetPayload<{ include: { scopes: true } }>;

/** Null when the person was disabled, or their password changed, while it was being compared. */
function beginSession(person: PersonRow): Promise<SignedIn | null> {
  const { id, sessionEpoch, locale } = person;
  return inTransaction(async (tx) => {
    const { count } = await tx.person.updateMany({
      where: { id, sessionEpoch, disabledAt: null },
      data: { lastSignInAt: clock.now() },
    });
    if (count === 0) return null;
    await recordEvent(tx, {
      kind: 'sign-in',
      actor: { ...person, scopes: person.scopes.map((scope) => scope.regionCode) },
      subject: `person:${id}`,
    });
    return { personId: id, sessionEpoch, locale };
  });
}

function throttled(waitSeconds: number): Issue {
  return { code: 'sign-in-throttled', values: { minutes: Math.max(1, Math.ceil(waitSeconds / 60)) } };
}

/** Once for each quarter of an hour of guessing, not for each guess. */
async function noteThreshold(email: string, address: string): Promise<void> {
  log.warn({ room: 'people', address }, 'sign-in throttled');
  await inTransaction(async (tx) => {
    const person = await tx.person.findUnique({ where: { email }, select: { id: true } });
    if (!person) return;
    await recordEvent(tx, {
      kind: 'throttle-sign-in',
      actor: null,
      subject: `person:${person.id}`,
      data: { address },
    });
  });
}
