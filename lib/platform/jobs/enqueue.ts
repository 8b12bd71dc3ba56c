import type { Tx } from '../db/db.ts';

export type JobOptions = {
  /** Not before this moment; at once when absent. */
  runAt?: Date;
  /** A later job with the same key replaces one that waits. */
  key?: string;
};

/** Adds a job in the transaction of what asks for it: it runs only if that is kept. */
export async function enqueue(
  tx: Tx,
  task: string,
  payload: Record<string, unknown>,
  { runAt, key }: JobOptions = {},
): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      identifier => ${task}, payload => ${JSON.stringify(payload)}::json,
      run_at => ${runAt ?? null}::timestamptz, job_key => ${key ?? null}, max_attempts => 25)`;
}

/** Takes back a job that waits under `key`. */
export async function dequeue(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.remove_job(${key})`;
}
