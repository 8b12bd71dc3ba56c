import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../refusals.ts';

/** Locks a source until the end of the transaction. */
export async function lockSource(tx: Tx, id: number) {
  await tx.$queryRaw`SELECT 1 FROM source WHERE id = ${id} FOR UPDATE`;
  const source = await tx.source.findUnique({ where: { id } });
  if (!source) throw new NotFound(`source ${id}`);
  return source;
}
