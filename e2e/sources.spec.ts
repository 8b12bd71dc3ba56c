import { beginArticle, choose, write } from './support/desk.ts';
import { becomesVisible, comesToAnswer } from './support/readers.ts';
import { expect, test, unique } from './support/test.ts';

test('an admin enters a source with an alias and a licence, and editors are offered it by either name', async ({
  as,
  request,
}) => {
  const admin = await as('admin');
  const name = unique('陈仓晚报');
  const alias = unique('陈仓晚报社');
  const slug = unique('chencang-');
  await admin.goto('/admin/sources');
  await admin.getByRole('link', { name: '登记来源' }).click();
  await admin.getByRole('textbox', { name: '名称', exact: true }).fill(name);
  await admin.getByRole('textbox', { name: /^本站地址/ }).fill(slug);
  await admin.getByRole('button', { name: '添加别名' }).click();
  await admin.getByRole('textbox', { name: '别名' }).fill(alias);
  await admin.getByRole('button', { name: '添加许可' }).click();
  await admin.getByLabel('开始日期').fill('2026-01-01');
  await admin.getByRole('button', { name: '保存' }).click();
  await admin.waitForURL(/\/admin\/sources\/\d+$/);
  await expect(admin.getByRole('heading', { level: 1, name })).toBeVisible();
  await expect(admin.getByText('长期有效')).toBeVisible();

  await test.step('it is found in the list by a part of its alias', async () => {
    await admin.goto(`/admin/sources?q=${encodeURIComponent(alias)}`);
    await expect(admin.getByRole('row').filter({ hasText: name })).toContainText(alias);
  });

  const editor = await as('editor');
  await test.step('an editor finds it by its alias, and its licence counts', async () => {
    await beginArticle(editor);
    await choose(editor, '来源', alias);
    await expect(editor.getByText(name, { exact: true })).toBeVisible();
    await expect(editor.getByText('没有登记转载许可')).toHaveCount(0);
  });

  await test.step('what comes from it stands on its page', async () => {
    const title = unique('来自新来源');
    await write(editor, { title, paragraphs: ['转来的一段。'], responsibleEditor: '程立秋' });
    await editor.getByLabel('稿件类别').selectOption('转载');
    await editor.getByLabel('原标题').fill(title);
    await editor.getByRole('button', { name: '发布', exact: true }).click();
    await becomesVisible(request, `/sources/${slug}`, title);
    await becomesVisible(request, '/sources', name);
  });
});

test('a name that is another source’s already is refused, and what was typed stays', async ({ as }) => {
  const admin = await as('admin');
  await admin.goto('/admin/sources/new');
  await admin.getByRole('textbox', { name: '名称', exact: true }).fill('陕西日报社');
  await admin.getByRole('textbox', { name: /^本站地址/ }).fill(unique('shaanxi-'));
  await admin.getByRole('button', { name: '保存' }).click();
  await expect(admin.getByText('“陕西日报社”已经是来源“陕西日报”的名称')).toBeVisible();
  await expect(admin.getByRole('textbox', { name: '名称', exact: true })).toHaveValue('陕西日报社');
});

test('a source that was entered twice is merged: its articles, its names and its address go along', async ({
  as,
  request,
}) => {
  const admin = await as('admin');
  const [kept, double] = [unique('渭北文汇'), unique('渭北文汇报')];
  const [keptSlug, doubleSlug] = [unique('weibei-'), unique('weibei-bao-')];
  for (const [name, slug] of [
    [kept, keptSlug],
    [double, doubleSlug],
  ] as const) {
    await admin.goto('/admin/sources/new');
    await admin.getByRole('textbox', { name: '名称', exact: true }).fill(name);
    await admin.getByRole('textbox', { name: /^本站地址/ }).fill(slug);
    await admin.getByRole('button', { name: '保存' }).click();
    await admin.waitForURL(/\/admin\/sources\/\d+$/);
  }

  const editor = await as('editor');
  const title = unique('并过来的报道');
  await beginArticle(editor);
  await choose(editor, '来源', double);
  await write(editor, { title, paragraphs: ['一段。'], responsibleEditor: '程立秋' });
  await editor.getByRole('button', { name: '发布', exact: true }).click();
  await becomesVisible(request, `/sources/${doubleSlug}`, title);

  await admin.getByRole('button', { name: '合并到…' }).click();
  const dialog = admin.getByRole('dialog');
  await dialog.getByRole('combobox').fill(kept);
  await admin.getByRole('option', { name: kept }).first().click();
  await expect(dialog).toContainText('全部稿件');
  await dialog.getByRole('button', { name: '合并', exact: true }).click();
  await expect(admin.getByRole('heading', { level: 1, name: kept })).toBeVisible();

  await becomesVisible(request, `/sources/${keptSlug}`, title);
  await expect
    .poll(async () => new URL((await request.get(`/sources/${doubleSlug}`)).url()).pathname)
    .toBe(`/sources/${keptSlug}`);
});

test('an archived source is no longer offered, and its page stays', async ({ as, request }) => {
  const admin = await as('admin');
  const name = unique('停刊的晚报');
  const slug = unique('tingkan-');
  await admin.goto('/admin/sources/new');
  await admin.getByRole('textbox', { name: '名称', exact: true }).fill(name);
  await admin.getByRole('textbox', { name: /^本站地址/ }).fill(slug);
  await admin.getByRole('button', { name: '保存' }).click();
  await admin.waitForURL(/\/admin\/sources\/\d+$/);

  const editor = await as('editor');
  const title = unique('停刊前的最后一篇');
  await beginArticle(editor);
  await choose(editor, '来源', name);
  await write(editor, { title, paragraphs: ['一段。'], responsibleEditor: '程立秋' });
  await editor.getByRole('button', { name: '发布', exact: true }).click();
  await becomesVisible(request, `/sources/${slug}`, title);

  await admin.getByRole('button', { name: '归档' }).click();
  await expect(admin.getByText(`已归档“${name}”`)).toBeVisible();
  await beginArticle(editor);
  await editor.getByRole('combobox', { name: '来源', exact: true }).fill(name);
  await expect(editor.getByText('没有找到')).toBeVisible();
  await comesToAnswer(request, `/sources/${slug}`, 200);
  await becomesVisible(request, `/sources/${slug}`, title);
});

test('an editor does not look after sources', async ({ as }) => {
  const editor = await as('editor');
  const answer = await editor.goto('/admin/sources');
  expect(answer?.status()).toBe(403);
  await expect(editor.getByRole('heading', { level: 1 })).toHaveText('您不能查看这一页');
});
