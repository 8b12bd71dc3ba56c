import { createServer } from 'node:net';

/** The code of the error that keeps a server from listening on this port now; undefined when nothing does. */
export function whyNotFree(port: number, host?: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}

/** The preferred port of this machine's own address if it is free, else one that the system picks. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred && (await whyNotFree(preferred, '127.0.0.1')) === undefined) return preferred;
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: '127.0.0.1' }, () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port.'));
      });
    });
  });
}
