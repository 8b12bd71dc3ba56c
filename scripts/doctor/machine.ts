import { execFile } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { totalmem } from 'node:os';
import { promisify } from 'node:util';
import { findChromium, hasChineseFont } from '../browser.ts';
import { ROOT } from '../checkout.ts';
import { type Check, ill, well } from './finding.ts';

const execute = promisify(execFile);
const GIGABYTE = 1e9;

/** What the machine must have, whatever the configuration. */
export const MACHINE: Check[] = [
  { name: 'Node', look: async () => nodeFinding(process.versions.node) },
  { name: 'Disk', look: async () => diskFinding(await freeBytes()) },
  { name: 'Memory', look: async () => memoryFinding(totalmem()) },
  { name: 'Git', look: lookForGit },
  { name: 'Browser', look: lookForBrowser },
  { name: 'Fonts', look: lookForFonts },
];

export function nodeFinding(version: string) {
  if (Number.parseInt(version, 10) >= 24) return well(version);
  return ill(version, 'Run this as `npm run doctor`, which uses the Node 24 among the packages.');
}

export function diskFinding(free: number) {
  const found = `${gigabytes(free)} free`;
  if (free >= 2 * GIGABYTE) return well(found);
  return ill(found, 'Make room: packages, build, database and pictures need 2 GB and grow.');
}

export function memoryFinding(all: number) {
  // Machines that are sold as having two gigabytes report somewhat less.
  if (all >= 1.8 * GIGABYTE) return well(gigabytes(all));
  return ill(gigabytes(all), 'Building the site needs 2 GB: add memory or swap, or build elsewhere.');
}

async function freeBytes(): Promise<number> {
  const { bavail, bsize } = await statfs(ROOT);
  return bavail * bsize;
}

async function lookForGit() {
  const version = await execute('git', ['--version']).catch(() => undefined);
  return version ? well(version.stdout.trim()) : ill('not found', 'Install git, to fetch new versions.');
}

async function lookForBrowser() {
  const chromium = await findChromium();
  if (chromium) return well(chromium);
  return ill(
    'no Chromium (only `npm test` needs one)',
    'Debian: apt-get install chromium; or set CHROMIUM_PATH.',
  );
}

async function lookForFonts() {
  if (await hasChineseFont()) return well('Chinese letters are there');
  return ill(
    'none with Chinese letters',
    'Debian: apt-get install fonts-noto-cjk (pictures drawn for sharing need it).',
  );
}

function gigabytes(bytes: number): string {
  return `${(bytes / GIGABYTE).toFixed(1)} GB`;
}
