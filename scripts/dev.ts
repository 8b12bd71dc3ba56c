// `npm run dev`: the newsroom with Next in development. No front before it, so every change shows at once.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildReader, watchReader } from './build-reader.ts';
import { ROOT } from './checkout.ts';
import { greet, prepare } from './start/prepare.ts';
import { explain, step } from './start/progress.ts';
import { Shutdown } from './start/shutdown.ts';

const shutdown = new Shutdown();
shutdown.listenForSignals();

try {
  const prepared = await prepare('development', shutdown);
  await buildReader(ROOT);
  shutdown.add("the readers' bundle", await watchReader(ROOT));
  await step('Server', async () => {
    const { openSiteInDevelopment } = await import('./start/site.ts');
    await openSiteInDevelopment({ ...prepared, shutdown });
  });
  watchJobs();
  console.log('\nReady for development.');
  greet(prepared);
} catch (error) {
  if (!shutdown.isUnderWay) explain(error);
  await shutdown.exit(1);
}

function watchJobs(): void {
  const jobs = path.join(ROOT, 'scripts', 'dev', 'jobs.ts');
  const child = spawn(process.execPath, ['--watch', '--watch-preserve-output', jobs], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  shutdown.add('the jobs', async () => {
    child.kill('SIGTERM');
    await ended;
  });
}
