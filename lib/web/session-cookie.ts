/** A working day and a little; then one signs in again. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** The names that next-auth gives the cookie, on a plain and on an encrypted site. */
const PLAIN = 'next-auth.session-token';
const SECURE = `__Secure-${PLAIN}`;

/** The cookie of a session, the same whether next-auth or the sign-in form sets it. */
export function sessionCookie(siteUrl: string) {
  const secure = siteUrl.startsWith('https:');
  return {
    name: secure ? SECURE : PLAIN,
    options: { httpOnly: true, sameSite: 'lax', path: '/', secure },
  } as const;
}

/** True when a request brings a session, valid or not. */
export function bringsSession(has: (cookie: string) => boolean): boolean {
  return has(PLAIN) || has(SECURE);
}
