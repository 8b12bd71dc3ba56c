import { becomesVisible, pageSource } from './support/readers.ts';
import { expect, test, unique } from './support/test.ts';

const SOME_OF_EVERY_KIND = ['/', '/shaanxi/baoji', '/news/1', '/sources', '/search'];

test('what an admin changes in the footer stands on every page within a second', async ({ as, request }) => {
  const admin = await as('admin');
  await admin.goto('/admin/settings');
  const site = admin.getByRole('form', { name: '网站' });
  const address = unique('西安市示例路');
  await site.getByRole('textbox', { name: /^地址/ }).fill(address);
  await expect(admin.getByRole('complementary').filter({ hasText: '页脚预览' })).toContainText(address);
  for (const path of SOME_OF_EVERY_KIND) expect(await pageSource(request, path)).not.toContain(address);

  await site.getByRole('button', { name: '保存' }).click();
  await expect(site.getByText('已保存')).toBeVisible();
  for (const path of SOME_OF_EVERY_KIND) await becomesVisible(request, path, address);
});

test('a report line and licence numbers stand on every page, and an address that is none is refused', async ({
  as,
  request,
}) => {
  const admin = await as('admin');
  await admin.goto('/admin/settings');
  const licences = admin.getByRole('form', { name: '许可与备案' });
  const icp = unique('陕ICP备');
  await licences.getByRole('textbox', { name: /^网上举报地址/ }).fill('javascript:alert(1)');
  await licences.getByRole('button', { name: '保存' }).click();
  await expect(licences.getByRole('textbox', { name: /^网上举报地址/ })).toHaveAttribute(
    'aria-invalid',
    'true',
  );

  await licences.getByRole('textbox', { name: /^网上举报地址/ }).fill('https://www.12377.cn/');
  await licences.getByRole('textbox', { name: /^ICP 备案号/ }).fill(icp);
  await licences.getByRole('button', { name: '保存' }).click();
  for (const path of SOME_OF_EVERY_KIND) {
    await becomesVisible(request, path, icp);
    expect(await pageSource(request, path)).toContain('12377');
  }
});

test('two admins do not overwrite each other unawares', async ({ as }) => {
  const [one, other] = [await as('admin'), await as('first')];
  for (const page of [one, other]) await page.goto('/admin/settings');
  const form = (page: typeof one) => page.getByRole('form', { name: '网站' });
  const phone = (page: typeof one) => form(page).getByRole('textbox', { name: /^电话/ });
  const [first, second] = [unique('029-1'), unique('029-2')];
  await phone(one).fill(first);
  await form(one).getByRole('button', { name: '保存' }).click();
  await expect(form(one).getByText('已保存')).toBeVisible();

  await phone(other).fill(second);
  await form(other).getByRole('button', { name: '保存' }).click();
  await expect(form(other).getByRole('row').filter({ hasText: '电话' })).toContainText(first);
  await expect(form(other).getByRole('row').filter({ hasText: '电话' })).toContainText(second);
  await form(other).getByRole('button', { name: '以我的为准' }).click();
  await expect(form(other).getByText('已保存')).toBeVisible();
  await one.reload();
  await expect(phone(one)).toHaveValue(second);
});

test('settings are an admin’s', async ({ as }) => {
  const chief = await as('chief');
  expect((await chief.goto('/admin/settings'))?.status()).toBe(403);
});
