import type { Page, Request } from '@playwright/test';
import {
  beginArticle,
  choose,
  openArticle,
  saved,
  saveState,
  status,
  titleField,
  write,
} from './support/desk.ts';
import { PEOPLE } from './support/people.ts';
import { signIn } from './support/sign-in.ts';
import { expect, test, unique } from './support/test.ts';

const READY = { paragraphs: ['可以发布的一段。'], responsibleEditor: '高塞北' };

/** Catches the request that a button sends to the server, and keeps it from arriving. */
async function caught(page: Page, act: () => Promise<void>): Promise<Request> {
  const sent = page.waitForRequest((request) => request.headers()['next-action'] !== undefined);
  await page.route('**/desk/articles/**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await act();
  return sent;
}

/** Sends it again as somebody else. Answers what the action said. */
async function replayed(page: Page, request: Request): Promise<string> {
  const { 'next-action': action = '', 'content-type': type = '' } = request.headers();
  const answer = await page.request.post(request.url(), {
    headers: {
      'next-action': action,
      'content-type': type,
      accept: 'text/x-component',
      origin: new URL(request.url()).origin,
    },
    data: request.postDataBuffer() ?? '',
  });
  return answer.text();
}

test('an editor of 宝鸡 can neither open nor change an article of 榆林', async ({ as }) => {
  const yulin = await as('yulin');
  const id = await beginArticle(yulin);
  await write(yulin, { title: unique('榆林的稿子'), ...READY });
  await saved(yulin);

  const baoji = await as('editor');
  expect((await baoji.goto(`/desk/articles/${id}`))?.status()).toBe(404);
  await expect(baoji.getByRole('heading', { level: 1 })).toHaveText('没有这一页');
  expect((await baoji.goto(`/preview/${id}`))?.status()).toBe(404);
  await baoji.goto('/desk/articles?place=6108');
  expect(await baoji.locator('tbody').getByRole('link', { name: '榆林的稿子' }).count()).toBe(0);

  const at = `/api/desk/articles/${id}`;
  const headers = { origin: new URL(baoji.url()).origin };
  const save = { editionId: id, version: 1, tab: 'a-tab-of-baoji', content: { title: '宝鸡改的' } };
  const answers = await Promise.all([
    baoji.request.get(`${at}/working-copy`),
    baoji.request.put(`${at}/working-copy`, { headers, data: save }),
    baoji.request.post(`${at}/lock`, { headers, data: { tab: 'a-tab-of-baoji', takeOver: true } }),
  ]);
  expect(answers.map((answer) => answer.status())).toEqual([404, 403, 403]);

  const publishing = await caught(yulin, () =>
    yulin.getByRole('button', { name: '发布', exact: true }).click(),
  );
  expect(await replayed(baoji, publishing)).toContain('"refusal":"forbidden"');
  await openArticle(yulin, id);
  await expect(status(yulin)).toHaveText('草稿');
  await expect(titleField(yulin)).toHaveValue(/榆林的稿子/);
});

test('an editor cannot give an article to somebody else’s place', async ({ as }) => {
  const page = await as('editor');
  await beginArticle(page);
  await write(page, { title: unique('越界'), ...READY });
  await saved(page);
  await choose(page, '地区', '榆林市');
  await expect(saveState(page)).toHaveText('有内容待改正');
  await expect(page.getByText('榆林市 不在你的地区范围内')).toBeVisible();
  await page.getByRole('button', { name: '移除榆林市' }).click();
  await saved(page);
});

test('a reporter hands in and does not publish, however it is asked', async ({ as }) => {
  const reporter = await as('reporter');
  const id = await beginArticle(reporter);
  await write(reporter, { title: unique('记者交的稿'), ...READY });
  await saved(reporter);
  await expect(reporter.getByRole('button', { name: '提交审阅' })).toBeVisible();
  await expect(reporter.getByRole('button', { name: '发布', exact: true })).toHaveCount(0);

  const editor = await as('editor');
  await openArticle(editor, id);
  await editor.getByRole('button', { name: '接管' }).click();
  await expect(titleField(editor)).toBeEnabled();
  const publishing = await caught(editor, () =>
    editor.getByRole('button', { name: '发布', exact: true }).click(),
  );
  expect(await replayed(reporter, publishing)).toContain('"refusal":"forbidden"');
  await editor.close();

  await reporter.reload();
  await expect(status(reporter)).toHaveText('草稿');
  await reporter.getByRole('button', { name: '提交审阅' }).click();
  await expect(status(reporter)).toHaveText('待审');
  await expect(titleField(reporter)).toBeDisabled();
});

test('a proof-reader corrects and does not publish', async ({ as }) => {
  const editor = await as('editor');
  const id = await beginArticle(editor);
  await write(editor, { title: unique('待校的稿子'), ...READY });
  await saved(editor);
  await editor.goto('/desk/articles');

  const proofreader = await as('proofreader');
  await openArticle(proofreader, id);
  await expect(titleField(proofreader)).toBeEnabled();
  await expect(proofreader.getByRole('button', { name: '发布', exact: true })).toHaveCount(0);
  await write(proofreader, { title: unique('校过的稿子') });
  await saved(proofreader);
  await proofreader.goto('/desk/articles');
  await expect(proofreader.getByRole('button', { name: '新建稿件' })).toHaveCount(0);
});

test('who is not signed in is led to the sign-in page, and from there to where they wanted to go', async ({
  page,
}) => {
  await page.goto('/desk/articles?status=draft');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
  await signIn(page, PEOPLE.yulin);
  await expect(page).toHaveURL(/\/desk\/articles\?status=draft$/);
  await expect(page.getByRole('link', { name: '草稿' })).toHaveAttribute('aria-current', 'page');
});

test('a sign-in never leads to another site', async ({ page }) => {
  await page.goto('/sign-in?next=//elsewhere.example.cn/desk');
  await signIn(page, PEOPLE.yulin);
  await expect(page.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();
});

test.describe('guessing', () => {
  // An address of its own: what is counted here must not count against the other tests.
  test.use({ extraHTTPHeaders: { 'x-forwarded-for': '203.0.113.7' } });

  test('a wrong password is said without saying whose, and guessing is slowed down', async ({ page }) => {
    const nobody = { email: `${unique('guess')}@test.local`, password: 'not the password' };
    await page.goto('/sign-in');
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      const answered = page.waitForResponse((response) => response.request().method() === 'POST');
      await signIn(page, nobody);
      await answered;
      await expect(page.getByText('邮箱或密码不对。')).toBeVisible();
    }
    await expect(page.getByLabel('邮箱')).toHaveValue(nobody.email);
    await signIn(page, nobody);
    await expect(page.getByText(/尝试次数过多，请 \d+ 分钟后再试。/)).toBeVisible();
  });
});

test('signing out ends the session', async ({ page }) => {
  await page.goto('/sign-in');
  await signIn(page, PEOPLE.yulin);
  await page.getByRole('button', { name: /^账号：/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  await page.goto('/desk/articles');
  await expect(page).toHaveURL(/\/sign-in\?next=/);
});
