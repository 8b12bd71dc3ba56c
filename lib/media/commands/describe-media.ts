import { recordEvent } from '../../events/record-event.ts';
import { done, type Outcome } from '../../outcome.ts';
import type { Actor } from '../../people/actor.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { Forbidden, NotFound } from '../../refusals.ts';
import { mediaSearchText } from '../internal/search-text.ts';
import { mayDescribe } from '../policy.ts';
import type { Description } from '../schema.ts';

/**
 * Changes what is said of a picture in the library. Articles keep the words that they were published with:
 * caption, credit and alternative text are copied into an article when the picture is placed.
 */
export function describeMedia(
  actor: Actor,
  { mediaId, rightsUntil, ...description }: Description & { mediaId: number },
): Promise<Outcome> {
  return inTransaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM media WHERE id = ${mediaId} FOR UPDATE`;
    const media = await tx.media.findUnique({ where: { id: mediaId } });
    if (!media) throw new NotFound(`media ${mediaId}`);
    if (!mayDescribe(actor, media)) throw new Forbidden(`media ${mediaId}`);

    await tx.media.update({
      where: { id: mediaId },
      data: {
        ...description,
        rightsUntil: rightsUntil ? new Date(rightsUntil) : null,
        searchText: mediaSearchText({ filename: media.filename, ...description }),
      },
    });
    await recordEvent(tx, { kind: 'describe-media', actor, subject: `media:${mediaId}` });
    return done(undefined);
  });
}
