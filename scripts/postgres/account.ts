import { execFile, spawn } from 'node:child_process';
import { chown, stat } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Mendable } from '../mendable.ts';

const run = promisify(execFile);

/** The account that PostgreSQL runs under; empty when it is simply ours. */
export type Account = { uid?: number; gid?: number };

/**
 * PostgreSQL refuses to run as root. So root lends it to the owner of the existing data, else to the account
 * `postgres`, which is made when the machine has none, else to `nobody`.
 */
export async function postgresAccount(dataFolder: string): Promise<Account> {
  if (process.getuid?.() !== 0) return {};
  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await accountNamed('postgres')) ?? (await makePostgres()) ?? (await nobody());
}

async function accountNamed(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

async function makePostgres(): Promise<Account | undefined> {
  await run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']).catch(() => undefined);
  return accountNamed('postgres');
}

async function nobody(): Promise<Account> {
  const account = await accountNamed('nobody');
  if (account) return account;
  throw new Mendable(
    'PostgreSQL does not run as root and no other account could be made for it. ' +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** Whether that account can start this program: every folder above it must let the account through. */
export async function mayExecute(account: Account, file: string): Promise<boolean> {
  if (account.uid === undefined) return true;
  return new Promise((resolve) => {
    const probe = spawn('/bin/sh', ['-c', 'test -x "$1"', 'sh', file], {
      ...account,
      cwd: '/',
      stdio: 'ignore',
    });
    probe.on('error', () => resolve(false));
    probe.on('exit', (code) => resolve(code === 0));
  });
}

/** Hands a file or folder over to that account. */
export async function give(file: string, account: Account): Promise<void> {
  if (account.uid !== undefined && account.gid !== undefined) await chown(file, account.uid, account.gid);
}
