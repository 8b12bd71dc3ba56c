import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';

/** The topics that an article can be put in, in the portal's order. */
export function listTopicChoices(_actor: Actor): Promise<{ id: number; title: string }[]> {
  return db().topic.findMany({
    where: { archivedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, title: true },
  });
}
