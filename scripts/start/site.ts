import type { RequestListener } from 'node:http';
import next from 'next';
import { closeDb } from '#lib/platform/db/db.ts';
import type { Env } from '#lib/platform/env/env.ts';
import { startWorker } from '#lib/platform/jobs/worker.ts';
import { ROOT } from '../checkout.ts';
import { passTagsOn } from './expire-tags.ts';
import { close, httpServer, listen } from './serve.ts';
import type { Shutdown } from './shutdown.ts';
import { TASKS } from './tasks.ts';

type Site = {
  env: Env;
  databaseUrl: string;
  development: boolean;
  shutdown: Shutdown;
  /** Puts something before Next's own handler. */
  before?: (next: RequestListener) => RequestListener;
};

/**
 * Serves the site from this process. What is opened last is closed first: announcements end before the server
 * does, requests finish before the database closes.
 */
export async function openSite({ env, databaseUrl, development, shutdown, before }: Site): Promise<void> {
  let handler: RequestListener = (_request, response) => response.writeHead(503).end();
  const server = httpServer(env, () => handler);
  shutdown.add('the database connections', closeDb);
  const app = next({ dev: development, dir: ROOT, hostname: env.host, port: env.port, httpServer: server });
  await app.prepare();
  shutdown.add('Next', () => app.close());
  const nextHandler = app.getRequestHandler();
  handler = before ? before(nextHandler) : nextHandler;
  await listen(server, env);
  shutdown.add('the server', () => close(server));
  shutdown.add('the announcements', await passTagsOn(databaseUrl, env.port, env.host));
}

/** Works through the queue of jobs in this process. */
export async function openJobs(databaseUrl: string, shutdown: Shutdown): Promise<void> {
  shutdown.add('the jobs', await startWorker(databaseUrl, TASKS));
}
