import type { Page } from '@playwright/test';
import { READERS_PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

// Readers' pages are documents: this is what each of them keeps to, whatever it shows.

/** Every link to an article in a rail, a block or a list, by address. */
function storyAddresses(page: Page): Promise<(string | null)[]> {
  return page
    .getByRole('main')
    .locator('.story-title a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
}

/** Headings under which nothing is listed. */
function emptyHeadings(page: Page): Promise<string[]> {
  return page.getByRole('main').evaluate((main) => {
    const sections = [...main.querySelectorAll('section, nav, aside')];
    return sections
      .filter((section) => section.querySelector('h2, h3, h4'))
      .filter((section) => !section.querySelector('.story, li, dl, p'))
      .map((section) => section.querySelector('h2, h3, h4')?.textContent ?? '');
  });
}

for (const [kind, path] of Object.entries(READERS_PAGES)) {
  test(`${kind}: no framework, no inline script, no link twice, no empty heading`, async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
    const answer = await page.goto(path);
    if (!answer) throw new Error(`${path} was not answered`);

    await test.step('scripts', async () => {
      const inline = page.locator(
        'script:not([src]):not([type="application/ld+json"]):not([type="speculationrules"])',
      );
      await expect(inline).toHaveCount(0);
      const policy = answer.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("script-src 'self' 'inline-speculation-rules';");
      expect(policy).not.toMatch(/script-src [^;]*unsafe/);
      const scripts = loaded.filter((file) => file.endsWith('.js'));
      expect(scripts).toHaveLength(1);
      expect(scripts[0]).toMatch(/^\/reader\.\w+\.js$/);
    });

    await test.step('links and headings', async () => {
      const found = await storyAddresses(page);
      expect(found.filter((address, at) => found.indexOf(address) !== at)).toEqual([]);
      expect(await emptyHeadings(page)).toEqual([]);
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    });

    await test.step('words for the head', async () => {
      await expect(page).toHaveTitle(/\S/);
      const isFound = answer.status() === 200;
      const canonical = page.locator('link[rel="canonical"]');
      await expect(canonical).toHaveCount(isFound ? 1 : 0);
      if (isFound) {
        const address = new URL((await canonical.getAttribute('href')) ?? '');
        expect(decodeURIComponent(address.pathname + address.search)).toBe(path);
      }
    });
  });
}

test('the reader’s script keeps the size of the type from page to page', async ({ page }) => {
  await page.goto('/news/1');
  const text = page.locator('.body p').first();
  const size = () => text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  await page.getByRole('button', { name: '放大文字' }).click();
  const larger = await size();
  expect(larger).toBeGreaterThan(before);
  await page.goto('/news/2');
  await expect.poll(size).toBe(larger);
});
