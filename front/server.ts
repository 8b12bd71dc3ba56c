import http, { type RequestListener } from 'node:http';

const SECOND = 1_000;
/** Longer than a proxy in front keeps its connections (60 s is usual): else it may send into a closed one. */
const KEEP_ALIVE_MS = 75 * SECOND;
/** A client that trickles its headers is cut off. */
const HEADERS_MS = 15 * SECOND;
/** A whole request, its body included: a large picture over a slow line. */
const REQUEST_MS = 600 * SECOND;
/** A connection in use on which nothing moves, in either direction: a reader who does not read. */
const IDLE_MS = 120 * SECOND;

/** An HTTP server that neither slow nor silent clients can hold up. It does not listen yet. */
export function createServer(listener: RequestListener): http.Server {
  const server = http.createServer(
    {
      keepAliveTimeout: KEEP_ALIVE_MS,
      headersTimeout: HEADERS_MS,
      requestTimeout: REQUEST_MS,
      connectionsCheckingInterval: 5 * SECOND,
      noDelay: true,
    },
    listener,
  );
  server.timeout = IDLE_MS;
  return server;
}

/** Stops accepting, lets requests in flight finish, and after `graceMs` cuts off what is left. */
export async function closeServer(server: http.Server, graceMs: number): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection whose last answer just went out is idle only now; `close` looks for idle ones just once.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  await closed;
  clearTimeout(cutOff);
  clearInterval(sweep);
}
