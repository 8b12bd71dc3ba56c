import { connection } from 'next/server';

/** 200 for as long as the process answers at all. */
export async function GET(): Promise<Response> {
  await connection();
  return Response.json({ status: 'live' }, { headers: { 'Cache-Control': 'no-store' } });
}
