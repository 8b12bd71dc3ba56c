import { sourceTag } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { lockSource } from '../internal/lock-source.ts';
import { mayManageSources } from '../policy.ts';

export type Archiving = { sourceId: number; archived: boolean };

/** Takes a source out of the pickers, or brings it back. Its page and its articles stay. */
export function archiveSource(actor: Actor, { sourceId, archived }: Archiving): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!mayManageSources(actor)) throw new Forbidden('sources');
    const source = await lockSource(tx, sourceId);
    if (source.mergedIntoId !== null) throw new WrongState(`source ${sourceId} was merged`);
    if ((source.archivedAt !== null) === archived) return done(undefined);

    await tx.source.update({
      where: { id: sourceId },
      data: { archivedAt: archived ? clock.now() : null, version: source.version + 1 },
    });
    const kind = archived ? 'archive-source' : 'restore-source';
    await recordEvent(tx, { kind, actor, subject: `source:${sourceId}` });
    const tags = [sourceTag(sourceId)];
    await announceTags(tx, tags);
    return done(undefined, tags);
  });
}
