import { afterAll, expect, it } from 'vitest';
import { closeDb, db } from '../db/db.ts';
import { readiness } from './readiness.ts';

// Whoever tests may have a busy machine.
const PATIENT = 20_000;

const url = process.env.DATABASE_URL;

afterAll(async () => {
  process.env.DATABASE_URL = url;
  await closeDb();
});

it('a migrated database that answers is ready', async () => {
  expect(await readiness(PATIENT)).toBe('ready');
});

it('a database that lacks a migration of this version is not', async () => {
  await db().$executeRaw`UPDATE _prisma_migrations SET finished_at = NULL`;
  expect(await readiness(PATIENT)).toBe('migrations-pending');
  await db().$executeRaw`UPDATE _prisma_migrations SET finished_at = now()`;
});

it('a database that does not answer is not', async () => {
  await closeDb();
  process.env.DATABASE_URL = 'postgresql://postgres@127.0.0.1:1/nowhere';
  expect(await readiness(PATIENT)).toBe('database-unreachable');
});
