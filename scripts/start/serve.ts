import { createServer, type RequestListener, type Server } from 'node:http';
import type { Env } from '#lib/platform/env/env.ts';
import { Mendable } from '../mendable.ts';
import { whyNotFree } from '../ports.ts';
import { settleClientAddress, trustedProxies } from './client-address.ts';

/** How long requests that are under way may take to finish when the server stops. */
const FINISH_MS = 10_000;

/** An HTTP server for our handler, before it listens. */
export function httpServer(env: Env, handler: () => RequestListener): Server {
  const trusted = trustedProxies(env.trustedProxies);
  const server = createServer((request, response) => {
    settleClientAddress(request, trusted);
    handler()(request, response);
  });
  // Longer than a proxy keeps an idle connection, so that it never writes into one that we are closing.
  server.keepAliveTimeout = 75_000;
  return server;
}

/** Complains about a taken port before a start has taken minutes. */
export async function checkPort({ port, host }: Env): Promise<void> {
  const code = await whyNotFree(port, host);
  if (code) throw new Mendable(sentenceFor({ code } as NodeJS.ErrnoException, port, host));
}

/** Listens where the configuration says. */
export function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new Mendable(sentenceFor(error, port, host))),
    );
    server.listen({ port, host }, () => resolve());
  });
}

/** Accepts no more, and waits for the answers that are under way. */
export async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), FINISH_MS);
  await closed;
  clearTimeout(impatience);
}

/** Why the server cannot listen, and what to do. */
export function sentenceFor(error: NodeJS.ErrnoException, port: number, host: string | undefined): string {
  switch (error.code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} is reserved for root. Choose one above 1023 (PORT=3000), with a proxy before it.`;
    case 'EADDRNOTAVAIL':
      return `HOST=${host} is no address of this machine.`;
    default:
      return error.message;
  }
}
