import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { hashOfToken } from '../internal/one-time-link.ts';
import { hashPassword } from '../password.ts';
import { passwordIssues } from '../rules.ts';
import type { SignedIn } from './sign-in.ts';

export type Acceptance = { token: string; password: string };

/**
 * Sets the password of whom a one-time link was made for, invited or reset. The link is spent by it.
 * Answers who it was, so that they can be signed in at once.
 */
export async function acceptInvitation({ token, password }: Acceptance): Promise<Outcome<SignedIn>> {
  const inviteTokenHash = hashOfToken(token);
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM person WHERE invite_token_hash = ${inviteTokenHash} FOR UPDATE`;
    const person = await tx.person.findUnique({ where: { inviteTokenHash }, include: { scopes: true } });
    if (!person?.inviteExpiresAt || person.inviteExpiresAt <= clock.now() || person.disabledAt) {
      return notYet([{ code: 'link-expired' }]);
    }
    const issues = passwordIssues(password, person);
    if (issues.length > 0) return notYet(issues);

    const now = clock.now();
    const { sessionEpoch } = await tx.person.update({
      where: { id: person.id },
      data: {
        passwordHash: await hashPassword(password),
        mustChangePassword: false,
        inviteTokenHash: null,
        inviteExpiresAt: null,
        sessionEpoch: { increment: 1 },
        lastSignInAt: now,
      },
    });
    await recordEvent(tx, {
      kind: person.lastSignInAt ? 'set-new-password' : 'accept-invitation',
      actor: { ...person, scopes: person.scopes.map((scope) => scope.regionCode) },
      subject: `person:${person.id}`,
    });
    return done({ personId: person.id, sessionEpoch, locale: person.locale });
  });
}
