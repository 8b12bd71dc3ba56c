import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { freeAddress } from '../internal/move-address.ts';
import { nameIssues } from '../internal/name-issues.ts';
import { referenceIssues } from '../internal/reference-issues.ts';
import { sourceColumns, writeAliasesAndLicences } from '../internal/write-source.ts';
import { mayManageSources } from '../policy.ts';
import { issuesBeforeSaving } from '../rules.ts';
import type { SourceFields } from '../schema.ts';

/** Enters a source in the registry. Answers its id. */
export function createSource(actor: Actor, fields: SourceFields): Promise<Outcome<{ sourceId: number }>> {
  return inTransaction(async (tx) => {
    if (!mayManageSources(actor)) throw new Forbidden('sources');
    const issues = [
      ...issuesBeforeSaving(fields),
      ...(await nameIssues(tx, fields, null)),
      ...(await referenceIssues(tx, fields, null)),
    ];
    if (issues.length > 0) return notYet(issues);

    const { id } = await tx.source.create({ data: sourceColumns(fields), select: { id: true } });
    await writeAliasesAndLicences(tx, id, fields);
    await freeAddress(tx, fields.slug);
    await recordEvent(tx, {
      kind: 'create-source',
      actor,
      subject: `source:${id}`,
      data: { name: fields.name },
    });
    return done({ sourceId: id });
  });
}
