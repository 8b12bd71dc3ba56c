import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bodyField, publish, saved, titleField } from './support/desk.ts';
import { aPicture } from './support/pictures.ts';
import { becomesVisible } from './support/readers.ts';
import { expect, test } from './support/test.ts';

const TITLE = '依托自身优势筑牢脱贫根基';
const SUBTITLE = '陕西移动全力推动脱贫攻坚工作纪实';
const CAPTION = '陕西移动发挥“互联网+”优势,帮助果农销售滞销桑葚。';
const SUBHEADS = [
  '夯实基层扶贫工作 教育扶贫斩断穷根',
  '消除城乡信息鸿沟 惠及更多贫困群众',
  '培育壮大特色产业 关怀扶持弱势群体',
];
const BOILERPLATE = [
  '新闻推荐',
  '推进公正司法维护公平正义',
  '弘扬社会正气',
  '猜你喜欢',
  '热点阅读',
  '张庭夫妇',
  'yybnet.net',
  '延安市再获',
];

function referencePage(): Promise<string> {
  return readFile(new URL('./fixtures/reference-page.txt', import.meta.url), 'utf8');
}

/** A field of the review, and the piece of the page that stands beneath it. */
function field(page: Page, name: string) {
  const group = page.locator('fieldset').filter({ has: page.getByLabel(name, { exact: true }) });
  return { value: group.getByLabel(name, { exact: true }), evidence: group.locator('button').first() };
}

/** Brings the page in, and leaves its draft open in the editor. Answers the article's id. */
async function importPage(page: Page): Promise<number> {
  await page.goto('/desk/import');
  await page.getByLabel('网页的文字或 HTML').fill(await referencePage());
  await page.getByRole('button', { name: '识别' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '校对导入' })).toBeVisible();
  await page.getByRole('button', { name: '导入为草稿' }).click();
  await page.waitForURL(/\/desk\/articles\/\d+$/);
  await expect(titleField(page)).toBeEnabled();
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

test('every field that is recovered is shown beside the piece of the page that it came from', async ({
  as,
}) => {
  const page = await as('chief');
  await page.goto('/desk/import');
  await page.getByLabel('网页的文字或 HTML').fill(await referencePage());
  await page.getByRole('button', { name: '识别' }).click();

  const recovered = [
    ['标题', TITLE, TITLE],
    ['副题', SUBTITLE, SUBTITLE],
    ['来源', '陕西日报', '陕西日报'],
    ['原发布时间', '2017-09-29T07:08', '2017-09-29 07:08'],
    ['原文地址', 'https://www.yybnet.net/', 'https://www.yybnet.net/'],
  ] as const;
  for (const [name, value, evidence] of recovered) {
    await expect(field(page, name).value).toHaveValue(value);
    await expect(field(page, name).evidence).toContainText(evidence);
    await expect(field(page, name).evidence).toContainText(/第 \d+ 行/);
  }
  await expect(page.getByRole('list', { name: '已选地区' })).toContainText('陕西省');
  await expect(page.getByText('来源库：陕西日报')).toBeVisible();

  await expect(page.getByRole('heading', { name: '小标题 3 处' })).toBeVisible();
  for (const subhead of SUBHEADS) await expect(page.getByRole('radio', { name: subhead })).toBeChecked();
  const caption = page.getByRole('listitem').filter({ hasText: '只剩说明，照片已丢失' });
  await expect(caption).toContainText(CAPTION);
  const mask = page.getByRole('listitem').filter({ has: page.locator('mark', { hasText: '***' }) });
  await expect(mask).toContainText('推进***工作意义重大');

  const leftOut = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: '没有带入的部分' }) });
  for (const kind of ['导航', '当前位置', '推荐文章', '口号', '栏目名']) {
    await expect(leftOut.locator('summary').filter({ hasText: kind })).toBeVisible();
  }
  await leftOut.locator('summary').filter({ hasText: '推荐文章' }).click();
  await expect(leftOut.getByText('推进公正司法维护公平正义').first()).toBeVisible();
});

