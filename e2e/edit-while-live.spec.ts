import {
  chooseAction,
  openArticle,
  publish,
  publishArticle,
  saved,
  status,
  titleField,
  write,
} from './support/desk.ts';
import { becomesVisible, comesToAnswer, ownPart, pageSource, vanishes } from './support/readers.ts';
import { expect, test, unique } from './support/test.ts';

/** Everywhere that an article of 宝鸡 is seen while it is new. */
const FRONTS = ['/shaanxi/baoji', '/shaanxi', '/'];
const LISTS = ['/shaanxi/baoji/latest', '/latest', '/feed.xml', '/shaanxi/baoji/atom.xml'];

test('readers see nothing of a change until it is published, and nothing of what is withdrawn', async ({
  as,
  request,
}) => {
  const page = await as('editor');
  const before = unique('集市搬进新大棚');
  const after = unique('新大棚里赶大集');
  const id = await publishArticle(page, {
    title: before,
    paragraphs: ['腊月的集市，搬进了新大棚。'],
    places: [],
    responsibleEditor: '程立秋',
  });
  for (const path of [`/news/${id}`, ...FRONTS, ...LISTS]) await becomesVisible(request, path, before);
  const live = ownPart(await pageSource(request, `/news/${id}`));

  await test.step('the successor is written, and the live page stays as it is', async () => {
    await page.getByRole('button', { name: '修改', exact: true }).click();
    await expect(page.getByText('发布之前线上页面不变')).toBeVisible();
    await expect(status(page)).toHaveText('已发布 · 修改中');
    await write(page, { title: after, paragraphs: ['改过的第一段。'] });
    await saved(page);
    expect(ownPart(await pageSource(request, `/news/${id}`))).toBe(live);
    for (const path of FRONTS) expect(await pageSource(request, path)).not.toContain(after);
  });

  await test.step('it is published, and stands everywhere in place of the old one', async () => {
    await publish(page);
    for (const path of [`/news/${id}`, ...FRONTS, ...LISTS]) {
      await becomesVisible(request, path, after);
      await vanishes(request, path, before);
    }
  });

  await test.step('it is withdrawn, and no page shows it', async () => {
    await openArticle(page, id);
    await chooseAction(page, '撤下');
    await expect(status(page)).toHaveText('已撤下');
    await comesToAnswer(request, `/news/${id}`, 404);
    for (const path of [...FRONTS, ...LISTS, '/sitemaps/news.xml']) {
      await vanishes(request, path, after);
      expect(await pageSource(request, path)).not.toContain(`/news/${id}<`);
      expect(await pageSource(request, path)).not.toContain(`/news/${id}"`);
    }
    await expect(titleField(page)).toHaveValue(after);
  });
});
