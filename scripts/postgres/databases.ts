import pg from 'pg';

/** Makes the database that this connection string names, unless it is there. */
export async function ensureDatabase(url: string): Promise<void> {
  const name = databaseName(url);
  await onServer(url, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (!rowCount) await client.query(`create database ${pg.escapeIdentifier(name)}`);
  });
}

/** Copies a database that nobody is connected to, structure and rows, under a new name on the same server. */
export async function cloneDatabase(templateUrl: string, name: string): Promise<string> {
  const template = pg.escapeIdentifier(databaseName(templateUrl));
  await onServer(templateUrl, (client) =>
    client.query(`create database ${pg.escapeIdentifier(name)} template ${template} strategy file_copy`),
  );
  const url = new URL(templateUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Removes a database and cuts off whoever is still connected. */
export async function dropDatabase(url: string): Promise<void> {
  const name = pg.escapeIdentifier(databaseName(url));
  await onServer(url, (client) => client.query(`drop database if exists ${name} with (force)`));
}

/** The name of the database in a connection string. */
export function databaseName(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

async function onServer(url: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const server = new URL(url);
  server.pathname = '/postgres';
  const client = new pg.Client({ connectionString: server.href });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
