'use server';

import { changeRoleAndScopes } from '#lib/people/commands/change-role-and-scopes.ts';
import { disablePerson } from '#lib/people/commands/disable-person.ts';
import { enablePerson } from '#lib/people/commands/enable-person.ts';
import { invitePerson } from '#lib/people/commands/invite-person.ts';
import { resetPassword } from '#lib/people/commands/reset-password.ts';
import { INVITATION_HOURS } from '#lib/people/person.ts';
import { invitationSchema, personRefSchema, standingSchema } from '#lib/people/schema.ts';
import type { ActionResult } from '#lib/web/action-result.ts';
import { oneTimeLink } from '#lib/web/links.ts';
import { runParsed } from '#lib/web/run-command.ts';

// Each action parses what it got and calls the command, which checks the person's right itself.

export type Link = { url: string };
export type InvitationLink = Link & { personId: number; name: string; hours: number };

export async function inviteAction(
  _: ActionResult<InvitationLink> | null,
  form: FormData,
): Promise<ActionResult<InvitationLink>> {
  const result = await runParsed(invitationSchema, form, invitePerson);
  if (!result.ok) return result;
  const { token, ...invited } = result.value;
  return { ok: true, value: { ...invited, url: oneTimeLink(token), hours: INVITATION_HOURS } };
}

export async function changeStandingAction(_: ActionResult | null, form: FormData): Promise<ActionResult> {
  return runParsed(standingSchema, form, changeRoleAndScopes);
}

export async function resetAction(input: { personId: number }): Promise<ActionResult<Link>> {
  const result = await runParsed(personRefSchema, input, (actor, { personId }) =>
    resetPassword(actor, personId),
  );
  return result.ok ? { ok: true, value: { url: oneTimeLink(result.value.token) } } : result;
}

export async function disableAction(input: { personId: number }): Promise<ActionResult> {
  return runParsed(personRefSchema, input, (actor, { personId }) => disablePerson(actor, personId));
}

export async function enableAction(input: { personId: number }): Promise<ActionResult> {
  return runParsed(personRefSchema, input, (actor, { personId }) => enablePerson(actor, personId));
}
