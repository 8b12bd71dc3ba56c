import { expect, type Locator, type Page } from '@playwright/test';

/** What is written into an article; what is absent stays as it was. */
export type Draft = {
  title?: string;
  /** One paragraph each. */
  paragraphs?: string[];
  /** Names of places as the picker finds them; the first is the main place. */
  places?: string[];
  responsibleEditor?: string;
};

export function titleField(page: Page): Locator {
  return page.getByRole('textbox', { name: '标题', exact: true });
}

export function bodyField(page: Page): Locator {
  return page.getByRole('textbox', { name: '正文', exact: true });
}

/** Begins an article at the list; its editor is open afterwards. Answers its id. */
export async function beginArticle(page: Page): Promise<number> {
  await page.goto('/desk/articles');
  await page.getByRole('button', { name: '新建稿件' }).click();
  await page.waitForURL(/\/desk\/articles\/\d+$/);
  await expect(titleField(page)).toBeEnabled();
  return Number(new URL(page.url()).pathname.split('/').at(-1));
}

export async function openArticle(page: Page, id: number): Promise<void> {
  await page.goto(`/desk/articles/${id}`);
  await expect(titleField(page)).toBeVisible();
}

/** Writes as a person does; says nothing of what is kept. */
export async function write(page: Page, draft: Draft): Promise<void> {
  if (draft.title !== undefined) await titleField(page).fill(draft.title);
  if (draft.paragraphs) await writeBody(page, draft.paragraphs);
  for (const place of draft.places ?? []) await choose(page, '地区', place);
  if (draft.responsibleEditor !== undefined) {
    await page.getByLabel('责任编辑').fill(draft.responsibleEditor);
  }
}

async function writeBody(page: Page, paragraphs: string[]): Promise<void> {
  await bodyField(page).click();
  for (const [at, paragraph] of paragraphs.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(paragraph);
  }
}

/** Finds something in a picker by its name, and takes it. */
export async function choose(page: Page, field: string, name: string): Promise<void> {
  await page.getByRole('combobox', { name: field, exact: true }).fill(name);
  await page.getByRole('option', { name }).first().click();
}

/** Waits until the server has everything that was typed. */
export async function saved(page: Page): Promise<void> {
  await expect(saveState(page)).toHaveAttribute('data-save-state', 'saved');
}

export function saveState(page: Page): Locator {
  return page.locator('[data-save-state]');
}

/** Puts before readers what the editor shows. */
export async function publish(page: Page): Promise<void> {
  await page.getByRole('button', { name: '发布', exact: true }).click();
  await expect(status(page)).toHaveText('已发布');
}

/** The word that says where the article stands, in the bar of its editor. */
export function status(page: Page): Locator {
  return page.locator('main header > span').first();
}

/** One of the actions behind the arrow beside the main one. */
export async function chooseAction(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '更多操作' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
}

/** An article that readers can read. Answers its id; its editor is open afterwards. */
export async function publishArticle(page: Page, draft: Required<Draft>): Promise<number> {
  const id = await beginArticle(page);
  await write(page, draft);
  await publish(page);
  return id;
}
