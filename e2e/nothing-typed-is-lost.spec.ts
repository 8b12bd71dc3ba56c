import type { Page } from '@playwright/test';
import { beginArticle, bodyField, openArticle, saved, saveState, titleField, write } from './support/desk.ts';
import { expect, test, unique } from './support/test.ts';

const SAVES = '**/api/desk/articles/*/working-copy';

async function keptByServer(page: Page, id: number): Promise<string> {
  const answer = await page.request.get(`/api/desk/articles/${id}/working-copy`);
  return JSON.stringify(await answer.json());
}

test('while the server does not answer, one writes on, and it is saved when it answers again', async ({
  as,
}) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  const title = unique('断网时写下的');
  await page.route(SAVES, (route) => route.abort());
  await write(page, { title });
  await expect(saveState(page)).toHaveText('未能保存，正在重试');
  await expect(page.getByText('服务器没有回应')).toBeVisible();
  await write(page, { paragraphs: ['服务器不在时写下的一段。'] });
  await page.unroute(SAVES);
  await saved(page);
  const kept = await keptByServer(page, id);
  expect(kept).toContain(title);
  expect(kept).toContain('服务器不在时写下的一段。');
});

test('what the server never got is offered when the article is opened again', async ({ as }) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  const title = unique('服务器中途停了');
  await page.route(SAVES, (route) => route.abort());
  await write(page, { title, paragraphs: ['停电之前的最后一段。'] });
  await expect(saveState(page)).toHaveAttribute('data-save-state', 'away');
  page.on('dialog', (dialog) => dialog.accept());
  await page.reload();
  await page.unroute(SAVES);

  await expect(titleField(page)).toHaveValue('');
  await expect(page.getByText('没来得及保存的内容')).toBeVisible();
  await page.getByRole('button', { name: '恢复它' }).click();
  await expect(titleField(page)).toHaveValue(title);
  await expect(bodyField(page).locator('p')).toHaveText('停电之前的最后一段。');
  await saved(page);
  expect(await keptByServer(page, id)).toContain('停电之前的最后一段。');

  await page.reload();
  await expect(titleField(page)).toHaveValue(title);
  await expect(page.getByText('没来得及保存的内容')).toBeHidden();
});

test('a browser that dies without a network loses nothing', async ({ as }) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  const title = unique('山里没有信号');
  await page.context().setOffline(true);
  await write(page, { title });
  await expect(saveState(page)).toHaveAttribute('data-save-state', 'away');
  await page.close();

  const again = await page.context().newPage();
  await again.context().setOffline(false);
  await openArticle(again, id);
  // Nobody said goodbye for the page that died, so the article still counts as being written in it.
  await again.getByRole('button', { name: '接管' }).click();
  await again.getByRole('button', { name: '恢复它' }).click();
  await saved(again);
  await expect(titleField(again)).toHaveValue(title);
  expect(await keptByServer(again, id)).toContain(title);
});

test('a stale save is refused, both versions are shown, and one’s own can be kept', async ({ as }) => {
  const mine = await as('editor');
  const id = await beginArticle(mine);
  await write(mine, { title: unique('两个人都在写'), paragraphs: ['最初的一段。'] });
  await saved(mine);

  await mine.context().setOffline(true);
  await write(mine, { title: '我在火车上改的标题' });
  await expect(saveState(mine)).toHaveAttribute('data-save-state', 'away');

  const theirs = await as('chief');
  await openArticle(theirs, id);
  await theirs.getByRole('button', { name: '接管' }).click();
  await expect(titleField(theirs)).toBeEnabled();
  await write(theirs, { title: '总编同时改的标题' });
  await saved(theirs);
  await theirs.getByRole('main').getByRole('link', { name: '稿件' }).click();
  await expect(theirs.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();

  await mine.context().setOffline(false);
  await expect(saveState(mine)).toHaveAttribute('data-save-state', 'stale');
  expect(await keptByServer(mine, id)).toContain('总编同时改的标题');
  await mine.getByRole('button', { name: '对照两份' }).click();
  const both = mine.getByRole('dialog', { name: '这篇稿件有另一处修改' });
  await expect(both).toContainText('我在火车上改的标题');
  await expect(both).toContainText('林远山的');
  await expect(both).toContainText('总编同时改的标题');
  await both.getByRole('button', { name: '以我的为准' }).click();
  await saved(mine);
  expect(await keptByServer(mine, id)).toContain('我在火车上改的标题');
});

test('in a conflict the other version can be taken', async ({ as }) => {
  const mine = await as('editor');
  const id = await beginArticle(mine);
  await write(mine, { title: unique('另一份更好') });
  await saved(mine);
  await mine.context().setOffline(true);
  await write(mine, { title: '不如不改' });
  await expect(saveState(mine)).toHaveAttribute('data-save-state', 'away');

  const theirs = await as('chief');
  await openArticle(theirs, id);
  await theirs.getByRole('button', { name: '接管' }).click();
  await write(theirs, { title: '改得更好', paragraphs: ['对方写的正文。'] });
  await saved(theirs);
  await theirs.close({ runBeforeUnload: true });

  await mine.context().setOffline(false);
  await mine.getByRole('button', { name: '对照两份' }).click();
  await mine.getByRole('button', { name: '采用对方的' }).click();
  await expect(titleField(mine)).toHaveValue('改得更好');
  await expect(bodyField(mine)).toContainText('对方写的正文。');
  await write(mine, { title: '改得更好，再添一笔' });
  await saved(mine);
  expect(await keptByServer(mine, id)).toContain('改得更好，再添一笔');
});
