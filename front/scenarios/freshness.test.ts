import { afterEach, describe, expect, it, vi } from 'vitest';
import { openFront } from './reader.ts';

const SLOW_MS = 1_500;

afterEach(() => vi.useRealTimers());

/** Lets the test decide when a check has taken too long; sockets keep their own time. */
function stopTimers() {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

describe('while a page is fresh', () => {
  it('Next is left in peace for a second, then asked once whether the page still holds', async () => {
    const { next, read, clock, front } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    await read('/a');
    clock.ms = 999;
    await read('/a');
    expect(next.times('/a')).toBe(1);
    clock.ms = 1000;
    expect((await read('/a')).text).toBe('<p>1</p>');
    expect(next.times('/a')).toBe(2);
    expect(next.asked[1]?.headers['if-none-match']).toMatch(/^"next-/);
    clock.ms = 1999;
    await read('/a');
    expect(next.times('/a')).toBe(2);
    expect(front.stats()).toMatchObject({ checks: 1, changed: 0 });
  });
});

describe('a page that changed', () => {
  it('is shown as it is now, to the first who reads it after a quiet night', async () => {
    const { next, read, clock, front } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    const before = await read('/a');
    next.says('/a', { body: '<p>2</p>' });
    clock.ms = 8 * 3600 * 1000;
    const after = await read('/a', { headers: { 'if-none-match': before.headers.etag ?? '' } });
    expect(after).toMatchObject({ status: 200, text: '<p>2</p>' });
    expect(after.headers.etag).not.toBe(before.headers.etag);
    expect(front.stats()).toMatchObject({ changed: 1, pages: 1 });
  });

  it('only in what readers never see keeps its ETag', async () => {
    const { next, read, clock, front } = await openFront();
    next.says('/a', { body: '<p>1</p><script>self.__next_f.push(1)</script>' });
    const { etag = '' } = (await read('/a')).headers;
    next.says('/a', { body: '<p>1</p><script>self.__next_f.push(2)</script>' });
    clock.ms = 1000;
    expect((await read('/a', { headers: { 'if-none-match': etag } })).status).toBe(304);
    clock.ms = 2000;
    await read('/a');
    expect(front.stats()).toMatchObject({ checks: 2, changed: 0 });
    expect(next.asked[2]?.headers['if-none-match']).not.toBe(next.asked[1]?.headers['if-none-match']);
  });

  it('and has no ETag of Next is compared by what it says', async () => {
    const { next, read, clock, front } = await openFront();
    const headers = { 'content-type': 'application/xml' };
    next.says('/feed.xml', { body: '<rss>1</rss>', headers });
    const { etag = '' } = (await read('/feed.xml')).headers;
    clock.ms = 1000;
    expect((await read('/feed.xml', { headers: { 'if-none-match': etag } })).status).toBe(304);
    next.says('/feed.xml', { body: '<rss>2</rss>', headers });
    clock.ms = 2000;
    expect((await read('/feed.xml', { headers: { 'if-none-match': etag } })).text).toBe('<rss>2</rss>');
    expect(front.stats().changed).toBe(1);
  });

  it('from there to gone and back follows Next', async () => {
    const { next, read, clock } = await openFront();
    const statuses = [];
    for (const status of [200, 410, 404, 200]) {
      next.says('/a', { status, body: `<p>${status}</p>` });
      statuses.push((await read('/a')).status);
      clock.ms += 1000;
    }
    expect(statuses).toEqual([200, 410, 404, 200]);
  });

  it('while the question was under way is asked about again a second after the question, not the answer', async () => {
    const { next, read, clock } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    const release = next.hold('/a');
    const reading = read('/a');
    await next.untilAsked('/a', 1);
    clock.ms = 900;
    release();
    await reading;
    clock.ms = 1000;
    await read('/a');
    expect(next.times('/a')).toBe(2);
  });
});

describe('many readers at once', () => {
  it.each([
    ['of a page that is not in memory', 0],
    ['of a page that has to be checked', 1],
  ])('%s are one question to Next', async (_, readsBefore) => {
    const { next, read, clock } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    for (let i = 0; i < readsBefore; i++) await read('/a');
    clock.ms = 5000;
    const release = next.hold('/a');
    const readers = Array.from({ length: 20 }, () => read('/a'));
    await next.untilAsked('/a', readsBefore + 1);
    release();
    for (const { text } of await Promise.all(readers)) expect(text).toBe('<p>1</p>');
    expect(next.times('/a')).toBe(readsBefore + 1);
  });
});

describe('when Next fails', () => {
  it.each([
    ['says so', { status: 500, headers: { 'cache-control': 'no-store' }, body: 'broken' }],
    ['says so as if it could be cached', { status: 503, body: 'broken' }],
  ])('and %s, the old page goes out, and Next is asked again a second later', async (_, broken) => {
    const { next, read, clock, front, log } = await openFront();
    next.says('/a', { body: '<p>1</p>' });
    await read('/a');
    next.says('/a', broken);
    clock.ms = 1000;
    for (let i = 0; i < 3; i++) expect(await read('/a')).toMatchObject({ status: 200, text: '<p>1</p>' });
    expect(next.times('/a')).toBe(2);
    expect(front.stats()).toMatchObject({ failures: 1, stale: 1 });
    expect(log.warn).toHaveBeenCalledOnce();
    next.says('/a', { body: '<p>2</p>' });
    clock.ms = 2000;
    expect((await read('/a')).text).toBe('<p>2</p>');
  });

  it('without an answer, the old page goes out; without an old page, 502', async () => {
    let broken = false;
    const { read, clock, log } = await openFront({
      handler: async (_req, res) => {
        if (broken) throw new Error('no database');
        res.setHeader('cache-control', 's-maxage=60').end('fine');
      },
    });
    await read('/a');
    broken = true;
    clock.ms = 1000;
    expect((await read('/a')).text).toBe('fine');
    const { status, headers } = await read('/b');
    expect([status, headers['cache-control']]).toEqual([502, 'no-store']);
    expect(log.error).toHaveBeenCalledOnce();
  });

  it('and there is no old page, its own words go out and are not kept', async () => {
    const { next, read, front } = await openFront();
    next.says('/a', { status: 500, body: '<p>sorry</p><script>x</script>' });
    expect(await read('/a')).toMatchObject({ status: 500, text: '<p>sorry</p>' });
    next.says('/a', { body: '<p>1</p>' });
    expect((await read('/a')).text).toBe('<p>1</p>');
    expect(front.stats().pages).toBe(1);
  });

  it('in the middle of an answer, nothing of it is kept', async () => {
    const { read, front } = await openFront({
      handler: async (_req, res) => {
        res.writeHead(200, { 'cache-control': 's-maxage=60', 'content-length': '100' });
        res.write('half');
        setImmediate(() => res.destroy());
      },
    });
    expect((await read('/a')).status).toBe(502);
    expect(front.stats().pages).toBe(0);
  });

  it('with more than a page should be, nothing of it is kept', async () => {
    const { next, read, front } = await openFront({ maxPageBytes: 1000 });
    next.says('/a', { body: 'x'.repeat(1001) });
    expect((await read('/a')).status).toBe(502);
    expect(front.stats().pages).toBe(0);
  });
});

describe('when Next is slow', () => {
  it('the old page goes out after a while, to everybody, and the new one as soon as it is there', async () => {
    const { next, read, clock, front } = await openFront({ slowMs: SLOW_MS });
    next.says('/a', { body: '<p>1</p>' });
    await read('/a');
    next.says('/a', { body: '<p>2</p>' });
    clock.ms = 1000;
    stopTimers();
    const release = next.hold('/a');
    const first = read('/a');
    await next.untilAsked('/a', 2);
    await vi.advanceTimersByTimeAsync(SLOW_MS);
    expect((await first).text).toBe('<p>1</p>');
    // The next reader does not wait all over again for the same question.
    expect((await read('/a')).text).toBe('<p>1</p>');
    expect(next.times('/a')).toBe(2);
    expect(front.stats().stale).toBe(2);
    vi.useRealTimers();
    release();
    await vi.waitFor(async () => expect((await read('/a')).text).toBe('<p>2</p>'));
    expect(next.times('/a')).toBe(2);
  });

  it('and there is no old page, the reader waits, but not for ever', async () => {
    const { next, read } = await openFront({ slowMs: SLOW_MS, timeoutMs: 30_000 });
    stopTimers();
    next.says('/a', { body: '<p>1</p>' });
    const release = next.hold('/a');
    const reading = read('/a');
    await next.untilAsked('/a', 1);
    await vi.advanceTimersByTimeAsync(29_999);
    const waiting = await Promise.race([reading, Promise.resolve('waiting')]);
    expect(waiting).toBe('waiting');
    await vi.advanceTimersByTimeAsync(1);
    expect((await reading).status).toBe(502);
    release();
  });
});

describe('memory', () => {
  it('stays within its bounds; a page that had to go is asked for again', async () => {
    const maxBytes = 50_000;
    const { next, read, front } = await openFront({ maxBytes });
    for (let i = 0; i < 20; i++) {
      next.says(`/${i}`, { body: `<p>${i}</p>` });
      await read(`/${i}`);
      expect(front.stats().bytes).toBeLessThanOrEqual(maxBytes);
    }
    expect(front.stats().pages).toBeLessThan(20);
    await read('/19');
    await read('/0');
    expect([next.times('/19'), next.times('/0')]).toEqual([1, 2]);
  });
});
