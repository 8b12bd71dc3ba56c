import type { Issue } from '../../outcome.ts';
import type { Tx } from '../../platform/db/db.ts';

/** Scopes must be places that there are. */
export async function scopeIssues(tx: Tx, codes: string[]): Promise<Issue[]> {
  const known = await tx.region.count({ where: { code: { in: codes } } });
  return known === codes.length ? [] : [{ code: 'scope-unknown', field: 'scopes' }];
}

export function scopeRows(codes: string[]): { regionCode: string }[] {
  return codes.map((regionCode) => ({ regionCode }));
}
