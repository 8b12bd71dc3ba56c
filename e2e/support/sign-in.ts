import { expect, type Page } from '@playwright/test';
import type { Account } from './people.ts';

/** Fills in the sign-in form that the page shows. */
export async function signIn(
  page: Page,
  { email, password }: Pick<Account, 'email' | 'password'>,
): Promise<void> {
  await page.getByLabel('邮箱').fill(email);
  await page.getByLabel('密码').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
}

/** Signs in and waits until the desk is there. */
export async function enterDesk(page: Page, who: Pick<Account, 'email' | 'password'>): Promise<void> {
  await page.goto('/sign-in');
  await signIn(page, who);
  await expect(page.getByRole('heading', { level: 1, name: '稿件' })).toBeVisible();
}
