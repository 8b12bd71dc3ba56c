import { globSync } from 'node:fs';
import type { APIRequestContext, APIResponse } from '@playwright/test';
import { beginArticle, saved, write } from './support/desk.ts';
import { PEOPLE, type Who } from './support/people.ts';
import { RULES, type Rule } from './support/route-rules.ts';
import { expect, test, unique } from './support/test.ts';

const EVERYBODY = Object.keys(PEOPLE) as Who[];

test('every route of the site has a rule, and every rule a route', () => {
  const routes = globSync('**/{page.tsx,route.ts}', { cwd: 'app' });
  expect(Object.keys(RULES).sort()).toEqual(routes.sort());
});

function asked(request: APIRequestContext, { at, send }: Rule, article: number): Promise<APIResponse> {
  const address = at.replace('{article}', String(article));
  if (!send) return request.get(address, { maxRedirects: 0 });
  const { method, data, form } = send;
  return request.fetch(address, { method, data, multipart: form, maxRedirects: 0 });
}

test.describe('who may use which address', () => {
  let article = 0;
  const requests = new Map<Who | 'anonymous', APIRequestContext>();

  test.beforeAll(async ({ browser, playwright, baseURL }) => {
    const context = await browser.newContext({ storageState: PEOPLE.editor.session });
    const page = await context.newPage();
    article = await beginArticle(page);
    await write(page, { title: unique('给各种身份看的稿子') });
    await saved(page);
    await context.close();

    const open = (session?: string) =>
      playwright.request.newContext({
        baseURL,
        storageState: session,
        // What a browser says of a request that a page of this site makes.
        extraHTTPHeaders: { origin: new URL(baseURL ?? '').origin },
      });
    requests.set('anonymous', await open());
    for (const who of EVERYBODY) requests.set(who, await open(PEOPLE[who].session));
  });
  test.afterAll(async () => {
    for (const request of requests.values()) await request.dispose();
  });

  for (const [route, rule] of Object.entries(RULES)) {
    test(route, async () => {
      const expected = Object.fromEntries(EVERYBODY.map((who) => [who, rule.but[who] ?? rule.signedIn]));
      const found: Record<string, number> = {};
      for (const [who, request] of requests) found[who] = (await asked(request, rule, article)).status();
      expect(found).toEqual({ anonymous: rule.anonymous, ...expected });
    });
  }
});
