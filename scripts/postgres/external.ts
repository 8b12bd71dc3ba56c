import pg from 'pg';
import { Mendable } from '../mendable.ts';

const OLDEST = 15;

type ServerFacts = { version: string; number: string; encoding: string };

/** Checks that DATABASE_URL leads to a PostgreSQL that we can use, and answers its version. Throws `Mendable`. */
export async function checkServer(databaseUrl: string): Promise<string> {
  const facts = await factsOf(databaseUrl);
  const problem = problemOf(facts);
  if (problem) throw new Mendable(`DATABASE_URL: ${problem}`);
  return facts.version;
}

async function factsOf(databaseUrl: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 5_000 });
  try {
    await client.connect();
    const { rows } = await client.query<ServerFacts>(
      `select current_setting('server_version') as version,
              current_setting('server_version_num') as number,
              current_setting('server_encoding') as encoding`,
    );
    if (!rows[0]) throw new Error('the server says nothing about itself');
    return rows[0];
  } catch (error) {
    throw new Mendable(sentenceFor(error, databaseUrl), { cause: error });
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Whether names in Chinese can be searched by parts: pg_trgm leaves it to the locale what a letter is. */
export async function chineseIsSearchable(databaseUrl: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ letters: boolean }>(
      `select datctype not in ('C', 'POSIX') as letters
         from pg_database where datname = current_database()`,
    );
    return rows[0]?.letters === true;
  } finally {
    await client.end();
  }
}

/** What is wrong with a server that answers; undefined when nothing is. */
export function problemOf(server: ServerFacts): string | undefined {
  if (Number(server.number) < OLDEST * 10_000) {
    return `PostgreSQL ${server.version} is too old: version ${OLDEST} or newer is needed.`;
  }
  if (server.encoding !== 'UTF8') {
    return `The database is encoded in ${server.encoding}: make it anew with ENCODING 'UTF8'.`;
  }
  return undefined;
}

/** Why a connection failed, without the password. */
export function sentenceFor(error: unknown, databaseUrl: string): string {
  const { host, username, pathname } = new URL(databaseUrl);
  const name = decodeURIComponent(pathname.slice(1));
  const { code, message } = error as { code?: string; message: string };
  switch (code) {
    case '3D000':
      return `DATABASE_URL: there is no database “${name}” at ${host}. Make it: createdb ${name}`;
    case '28P01':
    case '28000':
      return `DATABASE_URL: ${host} does not let “${username}” in (${message}). Check user and password.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ETIMEDOUT':
    case 'EHOSTUNREACH':
      return `DATABASE_URL: nothing answers at ${host} (${code}). Start that PostgreSQL, or leave DATABASE_URL out to have one started.`;
    default:
      return `DATABASE_URL: ${message}`;
  }
}
