import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holds } from './lock.mjs';
import { sentenceForInstall } from './sentences.mjs';

export const GIGABYTE = 1e9;

/**
 * Whether what is installed is what the lock says: by our mark, or, after a developer's own `npm install`, by the
 * list that npm keeps among the packages.
 * @param {string} root
 */
export function packagesAreCurrent(root) {
  if (isMarked(root)) return true;
  const list = path.join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(list)) return false;
  const [wanted, there] = [path.join(root, 'package-lock.json'), list].map((file) =>
    JSON.parse(readFileSync(file, 'utf8')),
  );
  return holds(wanted.packages, there.packages);
}

/** @param {string} root */
export function markInstalled(root) {
  if (!isMarked(root)) writeFileSync(installedMark(root), fingerprint(root));
}

/** @param {string} root */
function isMarked(root) {
  const mark = installedMark(root);
  return existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint(root);
}

/** @param {string} root */
function installedMark(root) {
  return path.join(root, 'node_modules', '.installed');
}

/** The lock, and the kind of machine that binaries were chosen for. */
function fingerprint(root) {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return `${process.platform}-${process.arch} ${createHash('sha256').update(lock).digest('hex')}`;
}

/** @param {string} folder */
export function freeBytes(folder) {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * Runs `npm ci`, saying every quarter of a minute that it still works.
 * @param {string} root
 * @returns {Promise<string | undefined>} what to do about it when it failed
 */
export async function installPackages(root) {
  console.log('▸ Installing packages (1.2 GB; one to five minutes the first time) …');
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const ticking = setInterval(() => console.log(`  … ${seconds()} s`), 15_000);
  const { code, output } = await run(
    'npm',
    [
      'ci',
      // A production machine needs the build tools too, and some packages fetch their binaries by script.
      '--include=dev',
      '--ignore-scripts=false',
      '--no-audit',
      '--no-fund',
      '--fetch-retry-mintimeout=1000',
      '--fetch-retry-maxtimeout=10000',
    ],
    root,
  );
  clearInterval(ticking);
  if (code === 0) {
    console.log(`✓ Packages installed (${seconds()} s)`);
    return undefined;
  }
  console.error(errorLines(output).join('\n'));
  return sentenceForInstall(output, await registryOf(root));
}

/** What npm says about the error, without its warnings and without the page of usage. */
function errorLines(output) {
  const lines = output.split('\n').filter((line) => line.trim() && !/^npm (warn|notice)/i.test(line));
  const usage = lines.findIndex((line) => /Usage:$/.test(line));
  return lines.slice(0, usage === -1 ? 40 : Math.min(usage, 40));
}

/** @param {string} root */
async function registryOf(root) {
  const { output } = await run('npm', ['config', 'get', 'registry'], root);
  return output.trim();
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<{ code: number, output: string }>}
 */
function run(command, args, cwd) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: outsideEnvironment(),
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output += chunk;
    });
    child.on('error', (error) => resolve({ code: 1, output: `npm could not be run: ${error.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** npm replaces the packages, so it must not run on the Node that lies among them; nor leave out the tools. */
function outsideEnvironment() {
  const { PATH = '', NODE_ENV, ...rest } = process.env;
  const outside = PATH.split(path.delimiter).filter((folder) => !folder.includes('node_modules'));
  return { ...rest, PATH: outside.join(path.delimiter) };
}
