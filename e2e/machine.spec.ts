import type { APIResponse } from '@playwright/test';
import { ownPart, pageSource } from './support/readers.ts';
import { expect, test } from './support/test.ts';

const EVERYWHERE = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'cross-origin-opener-policy': 'same-origin',
};

/** Addresses of every kind of answer, and the status of each. */
const KINDS: [kind: string, path: string, status: number][] = [
  ['a reader’s page', '/shaanxi', 200],
  ['an article', '/news/1', 200],
  ['a page that is not there', '/news/99999999', 404],
  ['a feed', '/shaanxi/feed.xml', 200],
  ['a sitemap', '/sitemap.xml', 200],
  ['the sign-in page', '/sign-in', 200],
  ['a page of the desk', '/desk/articles', 303],
  ['a page of the administration', '/admin/people', 303],
  ['a refused request of the desk', '/api/desk/media', 401],
  ['health', '/api/health/live', 200],
  ['a drawn card', '/og/1.jpg', 200],
  ['a picture that is not there', '/media/abc/320.avif', 404],
  ['a file', '/icon.svg', 200],
];

for (const [kind, path, status] of KINDS) {
  test(`${kind} carries the headers of safety`, async ({ request }) => {
    const answer = await request.get(path, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject(EVERYWHERE);
    expect(answer.headers()['x-powered-by']).toBeUndefined();
    if (answer.headers()['content-type']?.startsWith('text/html')) {
      const policy = answer.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).toContain("object-src 'none'");
      expect(policy).toContain("frame-ancestors 'self'");
      expect(policy).not.toMatch(/script-src [^;]*'unsafe-(inline|eval)'/);
    }
  });
}

test('pages of the desk are nobody else’s: fresh, and with a nonce of their own', async ({ as }) => {
  const { request } = await as('editor');
  const [one, other] = [await request.get('/desk/articles'), await request.get('/desk/articles')];
  const nonce = (answer: APIResponse) =>
    /'nonce-([^']+)'/.exec(answer.headers()['content-security-policy'] ?? '')?.[1];
  expect(one.headers()['cache-control']).toMatch(/no-store/);
  expect(nonce(one)).toBeTruthy();
  expect(nonce(one)).not.toBe(nonce(other));
});

test.describe('feeds and sitemaps', () => {
  for (const place of ['', '/shaanxi', '/shaanxi/baoji', '/shaanxi/baoji/fengxiang']) {
    test(`feeds of ${place || 'the portal'}`, async ({ page, request, baseURL }) => {
      const rss = await request.get(`${place}/feed.xml`);
      const atom = await request.get(`${place}/atom.xml`);
      expect(rss.headers()['content-type']).toContain('application/rss+xml');
      expect(atom.headers()['content-type']).toContain('application/atom+xml');
      const read = (xml: string) =>
        page.evaluate((text) => {
          const document = new DOMParser().parseFromString(text, 'application/xml');
          const broken = document.querySelector('parsererror')?.textContent ?? null;
          const links = [...document.querySelectorAll('item > link')].map((link) => link.textContent);
          const hrefs = [...document.querySelectorAll('entry > link')].map((link) =>
            link.getAttribute('href'),
          );
          return { broken, root: document.documentElement.localName, links: [...links, ...hrefs] };
        }, xml);
      const [asRss, asAtom] = [await read(await rss.text()), await read(await atom.text())];
      expect([asRss.broken, asRss.root]).toEqual([null, 'rss']);
      expect([asAtom.broken, asAtom.root]).toEqual([null, 'feed']);
      expect(asRss.links.length).toBeGreaterThan(0);
      expect(asRss.links.length).toBeLessThanOrEqual(20);
      for (const link of asRss.links) expect(link).toMatch(new RegExp(`^${baseURL}/news/\\d+$`));
      expect(asAtom.links).toHaveLength(asRss.links.length);
    });
  }

  test('every address in the sitemaps is answered', async ({ request, baseURL }) => {
    const locations = async (path: string) =>
      [...(await (await request.get(path)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
        ([, url = '']) => url,
      );
    const maps = await locations('/sitemap.xml');
    expect(maps).toContain(`${baseURL}/sitemaps/places.xml`);
    const pages = (await Promise.all(maps.map(locations))).flat();
    expect(pages).toContain(`${baseURL}/news/1`);
    expect(pages).toContain(`${baseURL}/shaanxi/baoji`);
    for (const url of [...pages.slice(0, 5), ...pages.slice(-5)]) {
      expect((await request.head(url)).status(), url).toBe(200);
    }
  });

  test('robots are shown the sitemap and kept out of the office', async ({ request, baseURL }) => {
    const text = await (await request.get('/robots.txt')).text();
    expect(text).toContain(`Sitemap: ${baseURL}/sitemap.xml`);
    expect(text).toMatch(/Disallow: \/desk/);
    expect(text).toMatch(/Disallow: \/admin/);
  });
});

test('health: the process runs, and it can answer', async ({ request }) => {
  for (const what of ['live', 'ready']) {
    const answer = await request.get(`/api/health/${what}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['cache-control']).toContain('no-store');
  }
});

test.describe('readers’ pages by HTTP', () => {
  for (const path of ['/', '/shaanxi/baoji', '/news/1', '/sources/shaanxi-ribao', '/feed.xml']) {
    test(`${path}: compressed, conditional, and without a body for HEAD`, async ({ request }) => {
      for (const encoding of ['br', 'gzip']) {
        const answer = await request.get(path, { headers: { 'accept-encoding': encoding } });
        expect(answer.headers()['content-encoding']).toBe(encoding);
        expect(answer.headers().vary?.toLowerCase()).toContain('accept-encoding');
      }
      const answer = await request.get(path);
      const { etag = '' } = answer.headers();
      expect(etag).toMatch(/^(W\/)?".+"$/);
      const again = await request.get(path, { headers: { 'if-none-match': etag } });
      expect(again.status()).toBe(304);
      expect((await again.body()).length).toBe(0);

      const head = await request.head(path);
      expect(head.status()).toBe(200);
      expect(head.headers()['content-type']).toBe(answer.headers()['content-type']);
      expect((await head.body()).length).toBe(0);
    });
  }

  test('cookies and unknown parameters make no other page', async ({ as, request }) => {
    const anonymous = ownPart(await pageSource(request, '/news/1'));
    const editor = await as('editor');
    expect(ownPart(await pageSource(editor.request, '/news/1'))).toBe(anonymous);
    expect(ownPart(await pageSource(request, '/news/1?utm_source=elsewhere'))).toBe(anonymous);
    expect((await editor.request.get('/news/1')).headers()['set-cookie']).toBeUndefined();
  });

  test('what changes a state is refused from another site', async ({ as }) => {
    const { request } = await as('editor');
    const answer = await request.post('/api/desk/articles/1/lock', {
      headers: { origin: 'https://elsewhere.example.cn' },
      data: { tab: 'a-tab-of-elsewhere' },
    });
    expect(answer.status()).toBe(403);
  });
});

test('pictures are kept for ever under the hash of what they show', async ({ page, request }) => {
  await page.goto('/news/1');
  const sources = await page.locator('article.article picture source').first().getAttribute('srcset');
  const avif = sources?.split(' ')[0] ?? '';
  const jpeg = await page.locator('article.article picture img').first().getAttribute('src');
  for (const [path, type] of [
    [avif, 'image/avif'],
    [jpeg ?? '', 'image/jpeg'],
  ] as const) {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'content-type': type,
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  }
});
