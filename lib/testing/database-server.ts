import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { applyMigrations } from '#scripts/migrations/apply.ts';
import { startCluster } from '#scripts/postgres/cluster.ts';
import { ensureDatabase } from '#scripts/postgres/databases.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database that nobody connects to: each test file works on a copy. */
    templateUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run, and hands over what to do at the end. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(path.join(tmpdir(), 'difang-integration-'));
  const cluster = await startCluster({ folder, purpose: 'server', settings: FORGETFUL });
  const templateUrl = cluster.url('template_of_tests');
  await ensureDatabase(templateUrl);
  await applyMigrations(templateUrl);
  project.provide('templateUrl', templateUrl);
  return async () => {
    await cluster.stop();
    await rm(folder, { recursive: true, force: true });
  };
}

/** Nothing here outlives the run, so nothing needs to reach the disk. */
const FORGETFUL = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
};
