import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';

const SHUTDOWN = new URL('./shutdown.ts', import.meta.url).href;

/** A process that closes two things, the second one opened only when we let it (a line on its standard input). */
function start(extra = '') {
  const script = `
    import { once } from 'node:events';
    import { Shutdown } from ${JSON.stringify(SHUTDOWN)};
    const shutdown = new Shutdown();
    shutdown.listenForSignals();
    setInterval(() => {}, 1_000);
    shutdown.add('the first', () => console.log('first closed'));
    shutdown.add('the second', async () => {
      await once(process.stdin, 'data');
      console.log('second closed');
      ${extra}
    });
    console.log('open');`;
  const { npm_lifecycle_event: _, ...env } = process.env;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env,
  });
  const lines = createInterface(child.stdout);
  const said: string[] = [];
  lines.on('line', (line) => said.push(line));
  return { child, lines, said, ended: once(child, 'close') as Promise<[number | null]> };
}

test('what was opened last is closed first, once, and a doubled Ctrl-C is one', {
  timeout: 30_000,
}, async () => {
  const { child, lines, said, ended } = start();
  await once(lines, 'line');
  child.kill('SIGINT');
  child.kill('SIGINT');
  child.stdin.end('go on\n');
  expect(await ended).toEqual([0, null]);
  expect(said.filter((line) => line.endsWith('closed'))).toEqual(['second closed', 'first closed']);
});

test('a closer that fails keeps no other one open', { timeout: 30_000 }, async () => {
  const { child, lines, said, ended } = start("throw new Error('stuck');");
  await once(lines, 'line');
  child.stdin.end('go on\n');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
  expect(said).toContain('first closed');
});
