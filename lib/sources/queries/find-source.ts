import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { fieldsOf, today, WITH_NAMES_AND_LICENCES } from '../internal/source-rows.ts';
import { mayManageSources } from '../policy.ts';
import type { SourceFields } from '../schema.ts';
import { type LicenceState, licenceState } from '../source.ts';

type Named = { id: number; name: string };

export type ManagedSource = {
  id: number;
  /** Named by a change of what was filled from `fields`. */
  version: number;
  fields: SourceFields;
  parent: Named | null;
  archivedAt: Date | null;
  mergedInto: Named | null;
  licence: LicenceState;
};

const NAMED = { select: { id: true, name: true } } as const;

/** A source as those who look after it see it; null when there is none. */
export async function findSource(actor: Actor, id: number): Promise<ManagedSource | null> {
  if (!mayManageSources(actor)) throw new Forbidden(`source ${id}`);
  const row = await db().source.findUnique({
    where: { id },
    include: { ...WITH_NAMES_AND_LICENCES, mergedInto: NAMED, parent: NAMED },
  });
  if (!row) return null;
  const fields = fieldsOf(row);
  const { version, parent, archivedAt, mergedInto } = row;
  const licence = licenceState(fields.kind, fields.licences, today());
  return { id, version, fields, parent, archivedAt, mergedInto, licence };
}
