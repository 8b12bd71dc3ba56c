import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { BadEnvironment, type Env, parseEnv } from '#lib/platform/env/env.ts';
import { DATA, ROOT } from '../checkout.ts';
import { Mendable } from '../mendable.ts';
import { keptSecret } from './secret.ts';

/**
 * Settles how this process is configured: the environment, then `.env`, then what a start makes up for itself.
 * Writes the result back into `process.env`, where Next, next-auth and lib read it.
 */
export async function settleEnvironment(mode: 'production' | 'development'): Promise<Env> {
  process.chdir(ROOT);
  if (existsSync('.env')) process.loadEnvFile('.env');
  const env = readEnvironment();
  const storageDir = path.resolve(ROOT, env.storageDir);
  await mkdir(storageDir, { recursive: true });
  Object.assign(process.env, {
    NODE_ENV: mode,
    NEXT_TELEMETRY_DISABLED: '1',
    SITE_URL: env.siteUrl,
    NEXTAUTH_URL: env.siteUrl,
    NEXTAUTH_SECRET: env.nextauthSecret ?? (await keptSecret(path.join(DATA, 'secret'))),
    STORAGE_DIR: storageDir,
    // Known to this process alone: with it the server tells itself that pages are out of date.
    INTERNAL_TOKEN: randomBytes(24).toString('base64url'),
  });
  return env;
}

function readEnvironment(): Env {
  try {
    return parseEnv(process.env);
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error;
    const lines = error.problems.map((problem) => `  ${problem}`).join('\n');
    throw new Mendable(`The configuration needs a change (.env.example explains each variable):\n${lines}`);
  }
}
