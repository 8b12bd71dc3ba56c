import type { Actor } from '../people/actor.ts';

export function mayManageSources(actor: Actor): boolean {
  return actor.role === 'admin' || actor.role === 'chief';
}
