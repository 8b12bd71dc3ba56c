import { randomUUID } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { closeDb } from '#lib/platform/db/db.ts';
import { cloneDatabase, dropDatabase } from '#scripts/postgres/databases.ts';

// Runs before each integration test file: the file gets a database of its own, so files cannot see each other.
const url = await cloneDatabase(inject('templateUrl'), `test_${randomUUID().replaceAll('-', '')}`);
process.env.DATABASE_URL = url;

afterAll(async () => {
  await closeDb();
  await dropDatabase(url);
});
