import type { Tx } from '../../platform/db/db.ts';

/** A lock ends by itself when its tab has not been heard of for this long. */
export const LOCK_MS = 60_000;

export type LockHolder = { personId: number; name: string; tab: string };

/** Who is writing in an edition at `now`; null when nobody is. */
export async function holderOf(tx: Tx, editionId: number, now: Date): Promise<LockHolder | null> {
  const lock = await tx.editLock.findUnique({
    where: { editionId },
    select: { personId: true, tab: true, expiresAt: true, person: { select: { name: true } } },
  });
  if (!lock || lock.expiresAt <= now) return null;
  return { personId: lock.personId, name: lock.person.name, tab: lock.tab };
}
