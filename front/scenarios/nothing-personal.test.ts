import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createGate } from './fake-next.ts';
import { openFront } from './reader.ts';

const NO_STORE = 'private, no-cache, no-store, max-age=0, must-revalidate';

describe('a question to Next about a page', () => {
  it('carries nothing of the reader who caused it', async () => {
    const { next, read } = await openFront({ origin: 'https://news.example' });
    next.says('/a', { body: '<p>1</p>' });
    const personal = {
      cookie: 'session=secret',
      host: 'evil.example',
      'x-forwarded-host': 'evil.example',
      'x-forwarded-for': '203.0.113.9',
      'x-middleware-subrequest': '1',
      'user-agent': 'Googlebot/2.1',
      'accept-language': 'en',
      referer: 'https://evil.example/',
      'accept-encoding': 'gzip',
    };
    await read('/a', { headers: personal });
    expect(next.asked[0]?.headers).toEqual({
      host: 'news.example',
      'x-forwarded-host': 'news.example',
      'x-forwarded-proto': 'https',
      connection: 'close',
    });
  });

  it('is the same for readers with and without cookies, and for any host', async () => {
    const { next, read } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    await read('/a', { headers: { cookie: 'session=1' } });
    await read('/a', { headers: { host: 'evil.example' } });
    await read('/a');
    expect(next.asked).toHaveLength(1);
  });
});

describe('an answer that must not be stored', () => {
  it.each([
    ['forbids it', { 'cache-control': NO_STORE }],
    ['sets a cookie', { 'set-cookie': 'a=1', 'cache-control': 's-maxage=60' }],
    ['varies by cookie', { vary: 'Cookie' }],
    ['says nothing about it', { 'cache-control': '' }],
  ])('because it %s never is, though prepared', async (_, headers) => {
    const { next, read, front } = await openFront();
    next.says('/a', { body: '<p>1</p><script>x</script>', headers });
    for (let i = 0; i < 2; i++) expect((await read('/a')).text).toBe('<p>1</p>');
    expect(next.times('/a')).toBe(2);
    expect(front.stats()).toMatchObject({ pages: 0, unstored: 2 });
  });

  it("keeps Next's own Cache-Control, is compressed, and has no ETag of ours", async () => {
    const { next, read } = await openFront();
    next.says('/a', { body: `<p>${'a'.repeat(500)}</p>`, headers: { 'cache-control': NO_STORE } });
    const { headers } = await read('/a', { headers: { 'accept-encoding': 'gzip' } });
    expect(headers).toMatchObject({ 'cache-control': NO_STORE, 'content-encoding': 'gzip' });
    expect(headers).not.toHaveProperty('etag');
  });

  it('goes out byte for byte where it came encoded', async () => {
    const { next, read } = await openFront();
    const body = gzipSync('<p>1</p><script>x</script>');
    next.says('/a', { body, headers: { 'content-encoding': 'gzip' } });
    const answer = await read('/a', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer.headers['content-encoding']).toBe('gzip');
    expect(answer.body.equals(body)).toBe(true);
  });

  it('answers HEAD without a body', async () => {
    const { next, read } = await openFront();
    next.says('/a', { body: '<p>1</p>', headers: { 'cache-control': NO_STORE } });
    const { status, body, headers } = await read('/a', { method: 'HEAD' });
    expect([status, body.length, headers['content-length']]).toEqual([200, 0, '8']);
  });

  it('is never shared by those who wait for the same page', async () => {
    let cookies = 0;
    const asked = createGate();
    const mayAnswer = createGate();
    const { read, front } = await openFront({
      handler: async (_req, res) => {
        cookies++;
        res.setHeader('set-cookie', `reader=${cookies}`);
        asked.open();
        await mayAnswer.opened;
        res.end('fine');
      },
    });
    const readers = Array.from({ length: 5 }, () => read('/a'));
    await asked.opened;
    mayAnswer.open();
    const given = (await Promise.all(readers)).map(({ headers }) => headers['set-cookie']?.[0]);
    expect(new Set(given).size).toBe(5);
    expect(front.stats().pages).toBe(0);
  });

  it('ends what was in memory under the same address', async () => {
    const { next, read, clock, front } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    await read('/a');
    next.says('/a', { body: '<p>private</p>', headers: { 'cache-control': NO_STORE } });
    clock.ms = 1000;
    expect((await read('/a')).text).toBe('<p>private</p>');
    expect(front.stats().pages).toBe(0);
  });
});
