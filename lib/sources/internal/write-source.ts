import type { Tx } from '../../platform/db/db.ts';
import type { SourceFields } from '../schema.ts';
import { foldName } from '../source.ts';

/** The columns of `source` for what a form sent. */
export function sourceColumns({ aliases: _, licences: __, ...columns }: SourceFields) {
  return { ...columns, foldedName: foldName(columns.name) };
}

/** Replaces a source's aliases and licences by those of the form. */
export async function writeAliasesAndLicences(tx: Tx, sourceId: number, fields: SourceFields): Promise<void> {
  await tx.sourceAlias.deleteMany({ where: { sourceId } });
  await tx.sourceAlias.createMany({
    data: fields.aliases.map((name) => ({ sourceId, name, foldedName: foldName(name) })),
  });
  await tx.sourceLicence.deleteMany({ where: { sourceId } });
  await tx.sourceLicence.createMany({
    data: fields.licences.map(({ scope, from, to, reference }) => ({
      sourceId,
      scope,
      validFrom: new Date(from),
      validTo: to === null ? null : new Date(to),
      reference,
    })),
  });
}
