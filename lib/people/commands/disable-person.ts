import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import type { Actor } from '../actor.ts';
import { lastAdminIssues, lockPerson } from '../internal/lock-person.ts';
import { mayManage } from '../policy.ts';

/** Ends every session of the person and lets none begin. What they wrote stays theirs. */
export function disablePerson(actor: Actor, personId: number): Promise<Outcome> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!mayManage(actor, person)) throw new Forbidden(`person ${personId}`);
    if (person.disabledAt) throw new WrongState(`person ${personId} is disabled`);
    const issues = await lastAdminIssues(tx, person, null);
    if (issues.length > 0) return notYet(issues);

    await tx.person.update({
      where: { id: personId },
      data: {
        disabledAt: clock.now(),
        sessionEpoch: { increment: 1 },
        inviteTokenHash: null,
        inviteExpiresAt: null,
      },
    });
    await tx.editLock.deleteMany({ where: { personId } });
    await recordEvent(tx, { kind: 'disable-person', actor, subject: `person:${personId}` });
    return done(undefined);
  });
}
