import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ROOT } from '../checkout.ts';

/** Logs and reports of a run. */
export const RESULTS = path.join(ROOT, 'test-results');

export type Finished = { code: number; output: string; log: string };

/** Programs that are running now, so that an interrupted run leaves none behind. */
const running = new Set<ChildProcess>();

/**
 * Runs a program of node_modules on this Node, without a terminal. Everything that it says is kept in
 * `test-results/NAME.log`.
 */
export async function runTool(
  name: string,
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  return run(name, process.execPath, [path.join(ROOT, 'node_modules', script), ...args], env);
}

export async function run(
  name: string,
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Finished> {
  await mkdir(RESULTS, { recursive: true });
  const log = path.join(RESULTS, `${name}.log`);
  const file = createWriteStream(log);
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  track(child);
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk.toString();
    file.write(chunk);
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const code = await new Promise<number>((resolve) => {
    child.on('error', (error) => {
      output += error.message;
      resolve(1);
    });
    child.on('close', (exitCode) => resolve(exitCode ?? 1));
  });
  await new Promise((resolve) => file.end(resolve));
  return { code, output, log };
}

/** Has `stopRunning` end this program too. */
export function track(child: ChildProcess): void {
  running.add(child);
  child.once('exit', () => running.delete(child));
}

export function stopRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}
