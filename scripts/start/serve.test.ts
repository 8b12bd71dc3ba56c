import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { parseEnv } from '#lib/platform/env/env.ts';
import { freePort } from '../ports.ts';
import { checkPort, listen, sentenceForPort } from './serve.ts';

test('a taken port is told, before and while listening, with another one to choose', async () => {
  const env = parseEnv({ PORT: String(await freePort()), HOST: '127.0.0.1' });
  await checkPort(env);
  const first = createServer();
  await listen(first, env);
  const told = new RegExp(`Port ${env.port} is taken.*PORT=${env.port + 1} npm start`);
  await expect(checkPort(env)).rejects.toThrow(told);
  await expect(listen(createServer(), env)).rejects.toThrow(told);
  first.close();
});

test('other reasons are told as well', () => {
  expect(sentenceForPort('EACCES', 80, undefined)).toMatch(/reserved for root/);
  expect(sentenceForPort('EADDRNOTAVAIL', 3000, '192.0.2.1')).toMatch(/192\.0\.2\.1 is no address/);
});
