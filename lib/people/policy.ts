import { coveredByAny, PORTAL } from '../regions/region.ts';
import type { Actor } from './actor.ts';
import type { Role } from './role.ts';

/** What a decision about a person needs to know: where they may act, and as what. */
export type Standing = { role: Role; scopes: string[] };

export function maySeePeople(actor: Actor): boolean {
  return actor.role === 'admin';
}

/** An admin looks after the people whose places all lie within the admin's own. */
export function mayManage(actor: Actor, person: Standing): boolean {
  return maySeePeople(actor) && person.scopes.every((code) => coveredByAny(actor.scopes, code));
}

/** A role and scopes that an admin may give: nothing wider than their own. */
export function mayGive(actor: Actor, standing: Standing): boolean {
  return mayManage(actor, standing);
}

/** An admin of the whole portal: there must always be one who can sign in. */
export function isPortalAdmin(person: Standing): boolean {
  return person.role === 'admin' && person.scopes.includes(PORTAL);
}
