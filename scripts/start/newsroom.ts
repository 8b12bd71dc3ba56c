import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureFirstAdmin, type FirstAdmin } from '#lib/people/commands/first-admin.ts';
import type { Env } from '#lib/platform/env/env.ts';
import { type DemoAccounts, seedDemonstration, seedPlaces } from '#prisma/seed/seed.ts';
import { DATA } from '../checkout.ts';
import { note } from './progress.ts';

/** What a new newsroom has to be told about once. */
export type Welcome = { admin: FirstAdmin | null; demo: DemoAccounts | null };

const ACCOUNTS = path.join(DATA, 'demonstration-accounts.txt');

/** Gives a database what every newsroom begins with, as far as it has it not: places, an admin, a demonstration. */
export async function furnish(env: Env): Promise<Welcome> {
  await seedPlaces(note);
  const admin = await ensureFirstAdmin(env.admin);
  const demo = env.demo ? await seedDemonstration(randomBytes(9).toString('base64url'), note) : null;
  if (demo) await writeFile(ACCOUNTS, accountLines(demo).join('\n').concat('\n'), { mode: 0o600 });
  return { admin, demo };
}

/** How to sign in, in lines; none when the newsroom is not new. */
export function welcomeLines({ admin, demo }: Welcome): string[] {
  const lines: string[] = [];
  if (admin?.generatedPassword) {
    lines.push(
      'First sign-in, shown this once; the password must be changed then:',
      `  ${admin.email}  ${admin.generatedPassword}`,
    );
  } else if (admin) {
    lines.push(`First sign-in: ${admin.email}, with the password in ADMIN_PASSWORD`);
  }
  if (demo) lines.push(`Accounts of the demonstration (kept in ${ACCOUNTS}):`, ...accountLines(demo));
  return lines;
}

function accountLines({ password, people }: DemoAccounts): string[] {
  return people.map(({ email, name, role }) => `  ${email}  ${password}  ${role}  ${name}`);
}
