/**
 * Where a request came from, for throttling. The nearest server appends the address that it saw, so the
 * last one is the only one that a client cannot have made up.
 */
export function clientAddress(headers: Headers): string {
  const forwarded = headers.get('x-forwarded-for')?.split(',').at(-1)?.trim();
  return forwarded || 'unknown';
}
