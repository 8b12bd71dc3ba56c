import { z } from 'zod';
import type { Actor } from '../people/actor.ts';
import { type ArticleFacts, mayCreate, mayPublish, maySubmit, mayTrash, mayWithdraw } from './policy.ts';
import { atVersionSchema } from './schema.ts';

/** What can be done with many articles at once, in the order in which it is offered. */
export const BULK_ACTS = ['submit', 'publish', 'withdraw', 'trash', 'restore'] as const;
export type BulkAct = (typeof BULK_ACTS)[number];

/** Acts on what readers see do not look at the version. */
export const bulkSchema = z.object({
  act: z.enum(BULK_ACTS),
  articles: z.array(atVersionSchema).min(1).max(100),
});
export type BulkRequest = z.infer<typeof bulkSchema>;

/** What a list offers an actor: whatever they may do with at least some article of their places. */
export function bulkActsOf(actor: Actor): BulkAct[] {
  const best: ArticleFacts = {
    createdById: mayCreate(actor) ? actor.id : 0,
    state: 'draft',
    workState: 'drafting',
    trashed: false,
    places: actor.scopes.slice(0, 1),
  };
  const may: Record<BulkAct, boolean> = {
    submit: maySubmit(actor, best),
    publish: mayPublish(actor, best),
    withdraw: mayWithdraw(actor, best),
    trash: mayTrash(actor, best),
    restore: mayTrash(actor, best),
  };
  return BULK_ACTS.filter((act) => may[act]);
}
