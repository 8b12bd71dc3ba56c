import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildReader } from '../build-reader.ts';
import { DATA, ROOT } from '../checkout.ts';
import { fingerprint } from '../fingerprint.ts';
import { Mendable } from '../mendable.ts';

const MARK = path.join(ROOT, '.next', 'BUILD_HASH');
const LOG = path.join(DATA, 'build.log');

const SOURCES = [
  'app/**/*',
  'components/**/*',
  'lib/**/*',
  'messages/*.json',
  'prisma/*.prisma',
  'prisma/models/*.prisma',
  'public/**/*',
  '{next,postcss}.config.{ts,mjs}',
  'proxy.ts',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
];

/** Whether the build that is there was made from the sources that are there. */
export async function buildIsCurrent(): Promise<boolean> {
  const mark = await readFile(MARK, 'utf8').catch(() => '');
  return mark !== '' && mark === (await sourcesHash());
}

/**
 * Builds the site for production. Reads through DATABASE_URL, since pages are prepared while building.
 * `signal` ends it early.
 */
export async function build(signal?: AbortSignal): Promise<void> {
  await buildReader(ROOT);
  const hash = await sourcesHash();
  const { code, output } = await runNextBuild(signal);
  await mkdir(DATA, { recursive: true });
  await writeFile(LOG, output);
  if (code !== 0)
    throw new Mendable(
      `The site could not be built (see ${LOG}):\n${output.trim().split('\n').slice(-40).join('\n')}`,
    );
  await writeFile(MARK, hash);
}

function sourcesHash(): Promise<string> {
  return fingerprint(ROOT, SOURCES, isBesideTheSite);
}

/** Tests do not change what is built; the generated client follows from the models. */
export function isBesideTheSite(file: string): boolean {
  return /\.i?test\.\w+$/.test(file) || /^lib\/(testing|platform\/db\/generated)\//.test(file);
}

function runNextBuild(signal?: AbortSignal): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
      cwd: ROOT,
      env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1', FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'pipe'],
      signal,
    });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
