import { connection } from 'next/server';
import { readiness } from '#lib/platform/health/readiness.ts';

/** 200 when the database is reachable and migrated, else 503 with which of the two is missing. */
export async function GET(): Promise<Response> {
  await connection();
  const status = await readiness();
  return Response.json(
    { status },
    { status: status === 'ready' ? 200 : 503, headers: { 'Cache-Control': 'no-store' } },
  );
}
