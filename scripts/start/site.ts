import type { Server } from 'node:http';
import next from 'next';
import { createFront } from '#front/front.ts';
import { closeServer, createServer } from '#front/server.ts';
import type { Handler } from '#front/upstream.ts';
import { closeDb } from '#lib/platform/db/db.ts';
import type { Env } from '#lib/platform/env/env.ts';
import { startWorker } from '#lib/platform/jobs/worker.ts';
import { log } from '#lib/platform/log/log.ts';
import { declaredParams, isReaderPage } from '#lib/portal/reader-address.ts';
import { tasks } from '#lib/tasks.ts';
import { baseHeaders, READER_POLICY } from '#lib/web/security-headers.ts';
import { ROOT } from '../checkout.ts';
import { settleClientAddress, trustedProxies } from './client-address.ts';
import { passTagsOn } from './expire-tags.ts';
import { listen } from './serve.ts';
import type { Shutdown } from './shutdown.ts';

type Site = { env: Env; databaseUrl: string; shutdown: Shutdown };

/** How long requests that are under way may take to finish when the server stops. */
const FINISH_MS = 10_000;

/**
 * Serves the built site, readers' pages through the front. What is opened last is closed first: announcements
 * end before the server does, requests finish before the database closes.
 */
export async function openSite({ env, databaseUrl, shutdown }: Site): Promise<void> {
  shutdown.add('the database connections', closeDb);
  const app = next({ dev: false, dir: ROOT, hostname: env.host, port: env.port });
  await app.prepare();
  shutdown.add('Next', () => app.close());
  const front = createFront({
    handler: withClientAddress(app.getRequestHandler(), env),
    log,
    origin: env.siteUrl,
    isPage: isReaderPage,
    declaredParams,
    pageHeaders: {
      ...baseHeaders({ https: env.siteUrl.startsWith('https:') }),
      'Content-Security-Policy': READER_POLICY,
    },
  });
  await listen(front.server, env);
  shutdown.add('the server', () => front.close(FINISH_MS));
  shutdown.add('the announcements', await passTagsOn(databaseUrl, env));
}

/** Serves the site as it is being written: each page made anew, with Next's own scripts, nothing before Next. */
export async function openSiteInDevelopment({ env, databaseUrl, shutdown }: Site): Promise<void> {
  let handle: Handler = async (_request, response) => void response.writeHead(503).end();
  const server: Server = createServer((request, response) => void handle(request, response));
  shutdown.add('the database connections', closeDb);
  // Next listens to the server's upgrades, through which it reloads pages.
  const app = next({ dev: true, dir: ROOT, hostname: env.host, port: env.port, httpServer: server });
  await app.prepare();
  shutdown.add('Next', () => app.close());
  handle = withClientAddress(app.getRequestHandler(), env);
  await listen(server, env);
  shutdown.add('the server', () => closeServer(server, 0));
  shutdown.add('the announcements', await passTagsOn(databaseUrl, env));
}

/** Works through the queue of jobs in this process. */
export async function openJobs(databaseUrl: string, shutdown: Shutdown): Promise<void> {
  shutdown.add('the jobs', await startWorker(databaseUrl, tasks));
}

function withClientAddress(handler: Handler, env: Env): Handler {
  const trusted = trustedProxies(env.trustedProxies);
  return (request, response) => {
    settleClientAddress(request, trusted);
    return handler(request, response);
  };
}
