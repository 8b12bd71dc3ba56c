import { sourceTag } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, StaleEdit, WrongState } from '../../refusals.ts';
import { lockSource } from '../internal/lock-source.ts';
import { moveAddress } from '../internal/move-address.ts';
import { nameIssues } from '../internal/name-issues.ts';
import { referenceIssues } from '../internal/reference-issues.ts';
import { fieldsOf } from '../internal/source-rows.ts';
import { sourceColumns, writeAliasesAndLicences } from '../internal/write-source.ts';
import { mayManageSources } from '../policy.ts';
import { changedFields, issuesBeforeSaving } from '../rules.ts';
import type { SourceFields } from '../schema.ts';

export type SourceChange = SourceFields & { sourceId: number; version: number };

/** Changes a source, its aliases and its licences as one. Answers the version that the next change names. */
export function changeSource(actor: Actor, change: SourceChange): Promise<Outcome<{ version: number }>> {
  const { sourceId, version, ...fields } = change;
  return inTransaction(async (tx) => {
    if (!mayManageSources(actor)) throw new Forbidden('sources');
    const source = await lockSource(tx, sourceId);
    if (source.mergedIntoId !== null) throw new WrongState(`source ${sourceId} was merged`);
    if (source.version !== version) throw new StaleEdit(`version ${version}, now ${source.version}`);
    const issues = [
      ...issuesBeforeSaving(fields),
      ...(await nameIssues(tx, fields, sourceId)),
      ...(await referenceIssues(tx, fields, sourceId)),
    ];
    if (issues.length > 0) return notYet(issues);
    const changed = changedFields(fieldsOf(source), fields);
    if (changed.length === 0) return done({ version });

    await tx.source.update({
      where: { id: sourceId },
      data: { ...sourceColumns(fields), version: version + 1 },
    });
    await writeAliasesAndLicences(tx, sourceId, fields);
    if (source.slug !== fields.slug) await moveAddress(tx, source.slug, fields.slug);
    await recordEvent(tx, {
      kind: 'change-source',
      actor,
      subject: `source:${sourceId}`,
      data: { changed, name: fields.name, was: source.name },
    });
    const tags = [sourceTag(sourceId)];
    await announceTags(tx, tags);
    return done({ version: version + 1 }, tags);
  });
}
