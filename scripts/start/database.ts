import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { DATABASE, POSTGRES } from '../checkout.ts';
import { startCluster } from '../postgres/cluster.ts';
import { dropDatabase, ensureDatabase } from '../postgres/databases.ts';
import { checkServer } from '../postgres/external.ts';
import type { Shutdown } from './shutdown.ts';

/** Lies in the embedded PostgreSQL's folder while an empty database is being filled. */
const HALF_FILLED = path.join(POSTGRES, 'half-filled');

export type Database = {
  url: string;
  /** Ours alone, so a half-filled one may be thrown away. */
  isEmbedded: boolean;
};

/**
 * Opens the database that DATABASE_URL names, else the embedded one, and answers its connection string, which
 * also stands in `process.env.DATABASE_URL` from now on.
 */
export async function openDatabase(databaseUrl: string | undefined, shutdown: Shutdown): Promise<Database> {
  const url = databaseUrl ?? (await openEmbedded(shutdown));
  if (databaseUrl) await checkServer(databaseUrl);
  process.env.DATABASE_URL = url;
  return { url, isEmbedded: databaseUrl === undefined };
}

async function openEmbedded(shutdown: Shutdown): Promise<string> {
  const cluster = await startCluster({ folder: POSTGRES, purpose: 'server' });
  shutdown.add('PostgreSQL', () => cluster.stop());
  void cluster.ended.then(() => {
    if (shutdown.isUnderWay) return;
    console.error(`PostgreSQL ended unexpectedly; its log is ${path.join(POSTGRES, 'postgres.log')}`);
    void shutdown.exit(1);
  });
  const url = cluster.url(DATABASE);
  if (existsSync(HALF_FILLED)) {
    await dropDatabase(url);
    await rm(HALF_FILLED);
  }
  await ensureDatabase(url);
  return url;
}

/** Whether nobody has ever worked here: every newsroom has an admin from its first start on. */
export async function isNewsroomNew({ url }: Database): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from person limit 1');
    return rowCount === 0;
  } finally {
    await client.end();
  }
}

/**
 * Lets `work` fill a new newsroom. Many transactions make one, so when the process is killed between them the
 * next start throws the half away and begins again; never a database of someone's own, though.
 */
export async function fill<T>({ isEmbedded }: Database, work: () => Promise<T>): Promise<T> {
  if (isEmbedded) await writeFile(HALF_FILLED, '');
  const result = await work();
  if (isEmbedded) await rm(HALF_FILLED);
  return result;
}
