import { existsSync } from 'node:fs';
import { glob, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { MigrationList, SchemasContainer } from '@prisma/schema-engine-wasm';
import { ROOT } from '../checkout.ts';

export const MIGRATIONS = path.join(ROOT, 'prisma', 'migrations');

/** The history in prisma/migrations, oldest first, as the engine wants it. */
export async function readMigrations(): Promise<MigrationList> {
  const lockfile = path.join(MIGRATIONS, 'migration_lock.toml');
  return {
    baseDir: MIGRATIONS,
    lockfile: {
      path: 'migration_lock.toml',
      content: existsSync(lockfile) ? await readFile(lockfile, 'utf8') : null,
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all((await migrationNames()).map(readMigration)),
  };
}

/** Names of the migrations, oldest first. */
export async function migrationNames(): Promise<string[]> {
  if (!existsSync(MIGRATIONS)) return [];
  const entries = await readdir(MIGRATIONS, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
}

/** The schema files as they stand, in a stable order. */
export async function readSchema(folder = path.join(ROOT, 'prisma')): Promise<SchemasContainer> {
  const names: string[] = [];
  for await (const name of glob('{*.prisma,models/**/*.prisma}', { cwd: folder })) names.push(name);
  const files = names.sort().map(async (name) => ({
    path: path.join(folder, name),
    content: await readFile(path.join(folder, name), 'utf8'),
  }));
  return { files: await Promise.all(files) };
}

async function readMigration(name: string): Promise<MigrationList['migrationDirectories'][number]> {
  const content = await readFile(path.join(MIGRATIONS, name, 'migration.sql'), 'utf8').then(
    (value) => ({ tag: 'ok' as const, value }),
    (error: Error) => ({ tag: 'error' as const, value: error.message }),
  );
  return { path: name, migrationFile: { path: 'migration.sql', content } };
}
