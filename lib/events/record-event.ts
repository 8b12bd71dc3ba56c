import type { Actor } from '../people/actor.ts';
import { clock } from '../platform/clock/clock.ts';
import type { Tx } from '../platform/db/db.ts';
import type { EventData } from './recorded-event.ts';

export type NewEvent = {
  /** A verb in lower case, 'publish-article'. */
  kind: string;
  /** Null when the system acts by itself, a scheduled publication for instance. */
  actor: Actor | null;
  articleId?: number;
  editionId?: number;
  revisionId?: number;
  /** What an event of the back office is about: 'source:12', 'region:6103', 'person:4', 'settings:site'. */
  subject?: string;
  data?: EventData;
};

/** Writes what happened, in the transaction of what it records. */
export async function recordEvent(tx: Tx, { actor, data, ...event }: NewEvent): Promise<void> {
  await tx.event.create({
    data: { ...event, at: clock.now(), actorId: actor?.id ?? null, data: data ?? {} },
  });
}
