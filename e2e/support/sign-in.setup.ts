import { test } from '@playwright/test';
import { PEOPLE } from './people.ts';
import { enterDesk } from './sign-in.ts';

// Once for each person: sign-in is throttled, and every test comes from the same address.
for (const [who, account] of Object.entries(PEOPLE)) {
  test(`${who} signs in`, async ({ page }) => {
    await enterDesk(page, account);
    await page.context().storageState({ path: account.session });
  });
}
