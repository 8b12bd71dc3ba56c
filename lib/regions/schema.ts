import { z } from 'zod';

const CODE = /^[1-9]\d(\d{2}){0,2}$/;
const code = z.string().regex(CODE);
const anyCode = z.union([code, z.literal('00')]);
const shown = z.enum(['true', 'false']).transform((word) => word === 'true');
const shortName = z.string().trim().min(1, 'short-name-missing').max(20);

// The messages of these schemas are codes of issues: see messages/*/issues.json.

export const regionRefSchema = z.object({ code: anyCode });

export const newRegionSchema = z.object({
  code: z.string().trim().pipe(z.string().regex(CODE, 'region-code-unknown')),
  name: z.string().trim().min(1, 'place-name-missing').max(40),
  shortName,
  slug: z.string().trim().min(1, 'slug-not-plain').max(60),
});
export type NewRegion = z.infer<typeof newRegionSchema>;

/** All that the form of a place says. */
export const changeRegionSchema = z.object({
  code: anyCode,
  shortName,
  slogan: z.string().trim().max(120).default(''),
  visible: shown,
});
/** Only whether navigation shows it. */
export const showRegionSchema = z.object({ code: anyCode, visible: z.boolean() });
/** What is left out stays as it is. */
export type RegionChange = { code: string } & Partial<Omit<z.infer<typeof changeRegionSchema>, 'code'>>;

/** The places directly under `parentCode`, in the order in which navigation shows them. */
export const reorderRegionsSchema = z.object({ parentCode: anyCode, codes: z.array(code).min(1).max(200) });
export type RegionOrder = z.infer<typeof reorderRegionsSchema>;
