import { z } from 'zod';
import { NATURES, ORIGINS, SUBJECT_KEYS } from './article.ts';
import { documentSchema, EMPTY_DOCUMENT } from './document.ts';

/** Lengths in characters (UTF-16). */
export const LIMITS = {
  kicker: 60,
  title: 120,
  subtitle: 160,
  summary: 500,
  byline: 120,
  dateline: 120,
  name: 120,
  url: 2_000,
  places: 12,
  topics: 10,
} as const;

const line = (limit: number) => z.string().max(limit).default('');
const regionCode = z.string().regex(/^(00|[1-9]\d(\d{2}){0,2})$/);
const webAddress = z
  .string()
  .max(LIMITS.url)
  .refine((url) => url === '' || /^https?:\/\/[^\s/]+/i.test(url), 'must begin with http:// or https://')
  .default('');
const share = z.number().min(0).max(1).default(0.5);

export const coverSchema = z.object({
  mediaId: z.number().int().positive(),
  alt: line(500),
  caption: line(1_000),
  credit: line(200),
  focalX: share,
  focalY: share,
});

/** Where a reprint comes from: what a reader and the law want to know of the original. */
export const provenanceSchema = z.object({
  title: line(LIMITS.title),
  author: line(LIMITS.byline),
  url: webAddress,
  firstPublisher: line(LIMITS.name),
  /** ISO 8601 with offset. */
  publishedAt: z.iso.datetime({ offset: true }).nullable().default(null),
});

/**
 * Everything that is edited of an article: what the working copy holds, and what a revision snapshots.
 * It belongs to the edition, so that nothing of a live page moves while its successor is written.
 * Anything may still be empty; what must stand before a moment is asked by rules.ts.
 */
export const contentSchema = z.object({
  kicker: line(LIMITS.kicker),
  title: line(LIMITS.title),
  subtitle: line(LIMITS.subtitle),
  summary: line(LIMITS.summary),
  body: documentSchema.default(EMPTY_DOCUMENT),
  /** Region codes; the first is the main place, which gives the breadcrumb. */
  places: z
    .array(regionCode)
    .max(LIMITS.places)
    .refine((codes) => new Set(codes).size === codes.length, 'each place once')
    .default([]),
  subject: z.enum(SUBJECT_KEYS).nullable().default(null),
  topicIds: z.array(z.number().int().positive()).max(LIMITS.topics).default([]),
  nature: z.enum(NATURES).default('news'),
  origin: z.enum(ORIGINS).default('own'),
  sourceId: z.number().int().positive().nullable().default(null),
  byline: line(LIMITS.byline),
  dateline: line(LIMITS.dateline),
  responsibleEditor: line(LIMITS.name),
  provenance: provenanceSchema.prefault({}),
  cover: coverSchema.nullable().default(null),
});

export type ArticleContent = z.infer<typeof contentSchema>;
export type Cover = z.infer<typeof coverSchema>;
export type Provenance = z.infer<typeof provenanceSchema>;

/** An article of which nothing is written yet. */
export function emptyContent(overrides: Partial<ArticleContent> = {}): ArticleContent {
  return { ...contentSchema.parse({}), ...overrides };
}
