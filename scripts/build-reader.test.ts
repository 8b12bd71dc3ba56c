import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildReader, bundleReader, READER_LIMIT } from './build-reader.ts';
import { ROOT } from './checkout.ts';

let root: string;
const published = async () => (await readdir(path.join(root, 'public'))).sort();
const manifest = async () => JSON.parse(await readFile(path.join(root, 'public', 'reader.json'), 'utf8'));

async function write(source: string): Promise<void> {
  await mkdir(path.join(root, 'components/news/elements'), { recursive: true });
  await writeFile(path.join(root, 'components/news/elements/reader.ts'), source);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'reader-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('the bundle is named after its contents, and the one before it goes', async () => {
  await write("document.title = 'one' as string;");
  await buildReader(root);
  const first = await published();
  expect(first).toEqual([expect.stringMatching(/^reader\.[0-9a-f]{12}\.js$/), 'reader.json']);
  expect(await manifest()).toEqual({ script: `/${first[0]}` });

  await write("document.title = 'two';");
  await buildReader(root);
  const second = await published();
  expect(second).toHaveLength(2);
  expect(second[0]).not.toBe(first[0]);
  expect(await manifest()).toEqual({ script: `/${second[0]}` });
});

test('without elements there is no script', async () => {
  await buildReader(root);
  expect(await published()).toEqual(['reader.json']);
  expect(await manifest()).toEqual({ script: null });
});

test('the script of readers’ pages stays small', async () => {
  expect(gzipSync(await bundleReader(ROOT)).length).toBeLessThan(READER_LIMIT);
});
