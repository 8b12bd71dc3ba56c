import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import type { Actor } from '../actor.ts';
import { lastAdminIssues, lockPerson } from '../internal/lock-person.ts';
import { scopeIssues, scopeRows } from '../internal/scopes.ts';
import { mayGive, mayManage } from '../policy.ts';
import { widestScopes } from '../rules.ts';
import type { NewStanding } from '../schema.ts';

/** Counts at the person's next request: the actor is read afresh for each. */
export function changeRoleAndScopes(
  actor: Actor,
  { personId, role, scopes: given }: NewStanding,
): Promise<Outcome> {
  const scopes = widestScopes(given);
  return inTransaction(async (tx) => {
    const person = await lockPerson(tx, personId);
    if (!mayManage(actor, person) || !mayGive(actor, { role, scopes })) {
      throw new Forbidden(`standing of person ${personId}`);
    }
    const issues = [
      ...(await scopeIssues(tx, scopes)),
      ...(await lastAdminIssues(tx, person, { role, scopes })),
    ];
    if (issues.length > 0) return notYet(issues);

    await tx.person.update({
      where: { id: personId },
      data: { role, scopes: { deleteMany: {}, create: scopeRows(scopes) } },
    });
    await recordEvent(tx, {
      kind: 'change-role-and-scopes',
      actor,
      subject: `person:${personId}`,
      data: { roleBefore: person.role, role, scopesBefore: person.scopes, scopes },
    });
    return done(undefined);
  });
}
