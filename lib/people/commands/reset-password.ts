import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import type { Actor } from '../actor.ts';
import { lockPerson } from '../internal/lock-person.ts';
import { newOneTimeLink } from '../internal/one-time-link.ts';
import { INVITATION_HOURS, RESET_HOURS } from '../person.ts';
import { mayManage } from '../policy.ts';

/**
 * Takes a person's password back, ends their sessions and makes a one-time link for a new one; for somebody
 * who has not accepted yet it renews the invitation. The token is answered once and never again.
 */
export function resetPassword(actor: Actor, personId: number): Promise<Outcome<{ token: string }>> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!mayManage(actor, person)) throw new Forbidden(`person ${personId}`);
    if (person.disabledAt) throw new WrongState(`person ${personId} is disabled`);
    // An admin who loses the link has locked everybody out; one's own password is changed by knowing it.
    if (person.id === actor.id) return notYet([{ code: 'reset-own-password' }]);

    const { token, kept } = newOneTimeLink(person.passwordHash ? RESET_HOURS : INVITATION_HOURS);
    await tx.person.update({
      where: { id: personId },
      data: { passwordHash: null, sessionEpoch: { increment: 1 }, ...kept },
    });
    await recordEvent(tx, {
      kind: person.passwordHash ? 'reset-password' : 'renew-invitation',
      actor,
      subject: `person:${personId}`,
    });
    return done({ token });
  });
}
