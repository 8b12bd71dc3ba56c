import { headers } from 'next/headers';

/**
 * Where a request came from, for throttling. The nearest server appends the address that it saw, so the
 * last one is the only one that a client cannot have made up.
 */
export function clientAddress(given: Headers): string {
  const forwarded = given.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || 'unknown';
}

/** The same for the request at hand. */
export async function currentAddress(): Promise<string> {
  return clientAddress(await headers());
}
