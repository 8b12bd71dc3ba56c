import { z } from 'zod';

const code = z.string().regex(/^[1-9]\d(\d{2}){0,2}$/);
const anyCode = z.union([code, z.literal('00')]);
const flag = z.union([z.boolean(), z.enum(['true', 'false', 'on']).transform((word) => word !== 'false')]);

export const newRegionSchema = z.object({
  code,
  name: z.string().trim().min(1).max(40),
  shortName: z.string().trim().min(1).max(20),
  slug: z.string().trim().min(1).max(60),
});
export type NewRegion = z.infer<typeof newRegionSchema>;

export const changeRegionSchema = z.object({
  code: anyCode,
  shortName: z.string().trim().min(1).max(20),
  slogan: z.string().trim().max(120).default(''),
  visible: flag.default(false),
});
export type RegionChange = z.infer<typeof changeRegionSchema>;

/** The places directly under `parentCode`, in the order in which navigation shows them. */
export const reorderRegionsSchema = z.object({ parentCode: anyCode, codes: z.array(code).min(1).max(200) });
export type RegionOrder = z.infer<typeof reorderRegionsSchema>;
