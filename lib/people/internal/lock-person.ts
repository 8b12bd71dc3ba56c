import type { Issue } from '../../outcome.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../refusals.ts';
import { isPortalAdmin, type Standing } from '../policy.ts';
import type { Role } from '../role.ts';

export type LockedPerson = {
  id: number;
  email: string;
  name: string;
  role: Role;
  scopes: string[];
  passwordHash: string | null;
  mustChangePassword: boolean;
  disabledAt: Date | null;
};

/**
 * Locks a person, and every admin with them, until the end of the transaction. Admins are locked together,
 * in one order, so that two of them cannot both take away what they believe not to be the last.
 */
export async function lockPerson(tx: Tx, id: number): Promise<LockedPerson> {
  await tx.$queryRaw`SELECT 1 FROM person WHERE id = ${id} OR role = 'admin' ORDER BY id FOR UPDATE`;
  const row = await tx.person.findUnique({ where: { id }, include: { scopes: true } });
  if (!row) throw new NotFound(`person ${id}`);
  return { ...row, scopes: row.scopes.map((scope) => scope.regionCode) };
}

/**
 * The portal always keeps an admin who can sign in: says so when `person` is the last one and would, with
 * `after` (null for disabled), no longer be.
 */
export async function lastAdminIssues(
  tx: Tx,
  person: LockedPerson,
  after: Standing | null,
): Promise<Issue[]> {
  const isOne = isPortalAdmin(person) && person.passwordHash !== null && person.disabledAt === null;
  if (!isOne || (after && isPortalAdmin(after))) return [];
  const others = await tx.person.count({
    where: {
      id: { not: person.id },
      role: 'admin',
      disabledAt: null,
      passwordHash: { not: null },
      scopes: { some: { regionCode: '00' } },
    },
  });
  return others > 0 ? [] : [{ code: 'last-admin' }];
}
