import { z } from 'zod';
import { DESK_STATUSES } from './article.ts';
import { parseCursor } from './cursor.ts';

const cursor = z.string().transform(parseCursor).catch(null).default(null);
const day = z.iso.date().optional().catch(undefined);
const id = z.coerce.number().int().positive().optional().catch(undefined);

/**
 * What the desk's list may be asked for in the address bar. Whatever is not understood is left out rather
 * than refused: an old bookmark still shows a list.
 */
export const deskFilterSchema = z.object({
  status: z.enum(DESK_STATUSES).optional().catch(undefined),
  place: z
    .string()
    .regex(/^(00|[1-9]\d(\d{2}){0,2})$/)
    .optional()
    .catch(undefined),
  source: id,
  person: id,
  /** Days in Asia/Shanghai, both included. */
  from: day,
  to: day,
  /** Part of a title. */
  q: z.string().trim().max(60).optional().catch(undefined),
  before: cursor,
  after: cursor,
});

export type DeskFilter = z.infer<typeof deskFilterSchema>;
