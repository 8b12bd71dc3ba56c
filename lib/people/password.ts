import { hash, verify } from '@node-rs/argon2';

// argon2id (the library's default) with the parameters that OWASP recommends: 19 MiB, two passes, one lane.
const OPTIONS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// What is compared when there is no such person, so that the answer takes as long as for one that there is.
let nobodys: Promise<string> | null = null;

/** An argon2id hash in PHC form, its salt and parameters included. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), OPTIONS);
}

/** False also for a person without a password, after the same work. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  nobodys ??= hashPassword('nobody has this password');
  const matches = await verify(passwordHash ?? (await nobodys), password.normalize('NFKC'));
  return matches && passwordHash !== null;
}
