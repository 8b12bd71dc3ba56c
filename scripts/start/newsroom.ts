import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ensureFirstAdmin, type FirstAdmin } from '#lib/people/commands/first-admin.ts';
import type { Env } from '#lib/platform/env/env.ts';
import { type DemoAccounts, seedDemonstration, seedPlaces } from '#prisma/seed/seed.ts';
import { DATA } from '../checkout.ts';
import { note } from './progress.ts';

const ACCOUNTS = path.join(DATA, 'demonstration-accounts.txt');

/**
 * Gives a new newsroom what it begins with: places, an admin, and a demonstration if wanted. Answers how to sign
 * in, in lines to be shown once.
 */
export async function furnish(env: Env): Promise<string[]> {
  await seedPlaces(note);
  const admin = await ensureFirstAdmin(env.admin);
  const demo = env.demo ? await seedDemonstration(env.demoPassword ?? generated(), note) : null;
  if (demo && !env.demoPassword) {
    await writeFile(ACCOUNTS, accountLines(demo).join('\n').concat('\n'), { mode: 0o600 });
  }
  return [...adminLines(admin), ...demoLines(demo, env.demoPassword ? 'DEMO_PASSWORD' : ACCOUNTS)];
}

function adminLines(admin: FirstAdmin | null): string[] {
  if (!admin) return [];
  const { email, generatedPassword } = admin;
  if (generatedPassword === null) return [`First sign-in: ${email}, with the password in ADMIN_PASSWORD`];
  return [
    'First sign-in, shown this once; the password must be changed then:',
    `  ${email}  ${generatedPassword}`,
  ];
}

function demoLines(demo: DemoAccounts | null, where: string): string[] {
  return demo
    ? [`Accounts of the demonstration (the password is kept in ${where}):`, ...accountLines(demo)]
    : [];
}

function generated(): string {
  return randomBytes(9).toString('base64url');
}

function accountLines({ password, people }: DemoAccounts): string[] {
  return people.map(({ email, name, role }) => `  ${email}  ${password}  ${role}  ${name}`);
}
