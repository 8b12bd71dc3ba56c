import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';

interface Said {
  status?: number;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

/** What Next says of a page that is cached whole. */
const CACHED = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 's-maxage=31536000',
  vary: 'rsc, next-router-state-tree',
};

export interface Gate {
  open: () => void;
  opened: Promise<void>;
}

/** A promise that the test keeps when it likes. */
export function createGate(): Gate {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** Stands for Next: answers as it is told, with an ETag and 304 where it says that a page may be cached. */
export class FakeNext {
  readonly asked: { method: string; url: string; headers: IncomingHttpHeaders }[] = [];
  private readonly pages = new Map<string, Said>();
  private readonly held = new Map<string, Gate>();
  private readonly awaited = new Set<{ url: string; times: number; gate: Gate }>();

  /** From now on `url` answers so; what is not said is a cached page. */
  says(url: string, said: Said): void {
    this.pages.set(url, said);
  }

  /** Answers about `url` wait until the returned function is called. */
  hold(url: string): () => void {
    const gate = createGate();
    this.held.set(url, gate);
    return () => {
      this.held.delete(url);
      gate.open();
    };
  }

  /** Resolves once `url` was asked for so many times. */
  async untilAsked(url: string, times: number): Promise<void> {
    if (this.times(url) >= times) return;
    const gate = createGate();
    this.awaited.add({ url, times, gate });
    await gate.opened;
  }

  /** How often `url` was asked for. */
  times(url: string): number {
    return this.asked.filter((question) => question.url === url).length;
  }

  handler = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = req.url ?? '';
    this.asked.push({ method: req.method ?? '', url, headers: req.headers });
    for (const { url, times, gate } of this.awaited) if (this.times(url) >= times) gate.open();
    await this.held.get(url)?.opened;
    const { status = 200, headers = {}, body = '' } = this.pages.get(url) ?? { status: 404, body: 'nothing' };
    const all = { ...CACHED, ...headers };
    for (const [name, value] of Object.entries(all)) res.setHeader(name, value);
    if (all['cache-control'] === CACHED['cache-control'] && all['content-type'].startsWith('text/html')) {
      const etag = `"next-${createHash('sha1').update(body).digest('hex')}"`;
      res.setHeader('etag', etag);
      if (req.headers['if-none-match'] === etag) {
        res.statusCode = 304;
        res.end();
        return;
      }
    }
    res.statusCode = status;
    res.end(body);
  };
}
