/** For what a browser remembers of a person's likings. */
export const KEPT_A_YEAR = { maxAge: 365 * 24 * 60 * 60, path: '/', sameSite: 'lax' } as const;
