import type { Actor } from '../people/actor.ts';
import { db } from '../platform/db/db.ts';
import { Forbidden } from '../refusals.ts';
import type { EventData, RecordedEvent } from './recorded-event.ts';

const SHOWN = 50;

/** The newest events about something of the back office, 'person:4' for instance; for admins and chiefs. */
export async function listEventsAbout(actor: Actor, subject: string): Promise<RecordedEvent[]> {
  if (actor.role !== 'admin' && actor.role !== 'chief') throw new Forbidden(`events about ${subject}`);
  const rows = await db().event.findMany({
    where: { subject },
    orderBy: { id: 'desc' },
    take: SHOWN,
    include: { actor: { select: { name: true } } },
  });
  return rows.map((row) => ({
    id: String(row.id),
    at: row.at,
    kind: row.kind,
    actor: row.actor?.name ?? null,
    data: row.data as EventData,
  }));
}
