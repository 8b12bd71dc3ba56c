import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { Actor } from '../people/actor.ts';
import { findSessionPerson, type SessionPerson } from '../people/queries.ts';
import { ADDRESS_HEADER } from './address-header.ts';
import { localPath } from './local-path.ts';
import { readSession } from './session.ts';

/**
 * Who is signed in, read from the database once for each request, so that a disabled person or a changed
 * scope counts at once. Null for nobody, and for a session that was ended.
 */
export const currentPerson = cache(async (): Promise<SessionPerson | null> => {
  const session = await readSession();
  return session ? findSessionPerson(session.personId, session.epoch) : null;
});

/** Who acts; null for nobody, and for somebody who has to choose a password first. */
export async function currentActor(): Promise<Actor | null> {
  const person = await currentPerson();
  return person && !person.mustChangePassword ? person.actor : null;
}

/** Who is signed in, else the sign-in page, which leads back to here. */
export async function requirePerson(): Promise<SessionPerson> {
  const person = await currentPerson();
  if (!person) redirect(`/sign-in?next=${encodeURIComponent(await here())}`);
  return person;
}

/** The first line of every page of the desk: who acts, else where one has to go first. */
export async function requireActor(): Promise<Actor> {
  const { actor, mustChangePassword } = await requirePerson();
  if (mustChangePassword) redirect(`/sign-in/new-password?next=${encodeURIComponent(await here())}`);
  return actor;
}

async function here(): Promise<string> {
  return localPath((await headers()).get(ADDRESS_HEADER));
}
