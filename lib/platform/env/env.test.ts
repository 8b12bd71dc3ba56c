import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { BadEnvironment, parseEnv, VARIABLE_NAMES } from './env.ts';

function problemsOf(source: Record<string, string>): string[] {
  try {
    parseEnv(source);
    return [];
  } catch (error) {
    if (error instanceof BadEnvironment) return error.problems;
    throw error;
  }
}

describe('configuration', () => {
  test('nothing set is a demonstration on port 3000 with everything of its own', () => {
    expect(parseEnv({})).toEqual({
      port: 3000,
      host: undefined,
      trustedProxies: ['127.0.0.1', '::1'],
      siteUrl: 'http://localhost:3000',
      databaseUrl: undefined,
      nextauthSecret: undefined,
      admin: undefined,
      demo: true,
      demoPassword: undefined,
      storageDir: '.data/media',
      logLevel: 'info',
      ingestAllowHosts: [],
    });
  });

  test('everything set is taken over, and strange variables are ignored', () => {
    const parsed = parseEnv({
      PORT: '8080',
      HOST: '127.0.0.1',
      TRUSTED_PROXIES: '10.0.0.2, 10.1.0.0/16,::1',
      SITE_URL: 'https://news.example.cn/',
      DATABASE_URL: 'postgres://a:b@db/news',
      NEXTAUTH_SECRET: 'x'.repeat(32),
      ADMIN_EMAIL: 'chief@example.cn',
      ADMIN_PASSWORD: 'correct horse',
      DEMO: '0',
      DEMO_PASSWORD: 'battery staple',
      STORAGE_DIR: '/srv/media',
      LOG_LEVEL: 'warn',
      INGEST_ALLOW_HOSTS: 'feeds.example.cn, 10.0.0.5',
      HOME: '/root',
    });
    expect(parsed).toEqual({
      port: 8080,
      host: '127.0.0.1',
      trustedProxies: ['10.0.0.2', '10.1.0.0/16', '::1'],
      siteUrl: 'https://news.example.cn',
      databaseUrl: 'postgres://a:b@db/news',
      nextauthSecret: 'x'.repeat(32),
      admin: { email: 'chief@example.cn', password: 'correct horse' },
      demo: false,
      demoPassword: 'battery staple',
      storageDir: '/srv/media',
      logLevel: 'warn',
      ingestAllowHosts: ['feeds.example.cn', '10.0.0.5'],
    });
  });

  test('the site follows the port when it has no address of its own', () => {
    expect(parseEnv({ PORT: '4100' }).siteUrl).toBe('http://localhost:4100');
  });

  test('an empty variable counts as absent', () => {
    expect(parseEnv({ PORT: '', DATABASE_URL: ' ', NEXTAUTH_SECRET: '', DEMO: '' })).toEqual(parseEnv({}));
  });

  test.each([
    [{ PORT: '0' }, /^PORT must be a port number/],
    [{ PORT: '70000' }, /^PORT must be a port number/],
    [{ PORT: '3000a' }, /^PORT must be a port number/],
    [{ HOST: 'http://x' }, /^HOST must be an address/],
    [{ TRUSTED_PROXIES: 'nginx' }, /^TRUSTED_PROXIES must list addresses/],
    [{ TRUSTED_PROXIES: '10.0.0.0/33' }, /^TRUSTED_PROXIES must list addresses/],
    [{ SITE_URL: 'news.example.cn' }, /^SITE_URL must be the address/],
    [{ SITE_URL: 'https://example.cn/news' }, /^SITE_URL .* without a path/],
    [{ DATABASE_URL: 'mysql://a:b@db/news' }, /^DATABASE_URL must look like postgresql:/],
    [{ DATABASE_URL: 'postgresql://db' }, /^DATABASE_URL must look like/],
    [{ NEXTAUTH_SECRET: 'short' }, /^NEXTAUTH_SECRET .*openssl/],
    [{ ADMIN_EMAIL: 'admin', ADMIN_PASSWORD: 'correct horse' }, /^ADMIN_EMAIL must be an e-mail/],
    [{ ADMIN_EMAIL: 'a@example.cn', ADMIN_PASSWORD: 'short' }, /^ADMIN_PASSWORD must have 8/],
    [{ ADMIN_EMAIL: 'a@example.cn' }, /^ADMIN_EMAIL and ADMIN_PASSWORD go together/],
    [{ ADMIN_PASSWORD: 'correct horse' }, /^ADMIN_EMAIL and ADMIN_PASSWORD go together/],
    [{ DEMO: 'yes' }, /^DEMO must be 1/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of fatal, /],
    [{ INGEST_ALLOW_HOSTS: 'a,,b' }, /^INGEST_ALLOW_HOSTS must list host names/],
  ])('%o is answered with what to do', (source, sentence) => {
    expect(problemsOf(source)).toEqual([expect.stringMatching(sentence)]);
  });

  test('all problems come at once, and no secret is repeated', () => {
    const problems = problemsOf({ PORT: 'x', NEXTAUTH_SECRET: 'hunter2', DATABASE_URL: 'hunter2' });
    expect(problems).toHaveLength(3);
    expect(problems.join()).not.toContain('hunter2');
  });
});

describe('.env.example', () => {
  const example = readFile(new URL('../../../.env.example', import.meta.url), 'utf8');

  test('documents exactly the variables that are read', async () => {
    const documented = [...(await example).matchAll(/^(?:# )?([A-Z_]+)=/gm)].map((match) => match[1]);
    expect(documented.toSorted()).toEqual(VARIABLE_NAMES.toSorted());
  });

  test('is a working configuration as it stands: the defaults', async () => {
    const set = [...(await example).matchAll(/^([A-Z_]+)=(.*)$/gm)].map((match) => [match[1], match[2]]);
    expect(parseEnv(Object.fromEntries(set))).toEqual(parseEnv({}));
  });
});
