import http, { type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished, vi } from 'vitest';
import { createFront, type Front, type FrontOptions } from '../front.ts';
import { FakeNext } from './fake-next.ts';

export interface Read {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  text: string;
}

interface Asking {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

/** A front before a fake Next, a clock that only the test moves, and somebody who reads. */
export async function openFront(options: Partial<FrontOptions> = {}) {
  const next = new FakeNext();
  const clock = { ms: 0 };
  const log = { warn: vi.fn(), error: vi.fn() };
  const front = createFront({
    handler: next.handler,
    isPage: (url) => !url.pathname.startsWith('/desk'),
    declaredParams: (url) => (url.pathname === '/search' ? ['q'] : []),
    now: () => clock.ms,
    log,
    ...options,
  });
  const port = await listen(front);
  onTestFinished(() => front.close(0));
  const read = (path: string, asking: Asking = {}) => readOver(port, path, asking);
  return { next, clock, log, front, port, read };
}

async function listen(front: Front): Promise<number> {
  await new Promise<void>((resolve) => front.server.listen(0, '127.0.0.1', resolve));
  return (front.server.address() as AddressInfo).port;
}

/** One request on a connection of its own; the body as it came, undecoded. */
function readOver(port: number, path: string, asking: Asking): Promise<Read> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', headers = {} } = asking;
    const request = http.request({ port, path, method, headers, agent: false }, (message) => {
      const chunks: Buffer[] = [];
      message.on('data', (chunk: Buffer) => chunks.push(chunk));
      message.on('error', reject);
      message.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: message.statusCode ?? 0, headers: message.headers, body, text: body.toString() });
      });
    });
    request.on('error', reject);
    request.end(asking.body);
  });
}
