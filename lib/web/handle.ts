import { randomUUID } from 'node:crypto';
import { unstable_rethrow } from 'next/navigation';
import type { Actor } from '../people/actor.ts';
import { log } from '../platform/log/log.ts';
import { Refusal } from '../refusals.ts';
import { currentActor } from './actor.ts';
import { assertSameOrigin } from './same-origin.ts';

const STATUS: Record<Refusal['code'], number> = {
  'not-found': 404,
  forbidden: 403,
  'wrong-state': 409,
  'stale-edit': 409,
  locked: 423,
};

/**
 * Answers a request to a route handler of the desk: signed in, from this site when it changes anything, and
 * with refusals as statuses. A body of `{ refusal }` says which.
 */
export async function handleAsActor(
  request: Request,
  answer: (actor: Actor) => Promise<Response>,
): Promise<Response> {
  try {
    if (request.method !== 'GET' && request.method !== 'HEAD') assertSameOrigin(request);
    const actor = await currentActor();
    if (!actor) return Response.json({ refusal: 'signed-out' }, { status: 401 });
    return await answer(actor);
  } catch (error) {
    unstable_rethrow(error);
    if (error instanceof Refusal) {
      return Response.json({ refusal: error.code }, { status: STATUS[error.code] });
    }
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference }, 'a route handler failed');
    return Response.json({ refusal: 'unexpected', reference }, { status: 500 });
  }
}
