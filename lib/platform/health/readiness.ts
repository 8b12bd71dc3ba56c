import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { db } from '../db/db.ts';
import { log } from '../log/log.ts';

export type Readiness = 'ready' | 'database-unreachable' | 'migrations-pending';

/**
 * Whether readers and editors can be served: the database answers within `patienceMs`, and it has the tables of
 * this version.
 */
export async function readiness(patienceMs = 2_000): Promise<Readiness> {
  try {
    const [wanted, applied] = await Promise.all([
      migrationsOfThisVersion(),
      soon(appliedMigrations(), patienceMs),
    ]);
    return wanted.every((name) => applied.has(name)) ? 'ready' : 'migrations-pending';
  } catch (error) {
    log.warn({ err: error, room: 'health' }, 'the database does not answer');
    return 'database-unreachable';
  }
}

async function migrationsOfThisVersion(): Promise<string[]> {
  const entries = await readdir(path.join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

async function appliedMigrations(): Promise<Set<string>> {
  const [history] = await db().$queryRaw<{ exists: boolean }[]>`
    SELECT to_regclass('_prisma_migrations') IS NOT NULL AS exists`;
  if (!history?.exists) return new Set();
  const rows = await db().$queryRaw<{ name: string }[]>`
    SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL`;
  return new Set(rows.map(({ name }) => name));
}

/** Fails what takes too long: whoever asks would rather know now. */
function soon<T>(work: Promise<T>, ms: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`no answer in ${ms} ms`)), ms);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
