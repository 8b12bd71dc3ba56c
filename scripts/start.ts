// `npm start`: the whole newsroom from a fresh clone, or again within seconds.
import { applyMigrations } from './migrations/apply.ts';
import { build, buildIsCurrent } from './start/build.ts';
import { fill, openDatabase } from './start/database.ts';
import { settleEnvironment } from './start/environment.ts';
import { explain, note, seconds, step } from './start/progress.ts';
import { checkPort } from './start/serve.ts';
import { Shutdown } from './start/shutdown.ts';

const began = performance.now();
const shutdown = new Shutdown();
shutdown.listenForSignals();

try {
  const env = await settleEnvironment('production');
  const database = await step('PostgreSQL', () => openDatabase(env.databaseUrl, shutdown));
  await checkPort(env);
  const applied = await step('Migrations', () => applyMigrations(database.url));
  if (applied.length) note(`Applied ${applied.join(', ')}`);
  // Only now: these modules take their configuration from the environment that was settled above.
  const { furnish, welcomeLines } = await import('./start/newsroom.ts');
  const welcome = await step('Newsroom', () => fill(database, () => furnish(env)));
  if (!(await buildIsCurrent()))
    await step('Building the site (a minute or two)', () => build(shutdown.signal));
  const { openSite } = await import('./start/site.ts');
  await step('Server', () => openSite({ env, databaseUrl: database.url, development: false, shutdown }));
  console.log(`\nReady after ${seconds(performance.now() - began)}.`);
  console.log(`  Readers  ${env.siteUrl}\n  Editors  ${env.siteUrl}/desk\n  Admins   ${env.siteUrl}/admin`);
  for (const line of welcomeLines(welcome)) console.log(line);
  console.log('Ctrl-C stops everything.');
} catch (error) {
  if (!shutdown.isUnderWay) explain(error);
  await shutdown.exit(1);
}
