import { z } from 'zod';

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
