import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptSecret } from './secret.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'secret-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a secret is made once, long, and for our account only', async () => {
  const file = path.join(folder, 'deep', 'secret');
  const made = await keptSecret(file);
  expect(made.length).toBeGreaterThanOrEqual(32);
  expect(await keptSecret(file)).toBe(made);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
});

test('one that an operator wrote is kept as it is', async () => {
  const file = path.join(folder, 'secret');
  await writeFile(file, 'chosen by hand, and long enough\n');
  expect(await keptSecret(file)).toBe('chosen by hand, and long enough');
});
