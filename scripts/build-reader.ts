import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type BuildOptions, build, context, type PluginBuild } from 'esbuild';

const ENTRY = 'components/news/elements/reader.ts';

/** Readers' pages load one script and no framework, so this much is its limit, compressed, in bytes. */
export const READER_LIMIT = 12 * 1024;

/**
 * Bundles the custom elements of readers' pages into `public/reader.<hash>.js`, and names that file in
 * `public/reader.json` for the page that links to it: `{ "script": "/reader.<hash>.js" }`, or null without any.
 */
export async function buildReader(root: string): Promise<void> {
  const text = existsSync(path.join(root, ENTRY)) ? await bundleReader(root) : undefined;
  const name = text && `reader.${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`;
  const manifest = `${JSON.stringify({ script: name ? `/${name}` : null })}\n`;
  const folder = path.join(root, 'public');
  await mkdir(folder, { recursive: true });
  for await (const old of glob('reader.*.js', { cwd: folder })) {
    if (old !== name) await rm(path.join(folder, old));
  }
  if (name && text) await writeFile(path.join(folder, name), text);
  await writeIfChanged(path.join(folder, 'reader.json'), manifest);
}

/** An untouched date keeps development servers from reloading for nothing. */
async function writeIfChanged(file: string, text: string): Promise<void> {
  if ((await readFile(file, 'utf8').catch(() => '')) !== text) await writeFile(file, text);
}

/** Bundles again whenever a source changes, until the returned function is called. */
export async function watchReader(root: string): Promise<() => Promise<void>> {
  if (!existsSync(path.join(root, ENTRY))) return async () => {};
  const rebuild = { name: 'write', setup: (watched: PluginBuild) => watched.onEnd(() => buildReader(root)) };
  const watching = await context({ ...OPTIONS, absWorkingDir: root, plugins: [rebuild] });
  await watching.watch();
  return () => watching.dispose();
}

const OPTIONS = {
  entryPoints: [ENTRY],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: ['es2022'],
  logLevel: 'warning',
} satisfies BuildOptions;

/** The script as browsers get it; its size is limited by READER_LIMIT. */
export async function bundleReader(root: string): Promise<string> {
  const { outputFiles } = await build({ ...OPTIONS, absWorkingDir: root });
  return outputFiles?.[0]?.text ?? '';
}
