import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import { inTransaction } from '../../platform/db/db.ts';
import type { Actor } from '../actor.ts';
import { lockPerson } from '../internal/lock-person.ts';
import { hashPassword, passwordMatches } from '../password.ts';
import { passwordIssues } from '../rules.ts';

export type PasswordChange = {
  /** Not asked of somebody who has to change a password that they just signed in with. */
  current: string;
  password: string;
};

/** Changes one's own password and ends one's other sessions; answers the epoch of sessions from now on. */
export function changePassword(
  actor: Actor,
  { current, password }: PasswordChange,
): Promise<Outcome<{ sessionEpoch: number }>> {
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, actor.id);
    if (!person.mustChangePassword && !(await passwordMatches(person.passwordHash, current))) {
      return notYet([{ code: 'password-wrong', field: 'current' }]);
    }
    const issues = passwordIssues(password, person);
    if (issues.length > 0) return notYet(issues);
    if (await passwordMatches(person.passwordHash, password)) {
      return notYet([{ code: 'password-unchanged', field: 'password' }]);
    }
    const { sessionEpoch } = await tx.person.update({
      where: { id: actor.id },
      data: {
        passwordHash: await hashPassword(password),
        mustChangePassword: false,
        sessionEpoch: { increment: 1 },
      },
    });
    await recordEvent(tx, { kind: 'change-password', actor, subject: `person:${actor.id}` });
    return done({ sessionEpoch });
  });
}
