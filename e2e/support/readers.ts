import { type APIRequestContext, expect } from '@playwright/test';

/** A reader sees a change within a second; what is more is the patience of a busy machine. */
const SOON = { timeout: 3_000, intervals: [100, 200, 300] };

/** A page as a browser without scripts gets it. The request must be nobody's. */
export async function pageSource(request: APIRequestContext, path: string): Promise<string> {
  return (await request.get(path)).text();
}

/** Waits until a page of readers says something. */
export async function becomesVisible(request: APIRequestContext, path: string, words: string): Promise<void> {
  await expect
    .poll(async () => (await pageSource(request, path)).includes(words), {
      message: `${path} says ${words}`,
      ...SOON,
    })
    .toBe(true);
}

/** Waits until a page of readers no longer says something. */
export async function vanishes(request: APIRequestContext, path: string, words: string): Promise<void> {
  await expect
    .poll(async () => (await pageSource(request, path)).includes(words), {
      message: `${path} no longer says ${words}`,
      ...SOON,
    })
    .toBe(false);
}

/** Waits until an address is answered with a status. */
export async function comesToAnswer(request: APIRequestContext, path: string, status: number): Promise<void> {
  await expect
    .poll(async () => (await request.get(path)).status(), { message: `the status of ${path}`, ...SOON })
    .toBe(status);
}

/** What stands beside an article and moves when others are published: rails, and the articles before and after. */
const BESIDE = [
  /<nav class="neighbours"[\s\S]*?<\/nav>/,
  /<div class="article-below">[\s\S]*?<\/main>/,
  /<footer class="colophon">[\s\S]*?<\/footer>/,
  /<aside class="article-side"[\s\S]*?<\/aside>/,
];

/** The source of an article's page without what other articles change in it. */
export function ownPart(source: string): string {
  return BESIDE.reduce((left, beside) => left.replace(beside, ''), source);
}
