import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BadEnvironment, type Env, parseEnv } from '#lib/platform/env/env.ts';
import { DATA, DATABASE, POSTGRES, ROOT } from '../checkout.ts';
import { diagnoseMigrations } from '../migrations/apply.ts';
import { whyNotFree } from '../ports.ts';
import { runningUrl } from '../postgres/cluster.ts';
import { checkServer, chineseIsSearchable } from '../postgres/external.ts';
import { settlePlace } from '../postgres/place.ts';
import { livingOwner } from '../postgres/postmaster.ts';
import { buildIsCurrent } from '../start/build.ts';
import { sentenceForPort } from '../start/serve.ts';
import { type Check, type Finding, ill, well } from './finding.ts';

/** What a configuration must fulfil; only its own check when it does not make sense at all. */
export function configurationChecks(source: Record<string, string | undefined>): Check[] {
  try {
    return [
      { name: 'Configuration', look: async () => well('every variable makes sense') },
      ...checksOf(parseEnv(source)),
    ];
  } catch (error) {
    if (!(error instanceof BadEnvironment)) throw error;
    const todo = error.problems.join('\n      ');
    return [{ name: 'Configuration', look: async () => ill('needs a change (see .env.example)', todo) }];
  }
}

function checksOf(env: Env): Check[] {
  return [
    { name: 'Port', look: () => lookAtPort(env) },
    { name: 'Secret', look: () => lookAtSecret(env) },
    { name: 'Storage', look: () => lookAtStorage(env) },
    { name: 'Database', look: () => lookAtDatabase(env) },
    { name: 'Migrations', look: () => lookAtMigrations(env) },
    { name: 'Build', look: lookAtBuild },
  ];
}

async function lookAtPort({ port, host }: Env): Promise<Finding> {
  const code = await whyNotFree(port, host);
  if (!code) return well(`${port} is free`);
  const owner = await livingOwner(POSTGRES);
  if (owner?.purpose === 'server') return well(`${port} is served by this checkout (process ${owner.pid})`);
  return ill(`${port}: ${code}`, sentenceForPort(code, port, host));
}

async function lookAtSecret({ nextauthSecret }: Env): Promise<Finding> {
  if (nextauthSecret) return well('set by NEXTAUTH_SECRET');
  const file = path.join(DATA, 'secret');
  if (!existsSync(file)) return well('will be made at the first start');
  const { mode } = await stat(file);
  if ((mode & 0o077) === 0) return well(`kept in ${file}`);
  return ill(`${file} can be read by other accounts`, `chmod 600 ${file}`);
}

async function lookAtStorage({ storageDir }: Env): Promise<Finding> {
  const folder = path.resolve(ROOT, storageDir);
  const probe = path.join(folder, `.doctor-${randomUUID()}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
    return well(`${folder} can be written`);
  } catch (error) {
    return ill(`${folder}: ${messageOf(error)}`, 'Hand the folder over to this account, or set STORAGE_DIR.');
  }
}

async function lookAtDatabase({ databaseUrl }: Env): Promise<Finding> {
  try {
    if (!databaseUrl) return await lookAtEmbedded();
    const version = await checkServer(databaseUrl);
    if (await chineseIsSearchable(databaseUrl)) return well(`PostgreSQL ${version} at DATABASE_URL`);
    return ill(
      `PostgreSQL ${version} takes no Chinese character for a letter`,
      'Make the database anew with a UTF-8 locale: createdb -T template0 -E UTF8 --lc-ctype=C.UTF-8 NAME',
    );
  } catch (error) {
    return ill(messageOf(error), 'See above; until then nothing can start.');
  }
}

async function lookAtEmbedded(): Promise<Finding> {
  const { data, account } = await settlePlace(POSTGRES);
  const owner = await livingOwner(POSTGRES);
  const as = account.uid === undefined ? '' : ` as account ${account.uid}`;
  if (owner) return well(`embedded, running for process ${owner.pid}`);
  return well(existsSync(data) ? `embedded, in ${data}` : `embedded, will be made in ${data}${as}`);
}

async function lookAtMigrations({ databaseUrl }: Env): Promise<Finding> {
  const url = databaseUrl ?? (await runningUrl(POSTGRES, DATABASE));
  if (!url) return well('will be applied when the database starts');
  try {
    return migrationsFinding(await diagnoseMigrations(url));
  } catch (error) {
    return ill(messageOf(error), 'Mend the database first.');
  }
}

export function migrationsFinding(found: Awaited<ReturnType<typeof diagnoseMigrations>>): Finding {
  if (found.failed.length) {
    return ill(
      `${found.failed.join(', ')} began and did not finish`,
      'Mend what it did half, then: npx prisma migrate resolve --applied NAME (or --rolled-back NAME).',
    );
  }
  if (found.edited.length) {
    return ill(
      `${found.edited.join(', ')} changed since it was applied`,
      'Restore its file; write a new one.',
    );
  }
  if (found.unknown.length) {
    return ill(`${found.unknown.join(', ')} is not known here`, 'This database was used by a newer version.');
  }
  if (found.pending.length) return well(`${found.pending.join(', ')} will be applied at the next start`);
  return well('all applied');
}

async function lookAtBuild(): Promise<Finding> {
  return well((await buildIsCurrent()) ? 'made from these sources' : 'will be made at the next start');
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
