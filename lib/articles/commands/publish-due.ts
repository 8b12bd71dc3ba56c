import { z } from 'zod';
import { clock } from '../../platform/clock/clock.ts';
import { inTransaction } from '../../platform/db/db.ts';
import { lockArticle } from '../internal/lock-article.ts';
import { publishEdition } from '../internal/publish-edition.ts';

const payloadSchema = z.object({ articleId: z.number(), editionId: z.number() });

/**
 * The scheduled job: publishes an edition that is due. It looks again under lock, so a job that runs twice,
 * or after the schedule was taken back or moved, changes nothing.
 */
export async function publishDue(payload: unknown): Promise<void> {
  const { articleId, editionId } = payloadSchema.parse(payload);
  await inTransaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const work = article.work;
    const isDue =
      work?.id === editionId &&
      work.state === 'scheduled' &&
      work.scheduledAt !== null &&
      work.scheduledAt <= clock.now() &&
      article.trashedAt === null;
    if (isDue) await publishEdition(tx, null, article);
  });
}
