import type { Tx } from '../db/db.ts';

/** The channel on which every instance of the server listens. */
export const TAG_CHANNEL = 'expired_tags';

// A notification holds 8,000 bytes at most; tags are short, and this leaves room.
const TAGS_A_MESSAGE = 100;

/**
 * Tells every instance of the server to expire pages tagged with any of `tags`.
 * PostgreSQL sends it when the transaction commits, and not at all when it does not.
 */
export async function announceTags(tx: Tx, tags: string[]): Promise<void> {
  const distinct = [...new Set(tags)];
  for (let i = 0; i < distinct.length; i += TAGS_A_MESSAGE) {
    const message = JSON.stringify(distinct.slice(i, i + TAGS_A_MESSAGE));
    await tx.$executeRaw`SELECT pg_notify(${TAG_CHANNEL}, ${message})`;
  }
}
