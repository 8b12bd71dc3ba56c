import { spawn } from 'node:child_process';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Mendable } from '../mendable.ts';
import { give } from './account.ts';
import type { Place } from './place.ts';

/** Superuser and database of an embedded cluster. */
export const DATABASE_USER = 'difang';

/**
 * Makes the cluster unless it is there. The text is UTF-8, sorted by code point, the same on every machine;
 * `lc_ctype` stays that of a UTF-8 locale because pg_trgm asks it which characters are letters, and in plain
 * `C` no Chinese character is one.
 */
export async function initialise(
  { data, binaries, account }: Place,
  { password, durable }: { password: string; durable: boolean },
): Promise<void> {
  if (await holdsCluster(data)) return;
  // Made beside and renamed, so that an interrupted start never leaves half a cluster.
  const fresh = `${data}.new`;
  const passwordFile = `${data}.password`;
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh, { mode: 0o700 });
  await give(fresh, account);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await give(passwordFile, account);
  try {
    await initdb(path.join(binaries, 'bin', 'initdb'), account, [
      `--pgdata=${fresh}`,
      `--username=${DATABASE_USER}`,
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`,
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--text-search-config=simple',
      '--data-checksums',
      ...(durable ? [] : ['--no-sync']),
    ]);
    await rm(data, { recursive: true, force: true });
    await rename(fresh, data);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** Says what to do when this user or this PostgreSQL cannot use the data that is already there. */
export async function checkUsable({ data, binaries }: Place): Promise<void> {
  if (!(await holdsCluster(data))) return;
  const { uid } = await stat(data);
  const me = process.getuid?.();
  if (me !== undefined && me !== 0 && uid !== me) {
    throw new Mendable(
      `The database in ${data} belongs to another account (it was first started as root, perhaps). ` +
        `Start as that account again, or hand it over: chown -R $(id -u):$(id -g) ${data}`,
    );
  }
  const made = await clusterVersion(data);
  const ours = await packagedVersion(binaries);
  if (made && ours && made !== ours) {
    throw new Mendable(
      `The database in ${data} was made by PostgreSQL ${made}, this version brings ${ours}. ` +
        `Dump it with the previous version of this checkout, move the folder away, and restore.`,
    );
  }
}

async function clusterVersion(data: string): Promise<string> {
  return (await readFile(path.join(data, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
}

async function packagedVersion(binaries: string): Promise<string> {
  const manifest = await readFile(path.join(binaries, '..', 'package.json'), 'utf8').catch(() => '{}');
  return /^\d+/.exec((JSON.parse(manifest) as { version?: string }).version ?? '')?.[0] ?? '';
}

async function holdsCluster(data: string): Promise<boolean> {
  const found = await stat(data).catch(() => undefined);
  return found !== undefined;
}

function initdb(program: string, account: Place['account'], args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // Run from `/`: the account may not be able to enter our own folder.
    const child = spawn(program, args, { ...account, cwd: '/', stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Mendable(`PostgreSQL's initdb failed (${code}):\n${said.trim()}`));
    });
  });
}
