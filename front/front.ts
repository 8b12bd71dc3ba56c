import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createFreshPages, type Log } from './fresh-pages.ts';
import type { FrontStats } from './front-stats.ts';
import { preferredEncoding } from './negotiate.ts';
import { createPageStore } from './page-store.ts';
import { prepareOnce, preparePage } from './prepare-page.ts';
import { type AddressRules, isAnonymousRead, readTarget } from './readers-request.ts';
import { sendPage, sendText } from './respond.ts';
import { closeServer, createServer } from './server.ts';
import { type StandInFor, withStandIns } from './stand-ins.ts';
import { createUpstream, type Handler } from './upstream.ts';

export interface FrontOptions extends AddressRules {
  handler: Handler;
  log: Log;
  /** The site's own origin, e.g. `https://news.example`; Next builds absolute addresses on it. */
  origin?: string;
  /**
   * The address of the page to show where another one threw, `notFound()` included: what Next sends then is
   * an empty document for its scripts to fill. Unless told, Next's own `/404` for a 404.
   */
  standInFor?: StandInFor;
  /** Security headers for readers' pages. */
  pageHeaders?: Record<string, string>;
  /** What the pages in memory may take together. */
  maxBytes?: number;
  /** How long a page is served before Next is asked about it again. */
  freshMs?: number;
  /** How long a reader waits for that while there is an old page to serve. */
  slowMs?: number;
  /** How long a reader waits for a page that is not in memory. */
  timeoutMs?: number;
  /** The longest page that is taken from Next. */
  maxPageBytes?: number;
  /** Milliseconds on a clock that never jumps. */
  now?: () => number;
}

export interface Front {
  /** Answers one request; never throws. */
  handle: (req: IncomingMessage, res: ServerResponse) => void;
  /** A server for `handle`, with timeouts set, not listening yet. */
  server: Server;
  stats: () => FrontStats & { pages: number; bytes: number };
  /** Stops accepting, finishes what is in flight (for `graceMs` at most, 10 s unless told), then resolves. */
  close: (graceMs?: number) => Promise<void>;
}

const MEBIBYTE = 1024 * 1024;

/**
 * The server before Next: readers' pages from memory, without the framework, as fresh as Next's own tags;
 * everything else goes to Next untouched. See docs/adr/0001-the-front.md.
 */
export function createFront(options: FrontOptions): Front {
  const { handler, log } = options;
  const stats: FrontStats = {
    hits: 0,
    misses: 0,
    checks: 0,
    changed: 0,
    failures: 0,
    stale: 0,
    unstored: 0,
    passed: 0,
  };
  const store = createPageStore(options.maxBytes ?? 256 * MEBIBYTE);
  const prepareOptions = {
    pageHeaders: options.pageHeaders ?? {},
    onIncomplete: (page: string) =>
      log.error({ page }, "a reader's page is complete only with the framework: it keeps its scripts"),
  };
  const upstream = createUpstream({
    handler,
    origin: options.origin ?? 'http://localhost',
    timeoutMs: options.timeoutMs ?? 30_000,
    maxAnswerBytes: options.maxPageBytes ?? 8 * MEBIBYTE,
  });
  const pages = createFreshPages({
    ask: withStandIns(upstream, options.standInFor ?? ((status) => (status === 404 ? '/404' : undefined))),
    store,
    prepare: (key, answer, checkedAt, old) => preparePage(key, answer, checkedAt, old, prepareOptions),
    freshMs: options.freshMs ?? 1_000,
    slowMs: options.slowMs ?? 1_500,
    now: options.now ?? (() => performance.now()),
    log,
    stats,
  });

  function handle(req: IncomingMessage, res: ServerResponse): void {
    try {
      route(req, res);
    } catch (error) {
      fail(res, error, 500);
    }
  }

  function route(req: IncomingMessage, res: ServerResponse): void {
    const raw = req.url ?? '';
    if (!isAnonymousRead(req)) {
      void passOn(req, res);
    } else if (!sendIfFresh(raw, req, res)) {
      // A page's key is its own address, so only now is there a need to parse.
      const target = readTarget(raw, options);
      if (target.kind === 'page') void answer(target.key, req, res);
      else if (target.kind === 'too-long') sendText(res, 414, 'URI Too Long');
      else void passOn(req, res);
    }
  }

  function sendIfFresh(key: string, req: IncomingMessage, res: ServerResponse): boolean {
    const page = pages.fresh(key);
    if (!page) return false;
    stats.hits++;
    sendPage(req, res, page);
    return true;
  }

  async function answer(key: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
    try {
      if (sendIfFresh(key, req, res)) return;
      const found = await pages.find(key);
      if ('page' in found) {
        sendPage(req, res, found.page);
        return;
      }
      stats.unstored++;
      const encoding = preferredEncoding(req.headers['accept-encoding']);
      const { status, head, body } = await prepareOnce(key, found.answer, encoding, prepareOptions);
      res.writeHead(status, head);
      res.end(body);
    } catch (error) {
      fail(res, error, 502);
    }
  }

  async function passOn(req: IncomingMessage, res: ServerResponse): Promise<void> {
    stats.passed++;
    try {
      await handler(req, res);
    } catch (error) {
      fail(res, error, 500);
    }
  }

  function fail(res: ServerResponse, error: unknown, status: number): void {
    log.error({ err: error }, 'a request could not be answered');
    if (res.headersSent) res.destroy();
    else sendText(res, status, status === 502 ? 'Bad Gateway' : 'Internal Server Error');
  }

  const server = createServer(handle);
  return {
    handle,
    server,
    stats: () => ({ ...stats, pages: store.pages, bytes: store.bytes }),
    close: async (graceMs = 10_000) => {
      await closeServer(server, graceMs);
      await pages.settled();
    },
  };
}
