import type { z } from 'zod';
import { type Issue, notYet } from '../outcome.ts';

export type Parsed<T> = { ok: true; value: T } | { ok: false; issues: Issue[] };

/** Parses what a form sent. A schema's own messages are codes of issues; zod's own are said in general. */
export function parseForm<S extends z.ZodType>(schema: S, input: unknown): Parsed<z.output<S>> {
  const parsed = schema.safeParse(input instanceof FormData ? formValues(input) : input);
  return parsed.success ? { ok: true, value: parsed.data } : notYet(parsed.error.issues.map(toIssue));
}

/** A form's fields by name; one that is named 'scopes[]' is a list, however many it has. */
export function formValues(form: FormData): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const name of new Set(form.keys())) {
    // React adds fields of its own.
    if (name.startsWith('$ACTION_')) continue;
    if (name.endsWith('[]')) values[name.slice(0, -2)] = form.getAll(name);
    else values[name] = form.get(name);
  }
  return values;
}

const IS_CODE = /^[a-z]+(-[a-z]+)*$/;

function toIssue(found: z.core.$ZodIssue): Issue {
  const field = found.path.join('.') || undefined;
  if (IS_CODE.test(found.message)) return { code: found.message, field };
  if (found.code === 'too_big') return { code: 'too-long', field, values: { max: Number(found.maximum) } };
  if (found.code === 'too_small') return { code: 'too-short', field, values: { min: Number(found.minimum) } };
  return { code: 'not-understood', field };
}
