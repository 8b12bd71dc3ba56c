import { z } from 'zod';

// The messages of these schemas are codes of issues: see messages/*/issues.json.

const line = (limit: number) => z.string().trim().max(limit).default('');
const webAddress = z
  .string()
  .trim()
  .max(500)
  .refine((url) => url === '' || /^https?:\/\/[^\s/]+/i.test(url), 'web-address-incomplete')
  .default('');

/** What the portal is called and who runs it. */
export const siteSchema = z.object({
  name: z.string().trim().min(1, 'site-name-missing').max(40).default('地方网'),
  tagline: line(80),
  description: line(300),
  /** 主办单位. */
  operator: line(120),
  responsibleEditor: line(60),
  email: line(200).refine((address) => address === '' || /^\S+@\S+$/.test(address), 'email-invalid'),
  phone: line(60),
  address: line(200),
});

/** What the law wants at the foot of every page; a line that is empty is not shown. */
export const licencesSchema = z.object({
  /** ICP 备案号. */
  icp: line(80),
  /** 公安备案号. */
  policeRecord: line(80),
  /** 互联网新闻信息服务许可证. */
  newsService: line(80),
  /** 违法和不良信息举报电话. */
  reportPhone: z.string().trim().max(60).default('12377'),
  reportUrl: webAddress,
});

/** Each group is one row of `setting`, under its key. */
export const SETTING_SCHEMAS = { site: siteSchema, licences: licencesSchema } as const;
export type SettingKey = keyof typeof SETTING_SCHEMAS;

const version = z.coerce.number().int().nonnegative();
/** A form of settings names the version that it was filled from; 0 when the group was never saved. */
export const changeSiteSchema = siteSchema.extend({ version });
export const changeLicencesSchema = licencesSchema.extend({ version });

export type Site = z.infer<typeof siteSchema>;
export type Licences = z.infer<typeof licencesSchema>;

/** What a newsroom begins with before anybody has set anything. */
export function defaultSettings(): { site: Site; licences: Licences } {
  return { site: siteSchema.parse({}), licences: licencesSchema.parse({}) };
}
