import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { freePort, whyNotFree } from './ports.ts';

test('a port that somebody listens on is taken, and another one is picked', async () => {
  const other = createServer();
  const taken = await freePort();
  await new Promise<void>((resolve) => other.listen(taken, '127.0.0.1', resolve));
  try {
    expect(await whyNotFree(taken, '127.0.0.1')).toBe('EADDRINUSE');
    const picked = await freePort(taken);
    expect(picked).not.toBe(taken);
    expect(await whyNotFree(picked, '127.0.0.1')).toBeUndefined();
  } finally {
    other.close();
  }
});

test('a preferred port that is free is kept', async () => {
  const free = await freePort();
  expect(await freePort(free)).toBe(free);
});
