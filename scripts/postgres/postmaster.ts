import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { becomes, commandOf } from '../processes.ts';

/** What a server wants the database for: `database` only keeps it up for others, who may join it. */
export type Purpose = 'database' | 'server';
export type Owner = { pid: number; command: string; purpose: Purpose };

/** The number of the running PostgreSQL of this data folder, or undefined; a pid file alone proves nothing. */
export async function postmasterPid(data: string): Promise<number | undefined> {
  const pid = pidIn(await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => ''));
  return pid !== undefined && commandOf(pid)?.includes(data) ? pid : undefined;
}

/** The process number on the first line of a `postmaster.pid`; PostgreSQL writes it negative in some modes. */
export function pidIn(postmasterPid: string): number | undefined {
  const pid = Math.abs(Number.parseInt(postmasterPid, 10));
  return Number.isNaN(pid) || pid === 0 ? undefined : pid;
}

/**
 * A killed machine or container leaves `postmaster.pid` behind, and its number soon belongs to some other
 * process, which makes PostgreSQL refuse to start. Once we know that nobody runs this data, it must go.
 */
export async function removeStalePidFile(data: string): Promise<void> {
  if ((await postmasterPid(data)) === undefined) await rm(path.join(data, 'postmaster.pid'), { force: true });
}

/** Stops a PostgreSQL by its number: first politely (open transactions roll back), at last at once. */
export async function stopPostmaster(pid: number): Promise<void> {
  signal(pid, 'SIGINT');
  if (await becomes(() => commandOf(pid) === undefined, 20_000)) return;
  signal(pid, 'SIGQUIT');
  await becomes(() => commandOf(pid) === undefined, 10_000);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

/** Notes in the cluster's folder that this process runs it. */
export async function claim(folder: string, purpose: Purpose): Promise<void> {
  const owner: Owner = { pid: process.pid, command: commandOf(process.pid) ?? '', purpose };
  await writeFile(path.join(folder, 'owner.json'), JSON.stringify(owner));
}

/** The living process that runs the cluster, or undefined when it died without stopping it. */
export async function livingOwner(folder: string): Promise<Owner | undefined> {
  const text = await readFile(path.join(folder, 'owner.json'), 'utf8').catch(() => '');
  if (!text) return undefined;
  const owner = JSON.parse(text) as Owner;
  return commandOf(owner.pid) === owner.command ? owner : undefined;
}
