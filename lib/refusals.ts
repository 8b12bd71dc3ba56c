/**
 * A refusal is the answer to a request that no correction of a form would make good. It is thrown;
 * only lib/web translates it for a person.
 */
export abstract class Refusal extends Error {
  abstract readonly code: 'not-found' | 'forbidden' | 'wrong-state' | 'stale-edit' | 'locked';
}

export class NotFound extends Refusal {
  readonly code = 'not-found';
  override readonly name = 'NotFound';
}

export class Forbidden extends Refusal {
  readonly code = 'forbidden';
  override readonly name = 'Forbidden';
}

/** The thing is no longer in a state in which this can be done, for instance withdrawn twice. */
export class WrongState extends Refusal {
  readonly code = 'wrong-state';
  override readonly name = 'WrongState';
}

/** Somebody saved after the version that this change started from. */
export class StaleEdit extends Refusal {
  readonly code = 'stale-edit';
  override readonly name = 'StaleEdit';
}

/** Somebody else holds the edit lock. */
export class Locked extends Refusal {
  readonly code = 'locked';
  override readonly name = 'Locked';
}
