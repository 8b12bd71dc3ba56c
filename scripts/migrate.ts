// Applies the migrations to DATABASE_URL, else to this checkout's embedded PostgreSQL when it runs.
import { DATABASE, POSTGRES } from './checkout.ts';
import { applyMigrations } from './migrations/apply.ts';
import { runningUrl } from './postgres/cluster.ts';
import { explain } from './start/progress.ts';

const url = process.env.DATABASE_URL || (await runningUrl(POSTGRES, DATABASE));
if (!url) {
  console.error('No database: set DATABASE_URL, or keep one up with `node scripts/postgres/run.ts`.');
  process.exit(1);
}
try {
  const applied = await applyMigrations(url);
  console.log(applied.length ? `Applied ${applied.join(', ')}` : 'The database is up to date.');
} catch (error) {
  explain(error);
  process.exitCode = 1;
}
