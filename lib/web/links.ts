import { env } from '../platform/env/env.ts';

/** The address at which the bearer of a one-time token sets a password. */
export function oneTimeLink(token: string): string {
  return `${env().siteUrl}/sign-in/invitation/${token}`;
}
