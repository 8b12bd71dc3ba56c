import { cookies } from 'next/headers';
import { decode, encode } from 'next-auth/jwt';
import type { SignedIn } from '../people/commands/sign-in.ts';
import { env } from '../platform/env/env.ts';
import { isLocale, LOCALE_COOKIE } from './i18n/locale.ts';
import { KEPT_A_YEAR } from './kept-cookie.ts';
import { SESSION_SECONDS, sessionCookie } from './session-cookie.ts';

/** What a session says: whose it is, and which of the person's epochs it belongs to. */
export type Session = { personId: number; epoch: number };

/** A session of next-auth's own kind, in the cookie of the answer. Only where cookies can be set. */
export async function startSession({ personId, epoch }: Session): Promise<void> {
  const { name, options } = sessionCookie(env().siteUrl);
  const token = { sub: String(personId), epoch };
  const value = await encode({ token, secret: secret(), maxAge: SESSION_SECONDS });
  (await cookies()).set(name, value, { ...options, maxAge: SESSION_SECONDS });
}

/** The session of the request; null when there is none, it has ended or it was not made here. */
export async function readSession(): Promise<Session | null> {
  const { name } = sessionCookie(env().siteUrl);
  const value = (await cookies()).get(name)?.value;
  if (!value) return null;
  const token = await decode({ token: value, secret: secret() }).catch(() => null);
  const personId = Number(token?.sub);
  return Number.isInteger(personId) && typeof token?.epoch === 'number'
    ? { personId, epoch: token.epoch }
    : null;
}

/** The session of somebody who just signed in, in their own language. */
export async function beginSession({ personId, sessionEpoch, locale }: SignedIn): Promise<void> {
  await startSession({ personId, epoch: sessionEpoch });
  if (isLocale(locale)) (await cookies()).set(LOCALE_COOKIE, locale, KEPT_A_YEAR);
}

export async function endSession(): Promise<void> {
  const { name, options } = sessionCookie(env().siteUrl);
  (await cookies()).set(name, '', { ...options, maxAge: 0 });
}

function secret(): string {
  const { nextauthSecret } = env();
  if (!nextauthSecret) throw new Error('NEXTAUTH_SECRET is not set; npm start makes one');
  return nextauthSecret;
}
