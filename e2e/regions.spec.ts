import type { APIRequestContext } from '@playwright/test';
import { becomesVisible, comesToAnswer, pageSource } from './support/readers.ts';
import { expect, test } from './support/test.ts';

/** The places of 甘肃 in the order in which its pages name them. */
async function strip(request: APIRequestContext): Promise<string[]> {
  const source = await pageSource(request, '/gansu');
  const nav = /<nav class="strip"[\s\S]*?<\/nav>/.exec(source)?.[0] ?? '';
  return [...nav.matchAll(/href="\/gansu\/([\w-]+)"/g)].map(([, slug = '']) => slug);
}

test('an order that is changed is the order that readers see', async ({ as, request }) => {
  const admin = await as('admin');
  await admin.goto('/admin/regions/62');
  const rows = admin.getByRole('main').locator('ol > li');
  const before = await strip(request);
  const name = await rows.nth(1).getByRole('link').textContent();
  await rows
    .nth(1)
    .getByRole('button', { name: `把${name}上移` })
    .click();
  await expect(rows.first()).toContainText(name ?? '');
  await expect(admin.getByText('顺序已保存')).toBeVisible();
  const [first = '', second = '', ...others] = before;
  await expect.poll(() => strip(request), { timeout: 3_000 }).toEqual([second, first, ...others]);
});

test('a place that is hidden leaves the navigation, and its address still answers', async ({
  as,
  request,
}) => {
  const admin = await as('admin');
  await admin.goto('/admin/regions/62');
  const row = admin.getByRole('main').locator('ol > li').filter({ hasText: '嘉峪关市' });
  await row.getByRole('switch').click();
  await expect(row.getByRole('switch')).not.toBeChecked();
  await expect.poll(() => strip(request), { timeout: 3_000 }).not.toContain('jiayuguan');
  await comesToAnswer(request, '/gansu/jiayuguan', 200);

  await row.getByRole('switch').click();
  await expect.poll(() => strip(request), { timeout: 3_000 }).toContain('jiayuguan');
});

test('a name that other addresses need is refused, and another one is taken', async ({ as, request }) => {
  const admin = await as('admin');
  await admin.goto('/admin/regions/new?in=62');
  // A code that no place of the country has; an earlier run of the tests may have taken some.
  const code = `62${String(40 + Math.floor(Math.random() * 59)).padStart(2, '0')}`;
  await admin.getByRole('textbox', { name: '全称' }).fill('示例市');
  await admin.getByRole('textbox', { name: '简称' }).fill('示例');
  await admin.getByRole('textbox', { name: '代码' }).fill(code);
  await admin.getByRole('textbox', { name: '地址' }).fill('latest');
  await admin.getByRole('button', { name: '保存' }).click();
  await expect(admin.getByText('“latest”是系统保留的地址，请换一个')).toBeVisible();
  await expect(admin.getByRole('textbox', { name: '全称' })).toHaveValue('示例市');

  await admin.getByRole('textbox', { name: '地址' }).fill('Bad Address');
  await admin.getByRole('button', { name: '保存' }).click();
  await expect(admin.getByText('地址只用小写字母、数字和连字符，以字母开头')).toBeVisible();

  await admin.getByRole('textbox', { name: '地址' }).fill(`shili-${code}`);
  await admin.getByRole('button', { name: '保存' }).click();
  await admin.waitForURL(`**/admin/regions/${code}`);
  await becomesVisible(request, `/gansu/shili-${code}`, '示例还没有报道');
  expect(await strip(request)).not.toContain(`shili-${code}`);
});

test('a slogan stands at the foot of its place’s pages', async ({ as, request }) => {
  const admin = await as('admin');
  const slogan = `陇原大地，一城一事 ${crypto.randomUUID().slice(0, 8)}`;
  await admin.goto('/admin/regions/6201');
  await admin.getByRole('textbox', { name: /^标语/ }).fill(slogan);
  await admin.getByRole('button', { name: '保存' }).click();
  await becomesVisible(request, '/gansu/lanzhou', slogan);
});
