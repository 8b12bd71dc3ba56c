import type { Locator, Page } from '@playwright/test';
import {
  beginArticle,
  bodyField,
  choose,
  publish,
  saved,
  status,
  titleField,
  write,
} from './support/desk.ts';
import { becomesVisible, comesToAnswer } from './support/readers.ts';
import { expect, test, unique } from './support/test.ts';

const PARAGRAPHS = ['渡口边的老槐树下，摆渡人收起了最后一张船票。', '新桥通车后，两岸的集市又热闹起来。'];

/** What stands in the way of publishing, as it is listed beside the text. */
function blocking(page: Page): Locator {
  return page.locator('li[data-severity="block"]');
}

async function serverVersion(page: Page, id: number): Promise<number> {
  const answer = await page.request.get(`/api/desk/articles/${id}/working-copy`);
  return (await answer.json()).version;
}

/** The drawing of an article, as any page that shows it has it in the end. */
async function drawing(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const article = page.locator('article.article');
  await expect(article).toBeVisible();
  return article.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    // What readers' scripts add, what other articles change, and the minute of publication.
    for (const other of copy.querySelectorAll('news-tools, .neighbours, time')) other.remove();
    return copy.innerHTML.replace(/<!--.*?-->/g, '');
  });
}

test('an article is kept as it is written, and is all there when it is opened again', async ({ as }) => {
  const page = await as('editor');
  const title = unique('渭河边的老渡口');
  const id = await beginArticle(page);
  await write(page, { title, paragraphs: PARAGRAPHS });
  await choose(page, '地区', '凤翔');
  await page.getByRole('button', { name: '把凤翔区设为主要地区' }).click();
  await page.getByLabel('主题').selectOption('文化');
  await saved(page);
  await expect(page.getByRole('status').filter({ hasText: '已自动保存' })).toBeVisible();

  await page.reload();
  await expect(titleField(page)).toHaveValue(title);
  await expect(bodyField(page).locator('p')).toHaveText(PARAGRAPHS);
  await expect(page.getByRole('listitem').filter({ hasText: '主要地区' })).toContainText('凤翔区');
  await expect(page.getByRole('listitem').filter({ hasText: '宝鸡市' })).toBeVisible();
  await expect(page.getByLabel('主题')).toHaveValue('culture');
  expect(await serverVersion(page, id)).toBeGreaterThan(1);
});

test('opening an article changes nothing', async ({ as }) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  await write(page, { title: unique('只看不改'), paragraphs: PARAGRAPHS });
  await saved(page);
  const before = await serverVersion(page, id);

  const saves: string[] = [];
  page.on('request', (request) => {
    if (request.method() === 'PUT') saves.push(request.url());
  });
  await page.reload();
  await expect(titleField(page)).toBeEnabled();
  await bodyField(page).click();
  // Leaving by a link sends whatever still waits to be saved.
  await page.getByRole('main').getByRole('link', { name: '稿件' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();
  expect(saves).toEqual([]);
  expect(await serverVersion(page, id)).toBe(before);
});

test('what stands in the way is listed as one writes, and publishing waits for it', async ({
  as,
  request,
}) => {
  const page = await as('editor');
  const title = unique('新桥通车');
  const id = await beginArticle(page);
  await expect(blocking(page)).toHaveText(['还没有标题', '还没有正文', '还没有责任编辑']);
  await write(page, { title });
  await expect(blocking(page)).toHaveText(['还没有正文', '还没有责任编辑']);
  await write(page, { paragraphs: PARAGRAPHS });
  await expect(blocking(page)).toHaveText(['还没有责任编辑']);
  await page.getByLabel('稿件类别').selectOption('转载');
  await expect(blocking(page)).toHaveText(['转载稿须注明来源', '还没有责任编辑', '转载稿须注明原标题']);
  await page.getByLabel('稿件类别').selectOption('原创');

  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '还没有责任编辑' })).toBeVisible();
  await expect(status(page)).toHaveText('草稿');
  await comesToAnswer(request, `/news/${id}`, 404);

  await write(page, { responsibleEditor: '程立秋' });
  await expect(page.getByRole('heading', { name: '可以发布' })).toBeVisible();
  await publish(page);
  await becomesVisible(request, `/news/${id}`, title);
  await becomesVisible(request, '/shaanxi/baoji', title);
});

test('the preview is what readers will see', async ({ as, page: reader }) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  await write(page, { title: unique('预览即所见'), paragraphs: PARAGRAPHS, responsibleEditor: '程立秋' });
  await page.getByRole('textbox', { name: '引题' }).fill('关中纪事');
  await page.getByRole('textbox', { name: '副题' }).fill('——一座渡口的四十年');
  await page.getByRole('textbox', { name: '摘要' }).fill('老渡口的最后一天。');

  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: '预览' }).click();
  const preview = await opened;
  await preview.waitForURL(`**/preview/${id}`);
  const previewed = await drawing(preview, `/preview/${id}`);
  expect(previewed).toContain('——一座渡口的四十年');

  await publish(page);
  await expect.poll(async () => (await reader.request.get(`/news/${id}`)).status()).toBe(200);
  expect(await drawing(reader, `/news/${id}`)).toBe(previewed);
});
