import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AlreadyRunning, type Cluster, runningUrl, startCluster } from './cluster.ts';
import type { Purpose } from './postmaster.ts';
import { FORGETFUL, removeCluster, temporaryFolder } from './temporary.ts';

let folder: string;
let started: Cluster[];

beforeEach(async () => {
  folder = await temporaryFolder('cluster');
  started = [];
});

afterEach(async () => {
  for (const cluster of started) await cluster.stop();
  await removeCluster(folder);
});

async function start(purpose: Purpose = 'server'): Promise<Cluster> {
  const cluster = await startCluster({ folder, purpose, settings: FORGETFUL });
  started.push(cluster);
  return cluster;
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  } finally {
    await client.end();
  }
}

test('a cluster keeps its data and its password over a clean stop', async () => {
  const first = await start();
  await ask(first.url('postgres'), 'create table kept as select 42 as n');
  await first.stop();
  await first.ended;
  expect(await runningUrl(folder, 'postgres')).toBeUndefined();
  expect(await readFile(path.join(folder, 'postgres.log'), 'utf8')).toContain('database system is shut down');

  const second = await start();
  expect(await ask(second.url('postgres'), 'select n from kept')).toBe(42);
  expect(await runningUrl(folder, 'postgres')).toBe(second.url('postgres'));
  expect(new URL(second.url('x')).password).toBe(new URL(first.url('x')).password);
});

test('text sorts by code point, and Chinese characters are letters to pg_trgm', async () => {
  const { url } = await start();
  expect(await ask(url('postgres'), "select '一' < '丁' and 'B' < 'a'")).toBe(true);
  await ask(url('postgres'), 'create extension pg_trgm');
  expect(await ask(url('postgres'), "select cardinality(show_trgm('宝鸡市'))")).toBeGreaterThan(2);
});

test('a second start is refused while the first one lives, but may join one that is kept up for others', async () => {
  const first = await start();
  await expect(start()).rejects.toThrow(AlreadyRunning);
  await first.stop();

  const keeper = await start('database');
  const guest = await start();
  expect(guest.url('postgres')).toBe(keeper.url('postgres'));
  await guest.stop();
  expect(await ask(keeper.url('postgres'), 'select 1')).toBe(1);
});

test('a stale postmaster.pid does not keep it from starting, even when its number is in use', async () => {
  await (await start()).stop();
  await writeFile(
    path.join(folder, 'data', 'postmaster.pid'),
    `${process.pid}\n${folder}/data\n1700000000\n5432\n`,
  );
  const { url } = await start();
  expect(await ask(url('postgres'), 'select 1')).toBe(1);
});

test('what a killed owner left running is ended, and nothing that was committed is lost', async () => {
  const owner = await startInAnotherProcess();
  await ask(owner.url, 'create table kept as select 42 as n');
  owner.process.kill('SIGKILL');
  await once(owner.process, 'exit');
  expect(await runningUrl(folder, 'postgres')).toBe(owner.url);

  const heir = await start();
  expect(await ask(heir.url('postgres'), 'select n from kept')).toBe(42);
});

async function startInAnotherProcess() {
  const script = `
    import { startCluster } from ${JSON.stringify(new URL('./cluster.ts', import.meta.url).href)};
    const cluster = await startCluster({ folder: ${JSON.stringify(folder)}, purpose: 'server' });
    console.log(cluster.url('postgres'));`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [url] = (await once(createInterface(child.stdout), 'line')) as [string];
  return { process: child, url };
}
