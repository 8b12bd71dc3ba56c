import type { TestProject } from 'vitest/node';
import { applyMigrations } from '#scripts/migrations/apply.ts';
import { startCluster } from '#scripts/postgres/cluster.ts';
import { ensureDatabase } from '#scripts/postgres/databases.ts';
import { FORGETFUL, removeCluster, temporaryFolder } from '#scripts/postgres/temporary.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A migrated, empty database that nobody connects to: each test file works on a copy. */
    templateUrl: string;
  }
}

/** Starts one PostgreSQL for the whole run, and hands over what to do at the end. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  const folder = await temporaryFolder('integration');
  const cluster = await startCluster({
    folder,
    purpose: 'server',
    settings: { ...FORGETFUL, max_connections: '200' },
  });
  const templateUrl = cluster.url('template_of_tests');
  await ensureDatabase(templateUrl);
  await applyMigrations(templateUrl);
  project.provide('templateUrl', templateUrl);
  return async () => {
    await cluster.stop();
    await removeCluster(folder);
  };
}
