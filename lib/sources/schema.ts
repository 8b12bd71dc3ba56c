import { z } from 'zod';
import { LICENCE_SCOPES, SOURCE_KINDS } from './source.ts';

// The messages of these schemas are codes of issues: see messages/*/issues.json.

export const LICENCE_FILTERS = ['valid', 'missing'] as const;

const id = z.coerce.number().int().positive();
const line = (limit: number) => z.string().trim().max(limit).default('');

export const licenceSchema = z.object({
  scope: z.enum(LICENCE_SCOPES),
  from: z.iso.date('date-missing'),
  to: z.preprocess((value) => (value === '' ? null : value), z.iso.date('date-missing').nullable()),
  reference: line(200),
});

export const sourceSchema = z.object({
  name: z.string().trim().min(1, 'source-name-missing').max(80),
  slug: z
    .string()
    .trim()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/, 'source-slug-not-plain'),
  kind: z.enum(SOURCE_KINDS),
  regionCode: z.string('source-place-missing').regex(/^(00|[1-9]\d(\d{2}){0,2})$/, 'source-place-missing'),
  parentId: z.preprocess((value) => (value === '' ? null : value), id.nullable()).default(null),
  homepage: z
    .string()
    .trim()
    .max(500)
    .refine((url) => url === '' || /^https?:\/\/[^\s/]+/i.test(url), 'web-address-incomplete')
    .default(''),
  contact: line(300),
  attributionLine: line(200),
  trust: z.coerce.number().int().min(0).max(3).default(0),
  notes: line(2_000),
  // A row that was left empty is no alias.
  aliases: z
    .array(z.string().trim().max(80))
    .max(50)
    .transform((names) => names.filter((name) => name !== ''))
    .default([]),
  licences: z.array(licenceSchema).max(100).default([]),
});
export type SourceFields = z.infer<typeof sourceSchema>;
export const SOURCE_FIELDS = sourceSchema.keyof().options;

/** A change names the version that the form was filled from. */
export const changeSourceSchema = sourceSchema.extend({
  sourceId: id,
  version: z.coerce.number().int().positive(),
});
export const sourceRefSchema = z.object({ sourceId: id });
export const archiveSourceSchema = sourceRefSchema.extend({ archived: z.boolean() });
export const mergeSourcesSchema = z.object({ fromId: id, intoId: id });

/** What the list may be asked for in the address bar; what is not understood is left out. */
export const sourceFilterSchema = z.object({
  q: z.string().trim().max(80).optional().catch(undefined),
  kind: z.enum(SOURCE_KINDS).optional().catch(undefined),
  /** 'valid' may be reprinted today, 'missing' may not, for whatever reason. */
  licence: z.enum(LICENCE_FILTERS).optional().catch(undefined),
  /** The archived and the merged ones instead of those in use. */
  archived: z.literal('1').optional().catch(undefined),
  after: id.optional().catch(undefined),
  before: id.optional().catch(undefined),
});
export type SourceFilter = z.infer<typeof sourceFilterSchema>;
