import { z } from 'zod';
import { LICENCE_SCOPES, SOURCE_KINDS } from './source.ts';

const id = z.coerce.number().int().positive();
const line = (limit: number) => z.string().trim().max(limit).default('');

export const licenceSchema = z.object({
  scope: z.enum(LICENCE_SCOPES),
  from: z.iso.date(),
  to: z.preprocess((value) => (value === '' ? null : value), z.iso.date().nullable()),
  reference: line(200),
});

export const sourceSchema = z.object({
  name: z.string().trim().min(1).max(80),
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  kind: z.enum(SOURCE_KINDS),
  regionCode: z.string().regex(/^(00|[1-9]\d(\d{2}){0,2})$/),
  parentId: z.preprocess((value) => (value === '' ? null : value), id.nullable()).default(null),
  homepage: z
    .string()
    .trim()
    .max(500)
    .refine((url) => url === '' || /^https?:\/\/[^\s/]+/i.test(url))
    .default(''),
  contact: line(300),
  attributionLine: line(200),
  trust: z.coerce.number().int().min(0).max(3).default(0),
  notes: line(2_000),
  aliases: z.array(z.string().trim().min(1).max(80)).max(50).default([]),
  licences: z.array(licenceSchema).max(100).default([]),
});
export type SourceFields = z.infer<typeof sourceSchema>;

/** A change names the version that the form was filled from. */
export const changeSourceSchema = sourceSchema.extend({
  sourceId: id,
  version: z.coerce.number().int().positive(),
});
export const sourceRefSchema = z.object({ sourceId: id });
export const mergeSourcesSchema = z.object({ fromId: id, intoId: id });
