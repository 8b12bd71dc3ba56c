import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ROOT } from '../checkout.ts';
import { freePort } from '../ports.ts';
import { startCluster } from '../postgres/cluster.ts';
import { ensureDatabase } from '../postgres/databases.ts';
import { FORGETFUL, removeCluster, temporaryFolder } from '../postgres/temporary.ts';
import { RESULTS, track } from './command.ts';

/** Who can sign in to the site under test, besides the people of the demonstration. */
export const TEST_ADMIN = { email: 'first@test.local', password: 'first-admin-of-tests' };
export const DEMO_PASSWORD = 'demonstration-of-tests';

export type TestSite = {
  /** For the programs that test it. */
  env: Record<string, string>;
  /** Ends it as Ctrl-C does, and answers its exit code. */
  stop: () => Promise<number>;
};

/**
 * The site just as `npm start` runs it, built and behind its front, with a demonstration in a database and a
 * folder of its own that go when it stops.
 */
export async function startTestSite(): Promise<TestSite> {
  const folder = await temporaryFolder('e2e');
  const cluster = await startCluster({ folder, purpose: 'server', settings: FORGETFUL });
  const databaseUrl = cluster.url('e2e');
  await ensureDatabase(databaseUrl);
  const port = await freePort();
  const siteUrl = `http://localhost:${port}`;
  const child = spawn(process.execPath, ['scripts/start.ts'], {
    cwd: ROOT,
    env: {
      ...process.env,
      PORT: String(port),
      HOST: '',
      SITE_URL: siteUrl,
      DATABASE_URL: databaseUrl,
      STORAGE_DIR: path.join(folder, 'media'),
      NEXTAUTH_SECRET: 'a secret that only tests ever sign with',
      ADMIN_EMAIL: TEST_ADMIN.email,
      ADMIN_PASSWORD: TEST_ADMIN.password,
      DEMO: '1',
      DEMO_PASSWORD,
      LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  track(child);
  const log = createWriteStream(path.join(RESULTS, 'site.log'));
  child.stdout.pipe(log, { end: false });
  child.stderr.pipe(log, { end: false });
  const ended = once(child, 'exit');

  const stop = async () => {
    if (child.exitCode === null) child.kill('SIGTERM');
    await ended;
    await cluster.stop();
    await removeCluster(folder);
    return child.exitCode ?? 1;
  };

  const ready = new Promise<boolean>((resolve) => {
    createInterface(child.stdout).on('line', (line) => {
      if (line.startsWith('Ready after')) resolve(true);
    });
    void ended.then(() => resolve(false));
  });
  if (!(await ready)) {
    await stop();
    throw new Error('the site did not start');
  }
  return { env: siteEnvironment(siteUrl, databaseUrl), stop };
}

function siteEnvironment(siteUrl: string, databaseUrl: string): Record<string, string> {
  return {
    E2E_SITE_URL: siteUrl,
    E2E_ADMIN_EMAIL: TEST_ADMIN.email,
    E2E_ADMIN_PASSWORD: TEST_ADMIN.password,
    E2E_DEMO_PASSWORD: DEMO_PASSWORD,
    DATABASE_URL: databaseUrl,
  };
}
