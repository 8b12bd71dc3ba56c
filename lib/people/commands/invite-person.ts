import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction, isTaken } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import type { Actor } from '../actor.ts';
import { newOneTimeLink } from '../internal/one-time-link.ts';
import { scopeIssues, scopeRows } from '../internal/scopes.ts';
import { INVITATION_HOURS } from '../person.ts';
import { mayGive } from '../policy.ts';
import { widestScopes } from '../rules.ts';
import type { Invitation } from '../schema.ts';

export type Invited = { personId: number; name: string; token: string };

/** Adds a person, who sets a password by the link of `token`; the token is answered once and never again. */
export async function invitePerson(actor: Actor, invitation: Invitation): Promise<Outcome<Invited>> {
  const scopes = widestScopes(invitation.scopes);
  if (!mayGive(actor, { role: invitation.role, scopes })) throw new Forbidden('invite beyond own places');
  const { token, kept } = newOneTimeLink(INVITATION_HOURS);
  try {
    return await inTransaction(async (tx) => {
      const issues = await scopeIssues(tx, scopes);
      if (issues.length > 0) return notYet(issues);
      const { email, name, role, locale } = invitation;
      const { id } = await tx.person.create({
        data: {
          ...{ email, name, role, locale, createdAt: clock.now() },
          ...kept,
          scopes: { create: scopeRows(scopes) },
        },
      });
      await recordEvent(tx, {
        kind: 'invite-person',
        actor,
        subject: `person:${id}`,
        data: { email, name, role, scopes },
      });
      return done({ personId: id, name, token });
    });
  } catch (error) {
    if (isTaken(error)) return notYet([{ code: 'email-taken', field: 'email' }]);
    throw error;
  }
}
