import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { describe, expect, it } from 'vitest';
import { createGate } from './fake-next.ts';
import { openFront } from './reader.ts';

describe("what is not a reader's page", () => {
  it.each([
    ['the desk', '/desk', 'GET', {}],
    ['a form', '/a', 'POST', {}],
    ['a request that names somebody', '/a', 'GET', { authorization: 'Bearer x' }],
    ["React's data", '/a', 'GET', { rsc: '1' }],
    ["React's data by address", '/a?_rsc=1', 'GET', {}],
  ])('passes to Next untouched: %s', async (_, url, method, headers) => {
    const { next, read, front } = await openFront({ pageHeaders: { 'x-page': '1' } });
    const body = '<p>1</p><script>x</script>';
    next.says(url, { body, headers: { 'set-cookie': 'session=2', 'x-powered-by': 'Next.js' } });
    const cookie = { cookie: 'session=1', 'user-agent': 'x', ...headers };
    for (let i = 0; i < 2; i++) {
      const answer = await read(url, { method, headers: cookie });
      expect(answer.text).toBe(body);
      expect(answer.headers).toMatchObject({ 'set-cookie': ['session=2'], 'x-powered-by': 'Next.js' });
      expect(answer.headers).not.toHaveProperty('x-page');
    }
    expect(next.asked).toHaveLength(2);
    expect(next.asked[0]).toMatchObject({ method, url, headers: cookie });
    expect(front.stats()).toMatchObject({ passed: 2, pages: 0 });
  });

  it('never reads a page that is in memory', async () => {
    const { next, read } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    await read('/a');
    await read('/a', { headers: { rsc: '1' } });
    await read('/a', { method: 'POST' });
    expect(next.times('/a')).toBe(3);
  });

  it('gets 500 where Next throws, before or after it began', async () => {
    const { read, log } = await openFront({
      handler: async (req, res) => {
        if (req.url === '/desk/late') res.write('begun');
        throw new Error('broken');
      },
    });
    expect((await read('/desk')).status).toBe(500);
    await expect(read('/desk/late')).rejects.toThrow();
    expect(log.error).toHaveBeenCalledTimes(2);
  });
});

describe('an address that the caller cannot read', () => {
  it('is answered 500, and the server goes on', async () => {
    const { next, read } = await openFront({ isPage: (url) => decodeURIComponent(url.pathname) !== '/desk' });
    next.says('/a', { body: '<p>1</p>' });
    expect((await read('/%ff')).status).toBe(500);
    expect((await read('/a')).status).toBe(200);
  });
});

describe('a large upload', () => {
  it('streams to Next as fast as Next reads, byte for byte', async () => {
    const chunk = randomBytes(64 * 1024);
    const chunks = 800;
    const began = createGate();
    const mayRead = createGate();
    const { port } = await openFront({
      handler: async (req, res) => {
        began.open();
        await mayRead.opened;
        const hash = createHash('sha256');
        for await (const part of req) hash.update(part);
        res.end(hash.digest('hex'));
      },
    });
    let sent = 0;
    const expected = createHash('sha256');
    async function* upload() {
      for (; sent < chunks; sent++) {
        expected.update(chunk);
        yield chunk;
      }
    }
    const request = http.request({ port, method: 'POST', path: '/desk/media', agent: false });
    const answered = new Promise<http.IncomingMessage>((resolve) => request.on('response', resolve));
    const uploading = pipeline(Readable.from(upload()), request);
    await began.opened;
    const full = await standstill(() => sent);
    expect(full).toBeLessThan(chunks);
    mayRead.open();
    await uploading;
    expect(await text(await answered)).toBe(expected.digest('hex'));
  });
});

/** The count at which nothing moves any more: the same over many turns of the event loop. */
async function standstill(count: () => number): Promise<number> {
  let last = -1;
  let turns = 0;
  while (turns < 500) {
    turns = count() === last ? turns + 1 : 0;
    last = count();
    await new Promise((resolve) => setImmediate(resolve));
  }
  return last;
}

describe('a reader who leaves', () => {
  it('while Next is asked does not spoil the page for the others', async () => {
    const { next, port, read, log } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    const release = next.hold('/a');
    const leaving = http.get({ port, path: '/a', agent: false });
    const left = new Promise((resolve) => leaving.on('error', resolve));
    await next.untilAsked('/a', 1);
    leaving.destroy();
    await left;
    const staying = read('/a');
    release();
    expect((await staying).text).toBe('<p>1</p>');
    expect(next.times('/a')).toBe(1);
    expect(log.error).not.toHaveBeenCalled();
  });

  it('is told to Next where the request is its own business', async () => {
    const gone = createGate();
    const asked = createGate();
    const { port } = await openFront({
      handler: async (_req, res) => {
        res.on('close', gone.open);
        asked.open();
      },
    });
    const leaving = http.get({ port, path: '/desk', agent: false });
    leaving.on('error', () => {});
    await asked.opened;
    leaving.destroy();
    await gone.opened;
  });
});

describe('closing', () => {
  it('refuses new connections, and finishes what is in flight', async () => {
    const { next, read, front } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    const release = next.hold('/a');
    const reading = read('/a');
    await next.untilAsked('/a', 1);
    let closed = false;
    const closing = front.close().then(() => {
      closed = true;
    });
    await expect(read('/a')).rejects.toThrow();
    expect(closed).toBe(false);
    release();
    expect((await reading).text).toBe('<p>1</p>');
    await closing;
  });

  it('does not wait for connections that are kept alive', async () => {
    const { next, port, front } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    const agent = new http.Agent({ keepAlive: true });
    await new Promise((resolve) =>
      http.get({ port, path: '/a', agent }, (message) => message.resume().on('end', resolve)),
    );
    await front.close();
    agent.destroy();
  });
});
