import { z } from 'zod';
import { foldEmail } from './person.ts';
import { ROLES } from './role.ts';

// The messages of these schemas are codes of issues: see messages/*/issues.json.

const id = z.coerce.number().int().positive();
const email = z.string().transform(foldEmail).pipe(z.email('email-invalid').max(254, 'email-invalid'));
const name = z.string().trim().min(1, 'name-missing').max(60, 'name-too-long');
const locale = z.enum(['zh-CN', 'en']).default('zh-CN');
const regionCode = z.string().regex(/^(00|[1-9]\d(\d{2}){0,2})$/, 'scope-unknown');
// A form in which no place is chosen sends no such field at all.
const scopes = z
  .array(regionCode)
  .default([])
  .pipe(z.array(z.string()).min(1, 'scope-missing').max(50, 'scope-too-many'));

export const personRefSchema = z.object({ personId: id });

export const invitationSchema = z.object({ email, name, role: z.enum(ROLES), scopes, locale });
export type Invitation = z.infer<typeof invitationSchema>;

export const standingSchema = personRefSchema.extend({ role: z.enum(ROLES), scopes });
export type NewStanding = z.infer<typeof standingSchema>;

/** What a sign-in form sends; nothing is said about which half was wrong, so nothing is checked here. */
export const credentialsSchema = z.object({
  email: z.string().max(320).transform(foldEmail),
  password: z.string().max(1_000),
});
export type Credentials = z.infer<typeof credentialsSchema>;

const twice = { password: z.string(), again: z.string() };
const alike = (typed: { password: string; again: string }) => typed.password === typed.again;
const differ = { path: ['again'], message: 'passwords-differ' };

export const acceptanceSchema = z.object({ token: z.string().max(100), ...twice }).refine(alike, differ);

export const newPasswordSchema = z
  .object({ current: z.string().max(1_000).default(''), ...twice })
  .refine(alike, differ);

/** 'waiting' is for a password, invited or reset. */
export const STATE_FILTERS = ['active', 'waiting', 'disabled'] as const;

/** What the list of people may be asked for in the address bar; what is not understood is left out. */
export const peopleFilterSchema = z.object({
  q: z.string().trim().max(60).optional().catch(undefined),
  role: z.enum(ROLES).optional().catch(undefined),
  state: z.enum(STATE_FILTERS).optional().catch(undefined),
  place: regionCode.optional().catch(undefined),
  after: id.optional().catch(undefined),
  before: id.optional().catch(undefined),
});
export type PeopleFilter = z.infer<typeof peopleFilterSchema>;
