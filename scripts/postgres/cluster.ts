import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { Mendable } from '../mendable.ts';
import { freePort } from '../ports.ts';
import { checkUsable, DATABASE_USER, initialise } from './initialise.ts';
import { type Place, settlePlace } from './place.ts';
import {
  claim,
  livingOwner,
  type Purpose,
  postmasterPid,
  removeStalePidFile,
  stopPostmaster,
} from './postmaster.ts';

/** A running PostgreSQL. `stop` ends it cleanly, unless it was only joined. */
export type Cluster = {
  /** The connection string of one of its databases. */
  url(database: string): string;
  stop(): Promise<void>;
  /** Settles when PostgreSQL has ended, for whatever reason. Never settles for a joined cluster. */
  ended: Promise<void>;
};

export type ClusterOptions = {
  /** Holds everything about the cluster; made when absent. */
  folder: string;
  purpose: Purpose;
  /** PostgreSQL's own settings beside the usual ones, such as `{ fsync: 'off' }`. */
  settings?: Record<string, string>;
};

const SETTINGS: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  // Only TCP: socket paths are limited to 107 characters, checkouts are not.
  unix_socket_directories: '',
  shared_buffers: '256MB',
  effective_cache_size: '1GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  random_page_cost: '1.1',
  max_wal_size: '2GB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_line_prefix: '%m [%p] ',
  // Parallel queries ask for shared memory that small containers do not have.
  dynamic_shared_memory_type: 'mmap',
};

type Notes = { port: number; password: string };

/**
 * Starts the cluster of this folder, making it first when needed, and answers once it accepts connections.
 * Joins one that a `database` process keeps up; ends one whose owner died; refuses one that a server uses.
 */
export async function startCluster({ folder, purpose, settings = {} }: ClusterOptions): Promise<Cluster> {
  const place = await settlePlace(folder);
  await checkUsable(place);
  const running = await postmasterPid(place.data);
  const known = await readNotes(folder);
  if (running !== undefined) {
    const owner = await livingOwner(folder);
    if (owner?.purpose === 'database' && known) return joined(known);
    if (owner) throw new AlreadyRunning(owner.pid);
    await stopPostmaster(running);
  }
  await removeStalePidFile(place.data);
  const notes = {
    port: await freePort(known?.port),
    password: known?.password ?? randomBytes(18).toString('base64url'),
  };
  await writeFile(path.join(folder, 'connection.json'), JSON.stringify(notes), { mode: 0o600 });
  await initialise(place, { password: notes.password, durable: settings.fsync !== 'off' });
  await claim(folder, purpose);
  return launch(folder, place, notes, { ...SETTINGS, ...settings });
}

/** The connection string of the cluster when one runs in this folder. */
export async function runningUrl(folder: string, database: string): Promise<string | undefined> {
  const notes = await readNotes(folder);
  if (!notes || !(await accepts(notes))) return undefined;
  return urlOf(notes, database);
}

/** Another process of this checkout already uses the embedded PostgreSQL. */
export class AlreadyRunning extends Mendable {
  constructor(pid: number) {
    super(
      `This checkout is already running (process ${pid}), and its database serves one start at a time. ` +
        `Use that one, or end it first: kill ${pid}`,
    );
  }
}

async function launch(
  folder: string,
  place: Place,
  notes: Notes,
  settings: Record<string, string>,
): Promise<Cluster> {
  const logFile = path.join(folder, 'postgres.log');
  const log = openSync(logFile, 'w');
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(
    path.join(place.binaries, 'bin', 'postgres'),
    ['-D', place.data, '-p', String(notes.port), ...flags],
    // A session of its own, so that Ctrl-C reaches us alone and PostgreSQL goes last.
    { ...place.account, cwd: '/', detached: true, stdio: ['ignore', log, log] },
  );
  closeSync(log);
  const ended = ending(child);
  const lastResort = () => child.kill('SIGINT');
  process.once('exit', lastResort);
  await ready(child, ended, notes, logFile);
  return {
    url: (database) => urlOf(notes, database),
    ended,
    async stop() {
      if (child.pid && child.exitCode === null) await stopPostmaster(child.pid);
      process.removeListener('exit', lastResort);
      await rm(path.join(folder, 'owner.json'), { force: true });
    },
  };
}

function ending(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
}

/** After a crash PostgreSQL replays its log first, which may take a while. */
async function ready(
  child: ChildProcess,
  ended: Promise<void>,
  notes: Notes,
  logFile: string,
): Promise<void> {
  const deadline = AbortSignal.timeout(120_000);
  let over = false;
  void ended.then(() => {
    over = true;
  });
  while (!over && !deadline.aborted) {
    if (await accepts(notes)) return;
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))]);
  }
  child.kill('SIGQUIT');
  const said = await readFile(logFile, 'utf8').catch(() => '');
  throw new Mendable(
    `PostgreSQL did not start. Its log, ${logFile}, ends:\n${said.trim().split('\n').slice(-15).join('\n')}`,
  );
}

function joined(notes: Notes): Cluster {
  return { url: (database) => urlOf(notes, database), ended: new Promise(() => {}), stop: async () => {} };
}

async function accepts(notes: Notes): Promise<boolean> {
  const client = new pg.Client({
    connectionString: urlOf(notes, 'postgres'),
    connectionTimeoutMillis: 2_000,
  });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlOf({ port, password }: Notes, database: string): string {
  return `postgresql://${DATABASE_USER}:${password}@127.0.0.1:${port}/${database}`;
}

async function readNotes(folder: string): Promise<Notes | undefined> {
  const text = await readFile(path.join(folder, 'connection.json'), 'utf8').catch(() => '');
  return text ? (JSON.parse(text) as Notes) : undefined;
}
