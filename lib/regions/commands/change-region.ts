import { placeTag, REGIONS_TAG } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, NotFound } from '../../refusals.ts';
import { lockRegion } from '../internal/lock-region.ts';
import { mayChangeRegion } from '../policy.ts';
import type { RegionChange } from '../schema.ts';

/** Changes what readers see of a place: its short name, its slogan, and whether navigation shows it. */
export function changeRegion(actor: Actor, { code, ...change }: RegionChange): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!mayChangeRegion(actor, code)) throw new Forbidden(`region ${code}`);
    const before = await lockRegion(tx, code);
    if (!before) throw new NotFound(`region ${code}`);
    const after = {
      shortName: change.shortName ?? before.shortName,
      slogan: (change.slogan ?? before.slogan) || null,
      visible: change.visible ?? before.visible,
    };
    const changed = (['shortName', 'slogan', 'visible'] as const).filter((key) => after[key] !== before[key]);
    if (changed.length === 0) return done(undefined);

    await tx.region.update({ where: { code }, data: after });
    await recordEvent(tx, {
      kind: 'change-region',
      actor,
      subject: `region:${code}`,
      data: { changed, ...after },
    });
    const tags = [REGIONS_TAG, placeTag(code)];
    await announceTags(tx, tags);
    return done(undefined, tags);
  });
}
