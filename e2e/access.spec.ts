import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { beginArticle, bodyField, saved, write } from './support/desk.ts';
import { READERS_PAGES } from './support/pages.ts';
import type { Who } from './support/people.ts';
import { aPicture } from './support/pictures.ts';
import { expect, test, unique } from './support/test.ts';

/** WCAG 2.2, levels A and AA. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const WIDTHS = [390, 1280];
const SCHEMES = ['light', 'dark'] as const;

/** What axe finds on a page as it stands, in light and dark, on a phone and on a desk. */
async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const width of WIDTHS) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      const { violations } = await new AxeBuilder({ page }).withTags(LEVELS).analyze();
      const found = violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary}`),
      );
      expect(found, `${colorScheme}, ${width} px`).toEqual([]);
    }
  }
}

for (const [kind, path] of Object.entries(READERS_PAGES)) {
  test(`a reader’s page: ${kind}`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

test('a reader’s page with its menu open', async ({ page }) => {
  await page.goto('/shaanxi');
  await page.getByText('菜单', { exact: true }).click();
  await expectAccessible(page);
});

test('the sign-in page, and what it says of a wrong password', async ({ page }) => {
  await page.goto('/sign-in');
  await expectAccessible(page);
  await page.getByLabel('邮箱').fill(`${unique('nobody')}@test.local`);
  await page.getByLabel('密码').fill('not the password');
  await page.getByRole('button', { name: '登录' }).click();
  await expect(page.getByText('邮箱或密码不对。')).toBeVisible();
  await expectAccessible(page);
});

const OFFICE: [path: string, who: Who][] = [
  ['/desk/articles', 'chief'],
  ['/desk/articles?status=trashed&q=没有', 'chief'],
  ['/desk/import', 'chief'],
  ['/desk/media', 'chief'],
  ['/desk/nowhere', 'chief'],
  ['/admin/people', 'chief'],
  ['/admin/people', 'admin'],
  ['/admin/people/invite', 'admin'],
  ['/admin/sources', 'admin'],
  ['/admin/regions', 'admin'],
  ['/admin/settings', 'admin'],
  ['/sign-in/new-password', 'chief'],
];

for (const [path, who] of OFFICE) {
  test(`${path} as ${who}`, async ({ as }) => {
    const page = await as(who);
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectAccessible(page);
  });
}

test('an article that is written, with a picture and everything still to be mended', async ({ as }) => {
  const page = await as('chief');
  const id = await beginArticle(page);
  await page.getByRole('button', { name: '图片', exact: true }).click();
  await page
    .getByRole('dialog', { name: '媒体库' })
    .getByLabel('上传')
    .setInputFiles({
      name: 'square.png',
      mimeType: 'image/png',
      buffer: await aPicture(),
    });
  await expect(bodyField(page).locator('figure img')).toBeVisible();
  await write(page, { title: unique('带图的稿子') });
  await saved(page);
  await expectAccessible(page);
  await page.goto(`/preview/${id}`);
  await expectAccessible(page);
});

test('what floats above the desk: the palette, a menu, a dialog', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/desk/articles');
  await page.getByRole('button', { name: '命令' }).click();
  await expect(page.getByRole('dialog', { name: '命令面板' })).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: /^账号：/ }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
  await expectAccessible(page);
});
