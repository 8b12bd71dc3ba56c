import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { db } from '../db/db.ts';

export type ThrottleLimits = {
  /** Begins every key; lower case. */
  name: string;
  /** How many tries are free … */
  points: number;
  /** … in so many seconds. */
  seconds: number;
};

export type Throttle = {
  /** Spends a try. Answers null when it was free, else the seconds to wait and whether this try was the first too many. */
  spend: (key: string) => Promise<{ waitSeconds: number; first: boolean } | null>;
  /** Gives every try of a key back. */
  forgive: (key: string) => Promise<void>;
};

/** Counts tries by key in the database, so that all instances of the server count together. */
export function throttle({ name, points, seconds }: ThrottleLimits): Throttle {
  const limiter = new RateLimiterPostgres({
    storeClient: throughPrisma,
    storeType: 'client',
    tableName: 'rate_limit',
    tableCreated: true,
    keyPrefix: name,
    points,
    duration: seconds,
  });
  return {
    async spend(key) {
      try {
        await limiter.consume(key);
        return null;
      } catch (tooMany) {
        if (!(tooMany instanceof RateLimiterRes)) throw tooMany;
        return {
          waitSeconds: Math.ceil(tooMany.msBeforeNext / 1_000),
          first: tooMany.consumedPoints === points + 1,
        };
      }
    },
    async forgive(key) {
      await limiter.delete(key);
    },
  };
}

type Query = { text: string; values: unknown[] };
type Row = { points: number; expire: bigint | null };

/** The limiter speaks pg; the connections are Prisma's. */
const throughPrisma = {
  async query({ text, values }: Query) {
    const found = await db().$queryRawUnsafe<Row[]>(text, ...values);
    const rows = found.map((row) => ({ ...row, expire: row.expire === null ? null : Number(row.expire) }));
    return { rows, rowCount: rows.length };
  },
};
