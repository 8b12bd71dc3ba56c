// Writes a migration: `node scripts/new-migration.ts NAME`, after a change of the models in prisma/.
// `--by-hand NAME` makes an empty one, to be filled with SQL that Prisma has no words for.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DATABASE, POSTGRES } from './checkout.ts';
import { MIGRATIONS } from './migrations/folder.ts';
import { migrationFolderName } from './migrations/name.ts';
import { keepSnapshot, sqlSinceSnapshot } from './migrations/schema-diff.ts';
import { startCluster } from './postgres/cluster.ts';
import { ensureDatabase } from './postgres/databases.ts';

const byHand = process.argv.includes('--by-hand');
const name = process.argv.slice(2).find((argument) => !argument.startsWith('--'));
if (!name) {
  console.error('Give the migration a name: node scripts/new-migration.ts add_archive_days');
  process.exit(1);
}

const cluster = await startCluster({ folder: POSTGRES, purpose: 'database' });
try {
  const url = cluster.url(DATABASE);
  await ensureDatabase(url);
  const sql = await sqlSinceSnapshot(url);
  if (sql || byHand) await write(migrationFolderName(name, new Date()), sql);
  else console.log('The models have not changed since the last migration.');
} finally {
  await cluster.stop();
}

async function write(folder: string, sql: string): Promise<void> {
  const file = path.join(MIGRATIONS, folder, 'migration.sql');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, sql ? `${sql}\n` : '');
  await keepSnapshot();
  console.log(`Wrote ${file}: read it, and add the checks that Prisma has no words for.`);
}