test('the page is corrected, accepted, mended and published, and a reader finds it', async ({
  as,
  page: reader,
  request,
}) => {
  const page = await as('chief');
  await page.goto('/desk/import');
  await page.getByLabel('网页的文字或 HTML').fill(await referencePage());
  await page.getByRole('button', { name: '识别' }).click();
  await field(page, '责任编辑').value.fill('林远山');
  await page.getByRole('button', { name: '导入为草稿' }).click();
  await page.waitForURL(/\/desk\/articles\/\d+$/);
  const id = Number(new URL(page.url()).pathname.split('/').at(-1));

  await test.step('the draft holds the article and nothing else of the page', async () => {
    await expect(titleField(page)).toHaveValue(TITLE);
    await expect(page.getByRole('textbox', { name: '副题' })).toHaveValue(SUBTITLE);
    await expect(bodyField(page).locator('h2')).toHaveText(SUBHEADS);
    await expect(page.getByLabel('原标题')).toHaveValue(TITLE);
    for (const words of BOILERPLATE) await expect(bodyField(page)).not.toContainText(words);
    await expect(page.locator('li[data-severity="block"]')).toHaveText(['有 1 处图片只剩说明，须补图或移除']);
  });

  await test.step('the lost picture is brought, with its words', async () => {
    const figure = bodyField(page).locator('figure');
    await expect(figure.getByLabel('图片说明')).toHaveValue(CAPTION);
    await figure.getByRole('button', { name: '选择图片' }).click();
    await page
      .getByRole('dialog', { name: '媒体库' })
      .getByLabel('上传')
      .setInputFiles({
        name: 'mulberries.png',
        mimeType: 'image/png',
        buffer: await aPicture(),
      });
    await expect(figure.locator('img')).toBeVisible();
    await figure.getByLabel('替代文字').fill('果农和一筐桑葚');
    await expect(page.getByRole('heading', { name: '可以发布' })).toBeVisible();
    await saved(page);
    await publish(page);
  });

  await test.step('a reader finds it under its place and its source', async () => {
    const link = `href="/news/${id}"`;
    for (const path of ['/shaanxi', '/shaanxi/latest', '/sources/shaanxi-ribao', '/']) {
      await becomesVisible(request, path, link);
    }
    await reader.goto('/shaanxi');
    await reader.locator(`a[href="/news/${id}"]`).first().click();
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText(TITLE);
  });

  await test.step('and reads all of it, and nothing that is not of it', async () => {
    const article = reader.locator('article.article');
    await expect(article.locator('.subtitle')).toHaveText(SUBTITLE);
    await expect(article.locator('.dateline').getByRole('link', { name: '陕西日报' })).toBeVisible();
    await expect(article.locator('.dateline')).toContainText('责任编辑：林远山');
    await expect(article.locator('.body h2')).toHaveText(SUBHEADS);
    await expect(article.getByRole('img', { name: '果农和一筐桑葚' })).toBeVisible();
    await expect(article.locator('figcaption')).toContainText(CAPTION);
    await expect(article.locator('a.mask')).toHaveText('***');
    await expect(article.getByRole('region', { name: '这篇文章从哪里来' })).toContainText(
      '2017年9月29日 07:08',
    );
    for (const words of BOILERPLATE) await expect(article.locator('.body')).not.toContainText(words);
  });
});

test('what cannot be mended is taken out, and the page can be published without it', async ({
  as,
  request,
}) => {
  const page = await as('chief');
  const id = await importPage(page);
  await bodyField(page).getByRole('button', { name: '移除图片' }).click();
  await page.getByLabel('责任编辑').fill('林远山');
  await publish(page);
  await becomesVisible(request, `/news/${id}`, TITLE);
  const source = await (await request.get(`/news/${id}`)).text();
  expect(source).not.toContain(CAPTION);
});

test('a page in GBK is read as it was meant, from a file', async ({ as }) => {
  const page = await as('chief');
  await page.goto('/desk/import');
  await page.getByLabel('选择文件').setInputFiles({
    name: 'page.txt',
    mimeType: 'text/plain',
    buffer: await readFile(new URL('./fixtures/page-in-gbk.txt', import.meta.url)),
  });
  await expect(page.getByText('按 GBK / GB18030 读取')).toBeVisible();
  await expect(field(page, '标题').value).toHaveValue('老城墙下的早市换了新棚');
  await expect(field(page, '来源').value).toHaveValue('渭水早报');
  await expect(page.getByRole('list', { name: '已选地区' })).toContainText('渭南市');
});

test('what is no article is said, and what was pasted stays', async ({ as }) => {
  const page = await as('chief');
  await page.goto('/desk/import');
  await page.getByLabel('网页的文字或 HTML').fill('首页 | 登录 | 注册');
  await page.getByRole('button', { name: '识别' }).click();
  await expect(page.getByText(/没有找到稿件/)).toBeVisible();
  await expect(page.getByLabel('网页的文字或 HTML')).toHaveValue('首页 | 登录 | 注册');
});
