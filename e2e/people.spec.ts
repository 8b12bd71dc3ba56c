import type { Browser, Page } from '@playwright/test';
import { enterDesk } from './support/sign-in.ts';
import { expect, test, unique } from './support/test.ts';

const PASSWORD = '春风又绿江南岸 2026';

/** Has an admin invite somebody. Answers the address of the one-time link. */
async function invite(admin: Page, invited: { name: string; email: string; place: string }): Promise<string> {
  await admin.goto('/admin/people/invite');
  await admin.getByLabel('姓名').fill(invited.name);
  await admin.getByLabel('邮箱').fill(invited.email);
  await admin.getByRole('radio', { name: /^编辑/ }).check();
  await admin.getByRole('combobox', { name: '地区' }).fill(invited.place);
  await admin.getByRole('option', { name: invited.place }).first().click();
  await admin.getByRole('button', { name: '生成邀请链接' }).click();
  return admin.getByLabel('一次性链接').inputValue();
}

/** Opens a one-time link in a browser of its own and sets a password. */
async function accept(browser: Browser, link: string, password: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(link);
  await page.getByLabel('新密码', { exact: true }).fill(password);
  await page.getByLabel('再输入一次').fill(password);
  await page.getByRole('button', { name: '设置密码并登录' }).click();
  return page;
}

function somebody() {
  return { name: unique('新同事'), email: `${unique('colleague-')}@test.local`, place: '延安市' };
}

test('somebody is invited, accepts, and works in their place from then on', async ({ as, browser, page }) => {
  const admin = await as('admin');
  const person = somebody();
  const link = await invite(admin, person);
  const theirs = await accept(browser, link, PASSWORD);
  await expect(theirs.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();
  await expect(theirs.getByRole('button', { name: `账号：${person.name}` })).toBeVisible();

  await theirs.getByRole('button', { name: '新建稿件' }).click();
  await expect(theirs.getByRole('listitem').filter({ hasText: '主要地区' })).toContainText('延安市');
  await theirs.context().close();

  await test.step('the link works once', async () => {
    await page.goto(link);
    await expect(page.getByRole('heading', { level: 1, name: '链接已失效' })).toBeVisible();
  });
  await test.step('the password works again', () =>
    enterDesk(page, { email: person.email, password: PASSWORD }));
});

test('a password that is too easy to guess is refused with its reason', async ({ as, browser }) => {
  const admin = await as('admin');
  const person = somebody();
  const link = await invite(admin, person);
  const theirs = await accept(browser, link, '123456');
  await expect(theirs.getByText('密码至少要有 10 个字符。')).toBeVisible();
  await theirs.getByLabel('新密码', { exact: true }).fill('aaaaaaaaaaaa');
  await theirs.getByLabel('再输入一次').fill('aaaaaaaaaaab');
  await theirs.getByRole('button', { name: '设置密码并登录' }).click();
  await expect(theirs.getByText('两次输入不一致。')).toBeVisible();
  await theirs.context().close();
});

test('a disabled person is out at once, and in again when enabled', async ({ as, browser }) => {
  const admin = await as('admin');
  const person = somebody();
  const theirs = await accept(browser, await invite(admin, person), PASSWORD);
  await expect(theirs.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();

  await admin.getByRole('link', { name: '我已保存' }).click();
  await admin.getByRole('button', { name: '停用账号' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: '停用' }).click();
  await expect(admin.getByText(`已停用${person.name}`)).toBeVisible();

  await theirs.goto('/desk/articles');
  await expect(theirs).toHaveURL(/\/sign-in\?next=/);
  await theirs.getByLabel('邮箱').fill(person.email);
  await theirs.getByLabel('密码').fill(PASSWORD);
  await theirs.getByRole('button', { name: '登录' }).click();
  await expect(theirs.getByText('邮箱或密码不对。')).toBeVisible();

  await admin.getByRole('button', { name: '恢复账号' }).click();
  await expect(admin.getByRole('button', { name: '停用账号' })).toBeVisible();
  await enterDesk(theirs, { email: person.email, password: PASSWORD });
  await theirs.context().close();
});

test('a password is taken back, and a new one is set through a link', async ({ as, browser }) => {
  const admin = await as('admin');
  const person = somebody();
  const theirs = await accept(browser, await invite(admin, person), PASSWORD);
  await expect(theirs.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();

  await admin.getByRole('link', { name: '我已保存' }).click();
  await admin.getByRole('button', { name: '重置密码' }).click();
  await admin.getByRole('alertdialog').getByRole('button', { name: '生成链接' }).click();
  const link = await admin.getByLabel('一次性链接').inputValue();
  await theirs.goto('/desk/articles');
  await expect(theirs).toHaveURL(/\/sign-in\?next=/);
  await theirs.context().close();

  const again = await accept(browser, link, `${PASSWORD}，又一年`);
  await expect(again.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();
  await again.context().close();
});

test('a change of role counts from the next click', async ({ as, browser }) => {
  const admin = await as('admin');
  const person = somebody();
  const theirs = await accept(browser, await invite(admin, person), PASSWORD);
  await theirs.getByRole('button', { name: '新建稿件' }).click();
  await expect(theirs.getByRole('button', { name: '发布', exact: true })).toBeVisible();

  await admin.getByRole('link', { name: '我已保存' }).click();
  await admin.getByRole('radio', { name: /^记者/ }).check();
  await admin.getByRole('button', { name: '保存修改' }).click();
  await expect(admin.getByText('已保存，对方下一次操作即生效。')).toBeVisible();
  await theirs.reload();
  await expect(theirs.getByRole('button', { name: '提交审阅' })).toBeVisible();
  await expect(theirs.getByRole('button', { name: '发布', exact: true })).toHaveCount(0);
  await theirs.context().close();
});

test('only admins look after people', async ({ as }) => {
  const chief = await as('chief');
  expect((await chief.goto('/admin/people'))?.status()).toBe(403);
  await expect(chief.getByRole('heading', { level: 1 })).toHaveText('您不能查看这一页');
});
