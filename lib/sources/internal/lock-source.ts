import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../refusals.ts';
import { WITH_NAMES_AND_LICENCES } from './source-rows.ts';

/** Locks a source, with what a form changes of it, until the end of the transaction. */
export async function lockSource(tx: Tx, id: number) {
  await tx.$queryRaw`SELECT 1 FROM source WHERE id = ${id} FOR UPDATE`;
  const source = await tx.source.findUnique({ where: { id }, include: WITH_NAMES_AND_LICENCES });
  if (!source) throw new NotFound(`source ${id}`);
  return source;
}
