// `npm start`: the whole newsroom, from a fresh clone or again within seconds.
import { build, buildIsCurrent } from './start/build.ts';
import { greet, prepare } from './start/prepare.ts';
import { explain, seconds, step } from './start/progress.ts';
import { Shutdown } from './start/shutdown.ts';

const began = performance.now();
const shutdown = new Shutdown();
shutdown.listenForSignals();

try {
  const prepared = await prepare('production', shutdown);
  if (!(await buildIsCurrent())) {
    await step('Building the site (a minute or two)', () => build(shutdown.signal));
  }
  await step('Server', async () => {
    // Only now: these modules take their configuration from the environment that was settled above.
    const { openJobs, openSite } = await import('./start/site.ts');
    await openSite({ ...prepared, shutdown });
    await openJobs(prepared.databaseUrl, shutdown);
  });
  console.log(`\nReady after ${seconds(performance.now() - began)}.`);
  greet(prepared);
} catch (error) {
  if (!shutdown.isUnderWay) explain(error);
  await shutdown.exit(1);
}
