import type { Server } from 'node:http';
import type { Env } from '#lib/platform/env/env.ts';
import { Mendable } from '../mendable.ts';
import { whyNotFree } from '../ports.ts';

/** Complains about a taken port before a start has taken minutes. */
export async function checkPort({ port, host }: Env): Promise<void> {
  const code = await whyNotFree(port, host);
  if (code) throw new Mendable(sentenceForPort(code, port, host));
}

/** Listens where the configuration says. */
export function listen(server: Server, { port, host }: Env): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) =>
      reject(new Mendable(sentenceForPort(code ?? message, port, host))),
    );
    server.listen({ port, host }, () => resolve());
  });
}

/** Why the server cannot listen, and what to do. */
export function sentenceForPort(code: string, port: number, host: string | undefined): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program. Choose another one: PORT=${port + 1} npm start`;
    case 'EACCES':
      return `Port ${port} is reserved for root. Choose one above 1023 (PORT=3000), with a proxy before it.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `HOST=${host} is no address of this machine.`;
    default:
      return `The server cannot listen on port ${port}: ${code}`;
  }
}
