import type { Tx } from '../../platform/db/db.ts';

/** Locks a place until the end of the transaction; null when there is none. */
export async function lockRegion(tx: Tx, code: string) {
  await tx.$queryRaw`SELECT 1 FROM region WHERE code = ${code} FOR UPDATE`;
  return tx.region.findUnique({ where: { code } });
}
