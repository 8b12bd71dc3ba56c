import { PrismaPg } from '@prisma/adapter-pg';
import { Prisma, PrismaClient } from './generated/client.ts';

/** A transaction's client: what every command passes to the pieces that it is made of. */
export type Tx = Prisma.TransactionClient;

// One client a process, kept on globalThis because a development server loads this module again and again.
const kept = globalThis as { newsroomDb?: PrismaClient };

/**
 * The database client, connected at first use.
 * Reads DATABASE_URL itself, so that tests may point each file at a database of its own.
 */
export function db(): PrismaClient {
  kept.newsroomDb ??= new PrismaClient({
    adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL, max: 10 }),
  });
  return kept.newsroomDb;
}

/** Runs `work` in one transaction: all of it is kept, or nothing. */
export function inTransaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  return db().$transaction(work, { maxWait: 5_000, timeout: 20_000 });
}

/** Closes the pool; the next call of `db()` opens another. */
export async function closeDb(): Promise<void> {
  const open = kept.newsroomDb;
  kept.newsroomDb = undefined;
  await open?.$disconnect();
}

export const sql = Prisma.sql;
export const joinSql = Prisma.join;
export const noSql = Prisma.empty;
export type Sql = Prisma.Sql;

/** True when the database refused a write because a unique column (or one of `columns`) is taken. */
export function isTaken(error: unknown): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002';
}
