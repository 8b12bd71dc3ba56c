import type { Actor } from '../../people/actor.ts';
import { db } from '../../platform/db/db.ts';
import { PORTAL } from '../../regions/region.ts';

export type Writer = { id: number; name: string };

/** Who began an article in the actor's places, by name, and the actor: the people by whom the list is filtered. */
export async function listWriters(actor: Actor): Promise<Writer[]> {
  const places = actor.scopes.includes(PORTAL) ? [PORTAL] : actor.scopes;
  // One probe of an index for each person and place, however long the list is.
  return db().$queryRaw<Writer[]>`
    SELECT person.id, person.name FROM person
    WHERE person.id = ${actor.id} OR EXISTS (
      SELECT FROM desk_listing
      WHERE region_code = ANY(${places}) AND created_by_id = person.id
    )
    ORDER BY person.name, person.id`;
}
