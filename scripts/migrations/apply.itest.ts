import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cloneDatabase, dropDatabase, ensureDatabase } from '../postgres/databases.ts';
import { applyMigrations, diagnoseMigrations } from './apply.ts';
import { MIGRATIONS, migrationNames } from './folder.ts';

let empty: string;
const client = () => new pg.Client({ connectionString: empty });

beforeAll(async () => {
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname += '_empty';
  empty = url.href;
  await ensureDatabase(empty);
});

afterAll(() => dropDatabase(empty));

test('an empty database gets the whole history, noted as the command line of Prisma notes it', async () => {
  const names = await migrationNames();
  expect(names.length).toBeGreaterThan(0);
  expect((await diagnoseMigrations(empty)).pending).toEqual(names);
  expect(await applyMigrations(empty)).toEqual(names);

  const db = client();
  await db.connect();
  const { rows } = await db.query(
    'select migration_name, checksum, finished_at, rolled_back_at, applied_steps_count from _prisma_migrations order by 1',
  );
  const queue = await db.query("select to_regclass('graphile_worker._private_jobs') is not null as there");
  await db.end();
  expect(queue.rows).toEqual([{ there: true }]);
  expect(rows).toEqual(
    await Promise.all(
      names.map(async (name) => ({
        migration_name: name,
        checksum: createHash('sha256')
          .update(await readFile(path.join(MIGRATIONS, name, 'migration.sql')))
          .digest('hex'),
        finished_at: expect.any(Date),
        rolled_back_at: null,
        applied_steps_count: 1,
      })),
    ),
  );
});

test('a second time nothing is left to do', async () => {
  expect(await applyMigrations(empty)).toEqual([]);
  expect(await diagnoseMigrations(empty)).toEqual({ pending: [], unknown: [], failed: [], edited: [] });
});

test('a history that the folder does not know, or that was edited, is told', async () => {
  const copy = await cloneDatabase(empty, `${new URL(empty).pathname.slice(1)}_copy`);
  const db = new pg.Client({ connectionString: copy });
  await db.connect();
  await db.query(
    `insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count)
     values ('9', 'x', now(), '99991231000000_from_the_future', 1)`,
  );
  await db.query("update _prisma_migrations set checksum = 'changed' where id <> '9'");
  await db.end();
  const found = await diagnoseMigrations(copy);
  await dropDatabase(copy);
  expect(found.unknown).toEqual(['99991231000000_from_the_future']);
  expect(found.edited).toEqual(await migrationNames());
});
