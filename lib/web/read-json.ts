import type { z } from 'zod';
import { type Parsed, parseForm } from './parse-form.ts';

/** A request's JSON body by a schema; a body that is no JSON fails as an empty one does. */
export async function readJson<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<Parsed<z.output<S>>> {
  return parseForm(schema, await request.json().catch(() => null));
}

/** The answer to a body that has to be mended. */
export function unprocessable(issues: unknown): Response {
  return Response.json({ issues }, { status: 422 });
}
