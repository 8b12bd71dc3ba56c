import { beginArticle, bodyField, openArticle, saved, saveState, titleField, write } from './support/desk.ts';
import { expect, test, unique } from './support/test.ts';

test('a second person reads, sees who is writing, and takes over', async ({ as }) => {
  const first = await as('editor');
  const title = unique('一稿两人');
  const id = await beginArticle(first);
  await write(first, { title, paragraphs: ['先来的人写的一段。'] });
  await saved(first);

  const second = await as('chief');
  await second.goto('/desk/articles');
  await expect(second.getByRole('row').filter({ hasText: title })).toContainText('程立秋正在编辑');
  await openArticle(second, id);
  await expect(second.getByText('程立秋正在编辑，你可以阅读')).toBeVisible();
  await expect(titleField(second)).toBeDisabled();
  await expect(bodyField(second)).toHaveAttribute('contenteditable', 'false');

  await second.getByRole('button', { name: '接管' }).click();
  await expect(titleField(second)).toBeEnabled();
  await write(second, { title: `${title}，后来的人改过` });
  await saved(second);

  await test.step('the first person is told, and what they typed since is not lost', async () => {
    await write(first, { title: `${title}，先来的人也在改` });
    await expect(saveState(first)).toHaveText('已由他人接管');
    await expect(titleField(first)).toBeDisabled();
    await expect(titleField(first)).toHaveValue(`${title}，先来的人也在改`);
  });
});

test('whoever takes over goes on from what was written last', async ({ as }) => {
  const first = await as('editor');
  const title = unique('接着写');
  const id = await beginArticle(first);
  await write(first, { title });
  await saved(first);

  const second = await as('chief');
  await openArticle(second, id);
  await expect(second.getByText('程立秋正在编辑，你可以阅读')).toBeVisible();
  await write(first, { paragraphs: ['第二个人打开之后写的一段。'] });
  await saved(first);

  await second.getByRole('button', { name: '接管' }).click();
  await expect(bodyField(second)).toContainText('第二个人打开之后写的一段。');
  await write(second, { title: `${title}，写完了` });
  await saved(second);
});

test('an article whose writer has left is free at once', async ({ as }) => {
  const first = await as('editor');
  const id = await beginArticle(first);
  await write(first, { title: unique('写完就走') });
  await saved(first);
  await first.goto('/');

  const second = await as('chief');
  await openArticle(second, id);
  await expect(titleField(second)).toBeEnabled();
});

test('a reporter cannot take over from an editor', async ({ as }) => {
  const reporter = await as('reporter');
  const id = await beginArticle(reporter);
  await write(reporter, { title: unique('记者的稿子') });
  await saved(reporter);

  const editor = await as('editor');
  await openArticle(editor, id);
  await editor.getByRole('button', { name: '接管' }).click();
  await expect(titleField(editor)).toBeEnabled();

  await reporter.goto('/desk/articles');
  await openArticle(reporter, id);
  await expect(reporter.getByText('程立秋正在编辑，你可以阅读')).toBeVisible();
  await expect(reporter.getByRole('button', { name: '接管' })).toHaveCount(0);
});
