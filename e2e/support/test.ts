import { type BrowserContext, test as base, expect, type Page } from '@playwright/test';
import { PEOPLE, type Who } from './people.ts';

type Fixtures = {
  /** A page of somebody who is signed in, in a browser of their own. */
  as: (who: Who) => Promise<Page>;
  /** What pages complained about in their consoles; a test that leaves some fails. */
  complaints: string[];
};

export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      overhear(context, complaints);
      await use(complaints);
      expect(complaints, 'what the console says').toEqual([]);
    },
    { auto: true },
  ],
  as: async ({ browser, complaints }, use) => {
    const opened: BrowserContext[] = [];
    await use(async (who) => {
      const context = await browser.newContext({ storageState: PEOPLE[who].session });
      opened.push(context);
      overhear(context, complaints);
      return context.newPage();
    });
    for (const context of opened) await context.close();
  },
});

/** A refused request is no complaint: the page that made it says what came of it. */
const REFUSED_REQUEST = /^Failed to load resource/;

function overhear(context: BrowserContext, complaints: string[]): void {
  context.on('weberror', (failure) => complaints.push(String(failure.error())));
  context.on('console', (message) => {
    if (message.type() === 'error' && !REFUSED_REQUEST.test(message.text())) complaints.push(message.text());
  });
}

/** A text that no other test and no earlier run wrote. */
export function unique(words: string): string {
  return `${words}${crypto.randomUUID().slice(0, 8)}`;
}

export { expect };
