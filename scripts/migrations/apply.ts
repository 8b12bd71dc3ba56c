import { runMigrations } from 'graphile-worker';
import { withEngine } from './engine.ts';
import { readMigrations } from './folder.ts';

const NO_FILTER = { externalTables: [], externalEnums: [] };

/**
 * Brings a database to the present schema: the history in prisma/migrations, noted in `_prisma_migrations` just
 * as `prisma migrate deploy` notes it, then the job queue's own tables. Safe to run again.
 *
 * Answers with the names of the migrations that were applied now.
 */
export async function applyMigrations(databaseUrl: string): Promise<string[]> {
  const migrationsList = await readMigrations();
  const { appliedMigrationNames } = await withEngine(databaseUrl, (engine) =>
    engine.applyMigrations({ migrationsList, filters: NO_FILTER }),
  );
  await runMigrations({ connectionString: databaseUrl });
  return appliedMigrationNames;
}

/** What `applyMigrations` would find, without changing anything. */
export async function diagnoseMigrations(databaseUrl: string): Promise<{
  /** In the folder, not yet in the database. */
  pending: string[];
  /** In the database, not in the folder: it was last used by a newer version. */
  unknown: string[];
  /** Began and did not finish. */
  failed: string[];
  /** Changed in the folder since they were applied. */
  edited: string[];
}> {
  const migrationsList = await readMigrations();
  const found = await withEngine(databaseUrl, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters: NO_FILTER }),
  );
  const { history } = found;
  return {
    pending: history && 'unappliedMigrationNames' in history ? history.unappliedMigrationNames : [],
    unknown: history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : [],
    failed: found.failedMigrationNames,
    edited: found.editedMigrationNames,
  };
}
