import { z } from 'zod';
import { parseCursor } from '../articles/cursor.ts';

const line = (limit: number) => z.string().trim().max(limit).default('');
const share = z.coerce.number().min(0).max(1).default(0.5);

/** What a person says of a picture. */
export const descriptionSchema = z.object({
  alt: line(500),
  caption: line(1_000),
  credit: line(200),
  rightsHolder: line(200),
  rightsNote: line(500),
  rightsUntil: z
    .union([z.iso.date(), z.literal('').transform(() => null)])
    .nullable()
    .default(null),
  focalX: share,
  focalY: share,
});
export type Description = z.infer<typeof descriptionSchema>;

export const describeSchema = descriptionSchema.extend({ mediaId: z.coerce.number().int().positive() });

export const mediaRefSchema = describeSchema.pick({ mediaId: true });

const cursor = z.string().transform(parseCursor).catch(null).default(null);

/** What the library may be asked for in the address bar; what is not understood is left out. */
export const mediaFilterSchema = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  before: cursor,
  after: cursor,
});
export type MediaFilter = Partial<z.infer<typeof mediaFilterSchema>>;
