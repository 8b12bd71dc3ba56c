import type { Role } from './role.ts';

/**
 * invited: has never set a password; reset: an admin took the password back and a link waits;
 * active: may sign in; disabled: may not, and nothing of theirs is lost.
 */
export const PERSON_STATES = ['active', 'invited', 'reset', 'disabled'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

export type PersonScope = { code: string; name: string };

export type Person = {
  id: number;
  email: string;
  name: string;
  role: Role;
  scopes: PersonScope[];
  state: PersonState;
  lastSignInAt: Date | null;
  createdAt: Date;
};

export type ManagedPerson = Person & {
  /** False for somebody who also acts where the actor does not. */
  mayManage: boolean;
  isSelf: boolean;
};

export const PASSWORD_LENGTH = { min: 10, max: 128 };

/** How long a one-time link is good for, in hours. */
export const INVITATION_HOURS = 7 * 24;
export const RESET_HOURS = 24;

/** Two spellings of an address are one person: folded to lower case, in the Unicode form that compares. */
export function foldEmail(email: string): string {
  return email.trim().normalize('NFKC').toLowerCase();
}

export function personState(row: {
  disabledAt: Date | null;
  passwordHash: string | null;
  lastSignInAt: Date | null;
}): PersonState {
  if (row.disabledAt) return 'disabled';
  if (row.passwordHash) return 'active';
  return row.lastSignInAt ? 'reset' : 'invited';
}
