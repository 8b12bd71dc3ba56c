// Runs before every npm script, on whichever Node the machine has, and before any package is there: plain
// JavaScript, nothing but Node's own modules. Installs the packages (the Node that everything else runs on is one
// of them), then hands over to prepare.ts. Costs a tenth of a second when there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freeBytes, GIGABYTE, installPackages, markInstalled, packagesAreCurrent } from './packages.mjs';
import { sentenceForDisk, sentenceForNode } from './sentences.mjs';

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const RUNTIME = path.join(
  ROOT,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

function stop(sentence) {
  console.error(`\n✗ ${sentence}\n`);
  process.exit(1);
}

const oldNode = sentenceForNode(process.versions.node);
if (oldNode) stop(oldNode);

if (!packagesAreCurrent(ROOT)) {
  const fullDisk = sentenceForDisk(freeBytes(ROOT), 2 * GIGABYTE, ROOT);
  if (fullDisk) stop(fullDisk);
  const failure = await installPackages(ROOT);
  if (failure) stop(failure);
}
if (!existsSync(RUNTIME)) {
  stop(
    `The packages are there, but not the Node that they bring (${RUNTIME}). ` +
      'Run `npm ci --ignore-scripts=false` and look at what it says.',
  );
}
markInstalled(ROOT);

const fullDisk = sentenceForDisk(freeBytes(ROOT), 0.3 * GIGABYTE, ROOT);
if (fullDisk) stop(fullDisk);

const prepared = spawnSync(RUNTIME, [path.join(ROOT, 'scripts', 'before', 'prepare.ts')], {
  cwd: ROOT,
  stdio: 'inherit',
});
process.exit(prepared.status ?? 1);
