import { REGIONS_TAG } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, notYet, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden } from '../../refusals.ts';
import { mayChangeRegion } from '../policy.ts';
import type { RegionOrder } from '../schema.ts';

/** Sets the order in which navigation shows the places under one place; all of them have to be named. */
export function reorderRegions(actor: Actor, { parentCode, codes }: RegionOrder): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!mayChangeRegion(actor, parentCode)) throw new Forbidden(`region ${parentCode}`);
    const children = await tx.region.findMany({ where: { parentCode }, select: { code: true } });
    const named = new Set(codes);
    // Somebody made a place meanwhile, or the list is not of this place.
    if (named.size !== children.length || children.some(({ code }) => !named.has(code))) {
      return notYet([{ code: 'order-incomplete', field: 'codes' }]);
    }
    await tx.$executeRaw`
      UPDATE region SET position = ordered.position
      FROM unnest(${codes}::varchar[]) WITH ORDINALITY AS ordered (code, position)
      WHERE region.code = ordered.code`;
    await recordEvent(tx, {
      kind: 'reorder-regions',
      actor,
      subject: `region:${parentCode}`,
      data: { codes },
    });
    const tags = [REGIONS_TAG];
    await announceTags(tx, tags);
    return done(undefined, tags);
  });
}
