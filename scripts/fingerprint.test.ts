import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

let root: string;
const taken = (skip?: (file: string) => boolean) => fingerprint(root, ['app/**/*', 'package.json'], skip);

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'fingerprint-'));
  await mkdir(path.join(root, 'app', '(public)'), { recursive: true });
  await writeFile(path.join(root, 'app', '(public)', 'page.tsx'), 'one');
  await writeFile(path.join(root, 'package.json'), '{}');
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('dates do not matter, contents and names do', async () => {
  const before = await taken();
  const page = path.join(root, 'app', '(public)', 'page.tsx');
  await utimes(page, new Date(0), new Date(0));
  expect(await taken()).toBe(before);

  await writeFile(page, 'two');
  const changed = await taken();
  expect(changed).not.toBe(before);

  await writeFile(page, 'one');
  await rename(page, path.join(root, 'app', '(public)', 'layout.tsx'));
  expect(await taken()).not.toBe(before);
});

test('text that moves from one file to the next one is a change', async () => {
  await writeFile(path.join(root, 'app', 'a.ts'), 'xy');
  await writeFile(path.join(root, 'app', 'b.ts'), 'z');
  const before = await taken();
  await writeFile(path.join(root, 'app', 'a.ts'), 'x');
  await writeFile(path.join(root, 'app', 'b.ts'), 'yz');
  expect(await taken()).not.toBe(before);
});

test('files outside of the patterns and skipped ones do not matter', async () => {
  const before = await taken();
  await writeFile(path.join(root, 'README.md'), 'new');
  await writeFile(path.join(root, 'app', 'page.test.ts'), 'new');
  expect(await taken((file) => file.endsWith('.test.ts'))).toBe(before);
});
