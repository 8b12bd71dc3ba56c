import { sourceTag } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, WrongState } from '../../refusals.ts';
import { lockSource } from '../internal/lock-source.ts';
import { moveAddress } from '../internal/move-address.ts';
import { mayManageSources } from '../policy.ts';

export type Merge = { fromId: number; intoId: number };

/**
 * Two entries were one unit: `from` becomes an alias of `into`, its address leads there, and its articles are
 * listed there. Revisions are written once and keep the source that they were written with; whoever shows one
 * follows `merged_into_id`.
 */
export function mergeSources(actor: Actor, { fromId, intoId }: Merge): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!mayManageSources(actor)) throw new Forbidden('sources');
    if (fromId === intoId) return notYet([{ code: 'merge-into-itself', field: 'intoId' }]);
    // Always in the same order, so that two merges never wait for each other.
    const [a, b] = fromId < intoId ? [fromId, intoId] : [intoId, fromId];
    const locked = [await lockSource(tx, a), await lockSource(tx, b)];
    const from = locked.find((source) => source.id === fromId);
    const into = locked.find((source) => source.id === intoId);
    if (!from || !into || from.mergedIntoId !== null || into.mergedIntoId !== null) {
      throw new WrongState('a merged source is not merged again');
    }
    if (into.archivedAt !== null) throw new WrongState('an archived source takes nothing in');

    const now = clock.now();
    await tx.sourceAlias.updateMany({ where: { sourceId: fromId }, data: { sourceId: intoId } });
    await tx.sourceAlias.create({ data: { sourceId: intoId, name: from.name, foldedName: from.foldedName } });
    await tx.source.updateMany({ where: { mergedIntoId: fromId }, data: { mergedIntoId: intoId } });
    await tx.source.updateMany({
      where: { parentId: fromId, id: { not: intoId } },
      data: { parentId: intoId },
    });
    await tx.source.update({
      where: { id: fromId },
      data: {
        mergedIntoId: intoId,
        archivedAt: now,
        version: from.version + 1,
        // The name itself is now the other's alias.
        foldedName: `${from.foldedName}#${fromId}`,
      },
    });
    await tx.source.update({
      where: { id: intoId },
      data: { version: into.version + 1, parentId: into.parentId === fromId ? null : into.parentId },
    });
    await tx.regionListing.updateMany({ where: { sourceId: fromId }, data: { sourceId: intoId } });
    await tx.deskListing.updateMany({ where: { sourceId: fromId }, data: { sourceId: intoId } });
    await tx.$executeRaw`
      UPDATE working_copy SET content = jsonb_set(content, '{sourceId}', to_jsonb(${intoId}::int))
      WHERE content -> 'sourceId' = to_jsonb(${fromId}::int)`;
    await moveAddress(tx, from.slug, into.slug);
    const data = { from: from.name, into: into.name };
    await recordEvent(tx, { kind: 'merge-sources', actor, subject: `source:${fromId}`, data });
    await recordEvent(tx, { kind: 'merge-sources', actor, subject: `source:${intoId}`, data });
    const tags = [sourceTag(fromId), sourceTag(intoId)];
    await announceTags(tx, tags);
    return done(undefined, tags);
  });
}
