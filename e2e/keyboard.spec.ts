import type { Locator, Page } from '@playwright/test';
import { titleField } from './support/desk.ts';
import { expect, test } from './support/test.ts';

const rows = (page: Page): Locator => page.locator('tbody tr');
const titleOf = (row: Locator): Locator => row.getByRole('link').first();

test('the list is worked by keys alone', async ({ as }) => {
  const page = await as('chief');
  await page.goto('/desk/articles?status=live');
  await expect(rows(page).first()).toBeVisible();

  await test.step('j and k move, x chooses, Escape lets go', async () => {
    // The first press can come before the page listens.
    await expect(async () => {
      await page.keyboard.press('j');
      await expect(rows(page).locator('a:focus')).toHaveCount(1, { timeout: 500 });
    }).toPass();
    await page.keyboard.press('k');
    await page.keyboard.press('k');
    await expect(titleOf(rows(page).first())).toBeFocused();
    await page.keyboard.press('j');
    await expect(titleOf(rows(page).nth(1))).toBeFocused();
    await page.keyboard.press('x');
    await expect(rows(page).nth(1).getByRole('checkbox')).toBeChecked();
    await expect(page.getByRole('toolbar', { name: '批量操作' })).toContainText('已选 1 篇');
    await page.keyboard.press('k');
    await page.keyboard.press('x');
    await expect(page.getByRole('toolbar', { name: '批量操作' })).toContainText('已选 2 篇');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('toolbar', { name: '批量操作' })).toHaveCount(0);
  });

  await test.step('? shows the keys, / leads to the search', async () => {
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: '快捷键' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox', { name: '搜索标题' })).toBeFocused();
    await page.keyboard.insertText('供暖');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/q=%E4%BE%9B%E6%9A%96/);
    await expect(titleOf(rows(page).first())).toContainText('供暖');
  });

  await test.step('e opens', async () => {
    const first = await titleOf(rows(page).first()).textContent();
    await page.getByRole('searchbox', { name: '搜索标题' }).blur();
    await page.keyboard.press('j');
    await page.keyboard.press('e');
    await expect(titleField(page)).toHaveValue(first ?? '');
  });
});

test('the command palette leads anywhere, and does what the page can do', async ({ as }) => {
  const page = await as('admin');
  await page.goto('/desk/articles');
  const palette = page.getByRole('dialog', { name: '命令面板' });
  await expect(async () => {
    if (!(await palette.isVisible())) await page.keyboard.press('Control+k');
    await expect(palette).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.insertText('人员');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/admin\/people$/);

  await page.goto('/desk/articles');
  await expect(async () => {
    if (!(await palette.isVisible())) await page.keyboard.press('Control+k');
    await expect(palette).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.insertText('xinjian');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/desk\/articles\/\d+$/);
});

test('a page of the desk begins with a link past its frame', async ({ as }) => {
  const page = await as('editor');
  await page.goto('/desk/articles');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('a reader’s page too', async ({ page }) => {
  await page.goto('/shaanxi');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#content$/);
});
