import type { Env } from '#lib/platform/env/env.ts';
import { applyMigrations } from '../migrations/apply.ts';
import { fill, isNewsroomNew, openDatabase } from './database.ts';
import { settleEnvironment } from './environment.ts';
import { note, step } from './progress.ts';
import { checkPort } from './serve.ts';
import type { Shutdown } from './shutdown.ts';

type Prepared = {
  env: Env;
  databaseUrl: string;
  /** How to sign in for the first time; no lines when the newsroom is not new. */
  welcome: string[];
};

/** Everything that a site needs before it can be built or served: configuration, database, first contents. */
export async function prepare(mode: 'production' | 'development', shutdown: Shutdown): Promise<Prepared> {
  const env = await settleEnvironment(mode);
  const database = await step('PostgreSQL', () => openDatabase(env.databaseUrl, shutdown));
  await checkPort(env);
  const applied = await step('Migrations', () => applyMigrations(database.url));
  if (applied.length) note(`Applied ${applied.join(', ')}`);
  const welcome: string[] = [];
  if (await isNewsroomNew(database)) {
    await step('New newsroom', () =>
      fill(database, async () => {
        const { furnish } = await import('./newsroom.ts');
        welcome.push(...(await furnish(env)));
      }),
    );
  }
  return { env, databaseUrl: database.url, welcome };
}

/** Where everything is, and how to sign in. */
export function greet({ env, welcome }: Prepared): void {
  console.log(`  Readers  ${env.siteUrl}`);
  console.log(`  Editors  ${env.siteUrl}/desk`);
  console.log(`  Admins   ${env.siteUrl}/admin`);
  for (const line of welcome) console.log(line);
  console.log('Ctrl-C stops everything.');
}
