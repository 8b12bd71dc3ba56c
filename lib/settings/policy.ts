import type { Actor } from '../people/actor.ts';

export function mayChangeSettings(actor: Actor): boolean {
  return actor.role === 'admin';
}
