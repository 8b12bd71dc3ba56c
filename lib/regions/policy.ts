import type { Actor } from '../people/actor.ts';
import { coveredByAny } from './region.ts';

/** The tree itself is no secret; who looks after any of it may look at all of it. */
export function maySeeRegions(actor: Actor): boolean {
  return actor.role === 'admin' || actor.role === 'chief';
}

/** New places are made by admins; what a front says and shows is for whoever leads the place. */
export function mayCreateRegion(actor: Actor): boolean {
  return actor.role === 'admin';
}

export function mayChangeRegion(actor: Actor, code: string): boolean {
  return actor.role === 'admin' || (actor.role === 'chief' && coveredByAny(actor.scopes, code));
}
