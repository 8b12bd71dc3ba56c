import { z } from 'zod';
import { contentSchema } from './content.ts';

const id = z.coerce.number().int().positive();

/** Names an article. */
export const articleRefSchema = z.object({ articleId: id });
export type ArticleRef = z.infer<typeof articleRefSchema>;

/** Names an article and the version of its working copy that the person has before them. */
export const atVersionSchema = articleRefSchema.extend({ version: z.coerce.number().int().positive() });
export type AtVersion = z.infer<typeof atVersionSchema>;

export const scheduleSchema = atVersionSchema.extend({ at: z.coerce.date() });
export type Schedule = z.infer<typeof scheduleSchema>;

const tab = z.string().min(8).max(64);

/** What autosave sends. */
export const saveSchema = articleRefSchema.extend({
  editionId: id,
  version: z.number().int().positive(),
  tab,
  content: contentSchema,
});

export const lockSchema = articleRefSchema.extend({ tab, takeOver: z.boolean().optional() });
export const leaveSchema = articleRefSchema.extend({ tab });
