import { z } from 'zod';
import { contentSchema, provenanceSchema } from '../articles/content.ts';

/** A legacy page as a person accepted it: what the importer recovered, corrected where it was wrong. */
export const importedPageSchema = contentSchema
  .pick({
    kicker: true,
    title: true,
    subtitle: true,
    body: true,
    places: true,
    sourceId: true,
    responsibleEditor: true,
  })
  .extend({ original: provenanceSchema.omit({ title: true }) });
export type ImportedPage = z.infer<typeof importedPageSchema>;

export const sourceNameSchema = z.object({ name: z.string().trim().max(120) });
