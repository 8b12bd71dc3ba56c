import zlib from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openFront } from './reader.ts';

const TEXT = '依托自身优势筑牢脱贫根基。'.repeat(60);
const PAGE = `<html><head><script src="/_next/a.js"></script></head><body><p>${TEXT}</p></body></html>`;
const PREPARED = `<html><head></head><body><p>${TEXT}</p></body></html>`;

describe('a page from memory', () => {
  it("comes without the framework's scripts, and Next is asked once for all readers", async () => {
    const { next, read, front } = await openFront();
    next.says('/news/1', { body: PAGE });
    for (let i = 0; i < 3; i++) expect((await read('/news/1')).text).toBe(PREPARED);
    expect(next.times('/news/1')).toBe(1);
    expect(front.stats()).toMatchObject({ hits: 2, misses: 1, pages: 1 });
  });

  it.each([
    ['br', zlib.brotliDecompressSync],
    ['zstd', zlib.zstdDecompressSync],
    ['gzip', zlib.gunzipSync],
  ] as const)('comes in %s to those who prefer it, prepared once', async (encoding, decode) => {
    const { next, read } = await openFront();
    next.says('/news/1', { body: PAGE });
    const plain = await read('/news/1');
    const encoded = await read('/news/1', { headers: { 'accept-encoding': encoding } });
    expect(encoded.headers['content-encoding']).toBe(encoding);
    expect(encoded.headers['content-length']).toBe(String(encoded.body.length));
    expect(encoded.headers.vary).toBe('rsc, next-router-state-tree, accept-encoding');
    expect(decode(encoded.body).toString()).toBe(PREPARED);
    expect(encoded.headers.etag).not.toBe(plain.headers.etag);
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(next.times('/news/1')).toBe(1);
  });

  it('comes plain where compressing would not pay', async () => {
    const { next, read } = await openFront();
    next.says('/news/1', { body: '<p>short</p>' });
    const { headers, text } = await read('/news/1', { headers: { 'accept-encoding': 'br' } });
    expect(headers['content-encoding']).toBeUndefined();
    expect(text).toBe('<p>short</p>');
  });

  it("carries the front's Cache-Control, the caller's headers and Next's own, without its inner ones", async () => {
    const pageHeaders = { 'Content-Security-Policy': "script-src 'self'", 'X-Frame-Options': 'DENY' };
    const { next, read } = await openFront({ pageHeaders });
    const link = '</a.css>; rel=preload; as="style", </a.js>; rel=preload; as="script"';
    next.says('/', {
      body: PAGE,
      headers: { link, 'x-nextjs-cache': 'HIT', 'x-frame-options': 'SAMEORIGIN' },
    });
    const { headers } = await read('/');
    expect(headers).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate, s-maxage=1, stale-while-revalidate=2',
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "script-src 'self'",
      'x-frame-options': 'DENY',
      link: '</a.css>; rel=preload; as="style"',
    });
    expect(headers).not.toHaveProperty('x-nextjs-cache');
    expect(headers.etag).not.toContain('next-');
  });

  it('answers HEAD as GET, without the body', async () => {
    const { next, read } = await openFront();
    next.says('/news/1', { body: PAGE });
    const head = await read('/news/1', { method: 'HEAD' });
    const { date: _, ...headers } = (await read('/news/1')).headers;
    expect(head.body).toHaveLength(0);
    expect(head.headers).toMatchObject(headers);
    expect(next.asked.map((question) => question.method)).toEqual(['GET']);
  });

  it('answers 304 to a reader who has it: alone, in a list, weak, or any', async () => {
    const { next, read } = await openFront();
    next.says('/news/1', { body: PAGE });
    const { etag = '' } = (await read('/news/1')).headers;
    for (const ifNoneMatch of [etag, `"other", ${etag}`, `W/${etag}`, '*']) {
      const { status, body, headers } = await read('/news/1', { headers: { 'if-none-match': ifNoneMatch } });
      expect([ifNoneMatch, status, body.length]).toEqual([ifNoneMatch, 304, 0]);
      expect(headers).toMatchObject({ etag, vary: expect.stringContaining('accept-encoding') });
    }
  });

  it('answers 200 to a reader who has something else: another page, or other bytes of this one', async () => {
    const { next, read } = await openFront();
    next.says('/news/1', { body: PAGE });
    const { etag = '' } = (await read('/news/1')).headers;
    const gzip = { 'accept-encoding': 'gzip' };
    expect((await read('/news/1', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    expect((await read('/news/1', { headers: { ...gzip, 'if-none-match': etag } })).status).toBe(200);
  });

  it('has another ETag under another policy, so that browsers take the policy up', async () => {
    const etags = [];
    for (const policy of ['a', 'b']) {
      const { next, read } = await openFront({ pageHeaders: { 'content-security-policy': policy } });
      next.says('/', { body: PAGE });
      etags.push((await read('/')).headers.etag);
    }
    expect(etags[0]).not.toBe(etags[1]);
  });
});

describe('addresses', () => {
  it('count only the parameters that the page declares', async () => {
    const { next, read } = await openFront();
    next.says('/search?q=a', { body: '<p>a</p>' });
    next.says('/search?q=b', { body: '<p>b</p>' });
    for (const query of ['q=a', 'q=a&utm_source=x', 'x=1&q=a&q=b']) {
      expect((await read(`/search?${query}`)).text).toBe('<p>a</p>');
    }
    expect((await read('/search?q=b')).text).toBe('<p>b</p>');
    expect(next.asked.map((question) => question.url)).toEqual(['/search?q=a', '/search?q=b']);
  });

  it('are refused when absurdly long', async () => {
    const { next, read } = await openFront();
    expect((await read(`/news/${'a'.repeat(3000)}`)).status).toBe(414);
    expect(next.asked).toHaveLength(0);
  });
});

describe('other answers of Next', () => {
  it('keeps refusals in memory as well, with their status', async () => {
    const { next, read } = await openFront();
    next.says('/gone', { status: 410, body: PAGE });
    for (let i = 0; i < 2; i++) expect(await read('/gone')).toMatchObject({ status: 410, text: PREPARED });
    expect((await read('/gone', { headers: { 'if-none-match': '*' } })).status).toBe(410);
    expect(next.times('/gone')).toBe(1);
  });

  it('sends a page with the status that it names', async () => {
    const { next, read } = await openFront();
    next.says('/news/1', { body: '<meta name="http-status" content="410"/><p>retracted</p>' });
    expect(await read('/news/1')).toMatchObject({ status: 410, text: '<p>retracted</p>' });
  });

  it('shows the page that stands in where Next sends an empty document, and keeps it as fresh', async () => {
    const { next, read, clock } = await openFront();
    const shell = '<!DOCTYPE html><html id="__next_error__"><body><script>x</script></body></html>';
    next.says('/news/9', { status: 404, body: shell });
    next.says('/404', { status: 404, body: '<p>no such page</p><script>x</script>' });
    expect(await read('/news/9')).toMatchObject({ status: 404, text: '<p>no such page</p>' });
    expect((await read('/news/9')).status).toBe(404);
    expect(next.times('/404')).toBe(1);
    clock.ms = 1000;
    next.says('/404', { status: 404, body: '<p>nothing here</p>' });
    expect((await read('/news/9')).text).toBe('<p>nothing here</p>');
  });

  it('sends a redirect without the empty document under it', async () => {
    const { next, read } = await openFront();
    const body = '<html id="__next_error__"><script>x</script></html>';
    next.says('/old', { status: 308, headers: { location: '/news/1' }, body });
    const { status, headers, text } = await read('/old');
    expect([status, headers.location, text]).toEqual([308, '/news/1', '']);
  });

  it('keeps a feed as it came, compressed', async () => {
    const { next, read } = await openFront();
    const feed = `<rss><title>${TEXT}</title><script>not a page</script></rss>`;
    next.says('/feed.xml', { headers: { 'content-type': 'application/rss+xml; charset=utf-8' }, body: feed });
    const { headers, body } = await read('/feed.xml', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers['content-encoding']).toBe('gzip');
    expect(zlib.gunzipSync(body).toString()).toBe(feed);
    await read('/feed.xml');
    expect(next.times('/feed.xml')).toBe(1);
  });

  it("keeps a picture as it came, with Next's word that browsers may keep it", async () => {
    const { next, read } = await openFront();
    const picture = Buffer.alloc(2000, 7);
    const lifetime = 'public, immutable, max-age=31536000';
    next.says('/og.png', {
      headers: { 'content-type': 'image/png', 'cache-control': lifetime },
      body: picture,
    });
    const { headers, body } = await read('/og.png', { headers: { 'accept-encoding': 'br' } });
    expect([headers['content-encoding'], headers['cache-control']]).toEqual([undefined, lifetime]);
    expect(body.equals(picture)).toBe(true);
  });

  it('lets a page with holes keep its scripts, without the policy that forbids them, and says so', async () => {
    const { next, read, log } = await openFront({
      pageHeaders: { 'content-security-policy': 'a', 'x-b': 'b' },
    });
    const page = '<script src="/_next/a.js"></script><template id="B:0"></template>';
    next.says('/hole', { body: page });
    const { text, headers } = await read('/hole');
    expect(text).toBe(page);
    expect(headers).toMatchObject({ 'x-b': 'b' });
    expect(headers).not.toHaveProperty('content-security-policy');
    expect(log.error).toHaveBeenCalledWith({ page: '/hole' }, expect.any(String));
  });
});
