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

/** Stands for Next: answers as it is told, with an ETag and 304 where it says that a page may be cached. */
export class FakeNext {
  readonly asked: { method: string; url: string; headers: IncomingHttpHeaders }[] = [];
  private readonly pages = new Map<string, Said>();
  private readonly held = new Map<string, Promise<void>>();

  /** From now on `url` answers so; what is not said is a cached page. */
  says(url: string, said: Said): void {
    this.pages.set(url, said);
  }

  /** Answers about `url` wait until the returned function is called. */
  hold(url: string): () => void {
    let release = () => {};
    this.held.set(
      url,
      new Promise((resolve) => {
        release = () => {
          this.held.delete(url);
          resolve();
        };
      }),
    );
    return () => release();
  }

  /** How often `url` was asked for. */
  times(url: string): number {
    return this.asked.filter((question) => question.url === url).length;
  }

  handler = async (req: IncomingMessage, res: ServerResponse): Promise<void> => {
    const url = req.url ?? '';
    this.asked.push({ method: req.method ?? '', url, headers: req.headers });
    await this.held.get(url);
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
