import type { Issue } from '../outcome.ts';
import { covers } from '../regions/region.ts';
import { PASSWORD_LENGTH } from './person.ts';

/**
 * What stands against a password. Length does the work; no classes of characters are demanded, as they
 * lead to worse passwords. Whoever guesses begins with the person's own name.
 */
export function passwordIssues(password: string, person: { email: string; name: string }): Issue[] {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.min) return [issue('password-too-short', { min: PASSWORD_LENGTH.min })];
  if (length > PASSWORD_LENGTH.max) return [issue('password-too-long', { max: PASSWORD_LENGTH.max })];
  if (new Set(password).size < 4) return [issue('password-too-simple')];
  return namesThePerson(password, person) ? [issue('password-names-you')] : [];
}

function namesThePerson(password: string, { email, name }: { email: string; name: string }): boolean {
  const typed = password.toLowerCase();
  const parts = [email, email.split('@')[0] ?? '', name].map((part) => part.toLowerCase());
  // A short name inside a long passphrase tells nothing; one that makes up most of it does.
  return parts.some((part) => part.length >= 3 && typed.includes(part) && part.length * 2 > typed.length);
}

const issue = (code: string, values?: Issue['values']): Issue => ({ code, field: 'password', values });

/** Scopes without those that another one covers already: 61 and 6103 is 61. */
export function widestScopes(codes: string[]): string[] {
  const distinct = [...new Set(codes)].toSorted();
  return distinct.filter((code) => !distinct.some((other) => other !== code && covers(other, code)));
}
