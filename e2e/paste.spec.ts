import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { beginArticle, bodyField, saved } from './support/desk.ts';
import { outline } from './support/outline.ts';
import { aPicture } from './support/pictures.ts';
import { expect, test } from './support/test.ts';

/** Pastes what a fixture holds, as if copied from where it is from. */
async function paste(page: Page, fixture: string): Promise<void> {
  const html = await readFile(new URL(`./fixtures/${fixture}`, import.meta.url), 'utf8');
  await bodyField(page).click();
  await bodyField(page).evaluate((element, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    clipboardData.setData('text/plain', 'not this, the HTML');
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
    );
  }, html);
}

async function keptBody(page: Page, id: number): Promise<string[]> {
  await saved(page);
  const answer = await page.request.get(`/api/desk/articles/${id}/working-copy`);
  const { content } = await answer.json();
  return outline(content.body);
}

test('from Word: structure comes along, its looks do not', async ({ as }) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  await paste(page, 'word.clipboard');
  await expect(bodyField(page)).toContainText('护林员的一天');
  expect(await keptBody(page, id)).toEqual([
    'h2 护林员的一天',
    'p 天还没亮，老周已经**背上水壶**出了门。',
    '- p 一把砍刀',
    '- p 两个馒头',
    '| p 月份 | p 里程 |',
    '| p 十月 | p 412 |',
  ]);
});

test('from WeChat: sections become paragraphs, and nothing that runs or hides comes along', async ({
  as,
}) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  await paste(page, 'wechat.clipboard');
  await expect(bodyField(page)).toContainText('冬小麦浇上越冬水');
  expect(await keptBody(page, id)).toEqual([
    'p **冬小麦浇上越冬水**',
    'p 霜降过后，**三百眼机井**全部通了电。',
    'p 更多消息见[县里的通知](https://news.example.cn/a?id=7&from=timeline)，点此返回',
    'figure {"alt":"灌溉中的麦田","caption":""}',
  ]);
});

test('from a web page: headings, quotes, lists and captions come along, the page around them does not', async ({
  as,
}) => {
  const page = await as('editor');
  const id = await beginArticle(page);
  await paste(page, 'web-page.clipboard');
  await expect(bodyField(page)).toContainText('古城墙下的早市');
  expect(await keptBody(page, id)).toEqual([
    'h2 古城墙下的早市',
    'p 清晨五点，早市已经热闹起来。',
    'h3 摊位',
    'h3 老主顾',
    '> p “来晚了就没有豆腐脑了。”',
    '1. p 豆腐脑',
    '2. p 甑糕',
    'figure {"alt":"早市的摊位","caption":"早市一角。张三摄"}',
    'p 并不加粗，_却是斜体_，[旧闻](https://example.cn/old)1',
    '---',
  ]);
});

test('a picture that is pasted goes to the library and stands in the text', async ({ as }) => {
  const page = await as('editor');
  await beginArticle(page);
  await bodyField(page).click();
  const bytes = [...(await aPicture())];
  await bodyField(page).evaluate((element, png) => {
    const clipboardData = new DataTransfer();
    clipboardData.items.add(new File([new Uint8Array(png)], 'screenshot.png', { type: 'image/png' }));
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, bytes);
  const figure = bodyField(page).locator('figure');
  await expect(figure.locator('img')).toHaveJSProperty('complete', true);
  await expect(page.locator('li[data-severity="block"]')).toContainText(['有 1 张图片没有替代文字']);
  await figure.getByLabel('替代文字').fill('手机截下的一屏');
  await expect(page.locator('li[data-severity="block"]').filter({ hasText: '替代文字' })).toHaveCount(0);
  await saved(page);

  await page.reload();
  await expect(bodyField(page).locator('figure').getByLabel('替代文字')).toHaveValue('手机截下的一屏');
  await expect(bodyField(page).locator('figure img')).toHaveJSProperty('naturalWidth', 640);
});
