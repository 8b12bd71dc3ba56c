import { createHash, randomBytes } from 'node:crypto';
import { clock } from '../../platform/clock/clock.ts';

export type OneTimeLink = {
  /** Shown once, to whom it is handed; only its hash is kept. */
  token: string;
  kept: { inviteTokenHash: string; inviteExpiresAt: Date };
};

/** A link that lets its bearer set the password of one person, once, for so many hours. */
export function newOneTimeLink(hours: number): OneTimeLink {
  const token = randomBytes(32).toString('base64url');
  const inviteExpiresAt = new Date(clock.now().getTime() + hours * 3_600_000);
  return { token, kept: { inviteTokenHash: hashOfToken(token), inviteExpiresAt } };
}

/** A token is random and long, so a plain hash of it tells nothing about it. */
export function hashOfToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
