import { placeTag, REGIONS_TAG } from '../../articles/cache-tags.ts';
import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { announceTags } from '../../platform/cache/announce-tags.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, NotFound } from '../../refusals.ts';
import { mayChangeRegion } from '../policy.ts';
import type { RegionChange } from '../schema.ts';

/** Changes what readers see of a place: its short name, its slogan, and whether navigation shows it. */
export function changeRegion(actor: Actor, { code, slogan, ...change }: RegionChange): Promise<Outcome> {
  return inTransaction(async (tx) => {
    if (!mayChangeRegion(actor, code)) throw new Forbidden(`region ${code}`);
    const { count } = await tx.region.updateMany({
      where: { code },
      data: { ...change, slogan: slogan === '' ? null : slogan },
    });
    if (count === 0) throw new NotFound(`region ${code}`);
    await recordEvent(tx, {
      kind: 'change-region',
      actor,
      subject: `region:${code}`,
      data: { slogan, ...change },
    });
    const tags = [REGIONS_TAG, placeTag(code)];
    await announceTags(tx, tags);
    return done(undefined, tags);
  });
}
