import { createHash } from 'node:crypto';
import { glob, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * One hash for the names and contents of all files that the patterns find below `root`, whatever their dates.
 * `skip` leaves files out by their path from the root.
 */
export async function fingerprint(
  root: string,
  patterns: string[],
  skip: (file: string) => boolean = () => false,
): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesOf(root, patterns)) {
    if (skip(file)) continue;
    const content = await readFile(path.join(root, file));
    hash.update(`${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

async function filesOf(root: string, patterns: string[]): Promise<string[]> {
  const found = new Set<string>();
  for await (const name of glob(patterns, { cwd: root })) {
    if ((await stat(path.join(root, name))).isFile()) found.add(name.split(path.sep).join('/'));
  }
  return [...found].sort();
}
