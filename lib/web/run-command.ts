import { randomUUID } from 'node:crypto';
import { updateTag } from 'next/cache';
import { unstable_rethrow } from 'next/navigation';
import type { z } from 'zod';
import type { Outcome } from '../outcome.ts';
import type { Actor } from '../people/actor.ts';
import { log } from '../platform/log/log.ts';
import { Refusal } from '../refusals.ts';
import type { ActionFailure, ActionResult, RefusalCode } from './action-result.ts';
import { currentPerson } from './actor.ts';
import { parseForm } from './parse-form.ts';

/**
 * Runs a command for a server action: with who is signed in, expiring at once what it touched, and with
 * every kind of "no" turned into a result that a form can show. Nothing but Next's own redirects is thrown.
 */
export function runCommand<T>(command: (actor: Actor) => Promise<Outcome<T>>): Promise<ActionResult<T>> {
  return translated(async () => {
    const person = await currentPerson();
    if (!person) return refused('signed-out');
    if (person.mustChangePassword) return refused('password-change-due');
    return answered(await command(person.actor));
  });
}

/** The same with what a form sent, which is parsed first. */
export async function runParsed<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  command: (actor: Actor, value: z.output<S>) => Promise<Outcome<T>>,
): Promise<ActionResult<T>> {
  const parsed = parseForm(schema, input);
  if (!parsed.ok) return { ok: false, issues: parsed.issues, refusal: null };
  return runCommand((actor) => command(actor, parsed.value));
}

/** The same for what anybody may ask for: signing in, accepting an invitation. */
export async function runAnonymous<S extends z.ZodType, T>(
  schema: S,
  input: unknown,
  command: (value: z.output<S>) => Promise<Outcome<T>>,
): Promise<ActionResult<T>> {
  const parsed = parseForm(schema, input);
  if (!parsed.ok) return { ok: false, issues: parsed.issues, refusal: null };
  return translated(async () => answered(await command(parsed.value)));
}

function answered<T>(outcome: Outcome<T>): ActionResult<T> {
  if (!outcome.ok) return { ok: false, issues: outcome.issues, refusal: null };
  for (const tag of outcome.tags) updateTag(tag);
  return { ok: true, value: outcome.value };
}

function refused(refusal: RefusalCode, reference?: string): ActionFailure {
  return { ok: false, issues: [], refusal, reference };
}

async function translated<T>(work: () => Promise<ActionResult<T>>): Promise<ActionResult<T>> {
  try {
    return await work();
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof Refusal) return refused(error.code);
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference }, 'a server action failed');
    return refused('unexpected', reference);
  }
}
