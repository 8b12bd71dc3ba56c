import type { NextAuthOptions } from 'next-auth';
import Credentials from 'next-auth/providers/credentials';
import { signIn } from '../people/commands/sign-in.ts';
import { credentialsSchema } from '../people/schema.ts';
import { env } from '../platform/env/env.ts';
import { clientAddress } from './client-address.ts';
import { SESSION_SECONDS, sessionCookie } from './session-cookie.ts';

declare module 'next-auth' {
  interface User {
    epoch: number;
  }
}

declare module 'next-auth/jwt' {
  interface JWT {
    /** The person's epoch at sign-in; a session of an earlier one has ended. */
    epoch?: number;
  }
}

/** next-auth's settings: one provider, no accounts elsewhere, sessions in a signed and encrypted cookie. */
export function authOptions(): NextAuthOptions {
  const { siteUrl, nextauthSecret } = env();
  // next-auth reads its own address from here and nowhere else.
  process.env.NEXTAUTH_URL ??= siteUrl;
  return {
    secret: nextauthSecret,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    cookies: { sessionToken: sessionCookie(siteUrl) },
    pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
    providers: [
      Credentials({
        credentials: { email: { type: 'email' }, password: { type: 'password' } },
        async authorize(given, request) {
          const parsed = credentialsSchema.safeParse(given);
          if (!parsed.success) return null;
          const address = clientAddress(new Headers(request.headers));
          const outcome = await signIn({ ...parsed.data, address });
          if (!outcome.ok) return null;
          return { id: String(outcome.value.personId), epoch: outcome.value.sessionEpoch };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => (user ? { sub: user.id, epoch: user.epoch } : token),
    },
  };
}
