'use server';

import { redirect } from 'next/navigation';
import type { SignInState } from '#components/desk/sign-in/sign-in-form.client.tsx';
import { acceptInvitation } from '#lib/people/commands/accept-invitation.ts';
import { changePassword } from '#lib/people/commands/change-password.ts';
import { signIn } from '#lib/people/commands/sign-in.ts';
import { acceptanceSchema, credentialsSchema, newPasswordSchema } from '#lib/people/schema.ts';
import type { ActionFailure } from '#lib/web/action-result.ts';
import { requirePerson } from '#lib/web/actor.ts';
import { currentAddress } from '#lib/web/client-address.ts';
import { localPath } from '#lib/web/local-path.ts';
import { runAnonymous } from '#lib/web/run-command.ts';
import { beginSession, startSession } from '#lib/web/session.ts';

/** Signs in and leads on to where one wanted to go; else says why not and keeps the e-mail address. */
export async function signInByForm(_: SignInState, form: FormData): Promise<SignInState> {
  const address = await currentAddress();
  const result = await runAnonymous(credentialsSchema, form, (typed) => signIn({ ...typed, address }));
  if (!result.ok) return { email: String(form.get('email') ?? ''), failure: result };
  await beginSession(result.value);
  redirect(localPath(form.get('next')));
}

/** Changes one's own password; one's other sessions end with it, this one goes on. */
export async function choosePassword(
  next: string,
  _: ActionFailure | null,
  form: FormData,
): Promise<ActionFailure | null> {
  const { actor } = await requirePerson();
  const result = await runAnonymous(newPasswordSchema, form, (typed) => changePassword(actor, typed));
  if (!result.ok) return result;
  await startSession({ personId: actor.id, epoch: result.value.sessionEpoch });
  redirect(localPath(next));
}

/** Spends a one-time link on a password, and signs in with it. */
export async function acceptByForm(
  token: string,
  _: ActionFailure | null,
  form: FormData,
): Promise<ActionFailure | null> {
  form.set('token', token);
  const result = await runAnonymous(acceptanceSchema, form, acceptInvitation);
  if (!result.ok) return result;
  await beginSession(result.value);
  redirect(localPath(null));
}
