import type { Locator, Page } from '@playwright/test';
import { READERS_PAGES } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test.use({ javaScriptEnabled: false });

const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });
const stories = (page: Page): Locator => page.locator('.story-title a');
const addresses = (links: Locator): Promise<(string | null)[]> =>
  links.evaluateAll((found) => found.map((link) => link.getAttribute('href')));

test('from the portal to a county by links alone, and back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('navigation', { name: '各省' }).getByRole('link', { name: '陕西' }).first().click();
  await expect(heading(page)).toHaveText('陕西新闻');
  const strip = page.getByRole('navigation', { name: '陕西各地' }).first();
  await expect(strip.getByRole('link', { name: '陕西' })).toHaveAttribute('aria-current', 'page');
  await expect(strip.getByRole('link')).toHaveText([
    '陕西',
    '西安',
    '铜川',
    '宝鸡',
    '咸阳',
    '渭南',
    '延安',
    '汉中',
    '安康',
    '商洛',
    '榆林',
  ]);

  await strip.getByRole('link', { name: '宝鸡' }).click();
  await expect(heading(page)).toHaveText('宝鸡新闻');
  await expect(strip.getByRole('link', { name: '宝鸡' })).toHaveAttribute('aria-current', 'page');
  await expect(strip.getByRole('link', { name: '陕西' })).toHaveAttribute('aria-current', 'true');
  await page.getByRole('navigation', { name: '宝鸡各地' }).getByRole('link', { name: '凤翔' }).click();
  await expect(heading(page)).toHaveText('凤翔新闻');

  await page.getByRole('navigation', { name: '当前位置' }).getByRole('link', { name: '宝鸡' }).click();
  await expect(page).toHaveURL(/\/shaanxi\/baoji$/);
});

test('pages of a list follow each other without a gap, and lead back to the same pages', async ({ page }) => {
  await page.goto('/shaanxi/latest');
  const seen: (string | null)[][] = [];
  const onward = page.getByRole('link', { name: '下一页' });
  for (;;) {
    seen.push(await addresses(stories(page)));
    if ((await onward.count()) === 0) break;
    await onward.click();
  }
  const all = seen.flat();
  expect(seen.length).toBeGreaterThan(5);
  expect(new Set(all).size).toBe(all.length);

  // Back to the second page: the first moves while others publish.
  for (const before of seen.slice(1, -1).reverse()) {
    await page.getByRole('link', { name: '上一页' }).click();
    expect(await addresses(stories(page))).toEqual(before);
  }
  await page.getByRole('link', { name: '回到最新' }).click();
  await expect(page).toHaveURL(/\/shaanxi\/latest$/);
  await expect(page.getByRole('link', { name: '上一页' })).toHaveCount(0);
});

test('an article says where it is from, and leads on', async ({ page }) => {
  await page.goto('/news/1');
  await expect(heading(page)).toHaveText('依托自身优势筑牢脱贫根基');
  await expect(page.locator('.subtitle')).toHaveText(/陕西移动全力推动脱贫攻坚工作纪实/);
  const article = page.locator('article.article');
  await expect(article.locator('.dateline')).toContainText('责任编辑：');
  await expect(article.getByRole('region', { name: '这篇文章从哪里来' })).toContainText(
    '2017年9月29日 07:08',
  );
  await expect(article.locator('.body h2')).toHaveCount(3);
  await expect(article.getByText('推广：本文由相关单位供稿')).toBeVisible();
  await article.locator('a.mask').first().click();
  await expect(page.locator('#masks')).toBeVisible();

  const data = await page.locator('script[type="application/ld+json"]').allTextContents();
  const [news, crumbs] = data.map((json) => JSON.parse(json));
  expect(news).toMatchObject({ '@type': 'NewsArticle', headline: '依托自身优势筑牢脱贫根基' });
  expect(news.isBasedOn).toBeTruthy();
  expect(crumbs['@type']).toBe('BreadcrumbList');

  await article.locator('.dateline').getByRole('link', { name: '陕西日报' }).click();
  await expect(page).toHaveURL(/\/sources\/shaanxi-ribao$/);
  await expect(heading(page)).toHaveText(/陕西日报/);
  await expect(stories(page).first()).toBeVisible();
});

test('the archive leads to a day and its articles', async ({ page }) => {
  await page.goto('/shaanxi/archive');
  await page.locator('.archive-links a').last().click();
  await expect(page).toHaveURL(/\/shaanxi\/archive\/\d{4}-\d\d$/);
  await page.locator('.archive-links a').first().click();
  await expect(page).toHaveURL(/\/shaanxi\/archive\/\d{4}-\d\d-\d\d$/);
  const day = new URL(page.url()).pathname.split('/').at(-1);
  await expect(stories(page).first()).toBeVisible();
  for (const time of await page.locator('.story time').all()) {
    expect(await time.getAttribute('datetime')).toMatch(new RegExp(`^${day}T`));
  }
});

test('a topic gathers its articles', async ({ page }) => {
  await page.goto('/topics');
  await page.getByRole('main').getByRole('link', { name: '守护秦岭' }).click();
  await expect(heading(page)).toHaveText('守护秦岭');
  expect(await stories(page).count()).toBeGreaterThan(2);
});

test('a search finds articles and places, page by page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: '搜索新闻' }).fill('陕西');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(heading(page)).toHaveText('“陕西”的搜索结果');
  await expect(page.getByRole('main').getByRole('link', { name: '陕西省' })).toHaveAttribute(
    'href',
    '/shaanxi',
  );
  const first = await addresses(stories(page));
  await page.getByRole('link', { name: '下一页' }).click();
  await expect(page.getByRole('link', { name: '上一页' })).toBeVisible();
  const second = await addresses(stories(page));
  expect(second.length).toBeGreaterThan(0);
  expect(first.filter((address) => second.includes(address))).toEqual([]);
});

test('a search that finds nothing says what to try', async ({ page }) => {
  await page.goto('/search?q=没有这样的词');
  await expect(page.getByText('没有找到与“没有这样的词”有关的报道。')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '全部地区' }).click();
  await expect(page.getByRole('main').getByRole('link', { name: '宝鸡', exact: true })).toBeVisible();
});

test('where nothing is, there is help', async ({ page }) => {
  const answer = await page.goto('/shaanxi/nowhere');
  expect(answer?.status()).toBe(404);
  await expect(heading(page)).toHaveText('这里没有您要找的页面');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  await expect(stories(page).first()).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '宝鸡', exact: true }).click();
  await expect(heading(page)).toHaveText('宝鸡新闻');
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('places, channels and search are one tap away', async ({ page }) => {
    await page.goto('/shaanxi');
    const last = page
      .getByRole('navigation', { name: '陕西各地' })
      .first()
      .getByRole('link', { name: '榆林' });
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await last.tap();
    await expect(heading(page)).toHaveText('榆林新闻');

    await page.getByText('菜单', { exact: true }).tap();
    await page.getByRole('navigation', { name: '各省' }).getByRole('link', { name: '甘肃' }).last().tap();
    await expect(heading(page)).toHaveText('甘肃新闻');
    await page.getByText('菜单', { exact: true }).tap();
    await page.getByRole('navigation', { name: '频道' }).getByRole('link', { name: '文化' }).tap();
    await expect(page).toHaveURL(/\/gansu\/channel\/culture$/);
  });

  for (const [kind, path] of Object.entries(READERS_PAGES)) {
    test(`nothing scrolls sideways: ${kind}`, async ({ page }) => {
      await page.goto(path);
      const [wide, seen] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(wide).toBe(seen);
    });
  }
});
