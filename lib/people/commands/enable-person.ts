import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import type { Actor } from '../actor.ts';
import { lockPerson } from '../internal/lock-person.ts';
import { mayManage } from '../policy.ts';

/** Lets a disabled person sign in again, with the password, the role and the scopes of before. */
export function enablePerson(actor: Actor, personId: number): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!mayManage(actor, person)) throw new Forbidden(`person ${personId}`);
    if (!person.disabledAt) throw new WrongState(`person ${personId} is not disabled`);
    await tx.person.update({ where: { id: personId }, data: { disabledAt: null } });
    await recordEvent(tx, { kind: 'enable-person', actor, subject: `person:${personId}` });
    return done(undefined);
  });
}
