import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { ROLES } from '../people/role.ts';
import { covers } from '../regions/region.ts';
import * as policy from './policy.ts';

const code = fc.constantFrom('61', '6103', '610305', '6108', '62');
const actor: fc.Arbitrary<Actor> = fc.record({
  id: fc.integer({ min: 1, max: 3 }),
  name: fc.constant('某人'),
  role: fc.constantFrom(...ROLES),
  scopes: fc.uniqueArray(code, { maxLength: 2 }),
});
const article: fc.Arbitrary<policy.ArticleFacts> = fc.record({
  createdById: fc.integer({ min: 1, max: 3 }),
  state: fc.constantFrom('draft' as const, 'live' as const, 'withdrawn' as const),
  workState: fc.constantFrom('drafting' as const, 'submitted' as const, 'scheduled' as const, null),
  trashed: fc.boolean(),
  places: fc.uniqueArray(code, { minLength: 1, maxLength: 3 }),
});

describe('whoever the actor and whatever the article', () => {
  const always = (says: (who: Actor, what: policy.ArticleFacts) => void) =>
    fc.assert(fc.property(actor, article, says));

  it('nobody changes an article whose main place is not theirs', () => {
    always((who, what) => {
      const inScope = who.scopes.some((scope) => covers(scope, what.places[0] ?? ''));
      if (inScope) return;
      const may = [
        policy.mayEdit,
        policy.mayPublish,
        policy.mayWithdraw,
        policy.maySubmit,
        policy.mayTakeOverLock,
      ];
      expect(may.map((one) => one(who, what))).toEqual([false, false, false, false, false]);
    });
  });

  it('nobody publishes into a place that is not theirs', () => {
    always((who, what) => {
      if (!policy.mayPublish(who, what)) return;
      expect(what.places.every((place) => who.scopes.some((scope) => covers(scope, place)))).toBe(true);
    });
  });

  it('reporters and proof-readers neither publish nor withdraw', () => {
    always((who, what) => {
      if (who.role !== 'reporter' && who.role !== 'proofreader') return;
      expect(policy.mayPublish(who, what) || policy.mayWithdraw(who, what)).toBe(false);
    });
  });

  it('a reporter changes only what they began and still have', () => {
    always((who, what) => {
      if (who.role !== 'reporter' || !policy.mayEdit(who, what)) return;
      expect([what.createdById, what.workState]).toEqual([who.id, 'drafting']);
    });
  });

  it('nothing in the trash is changed, and nothing live is put there', () => {
    always((who, what) => {
      if (what.trashed) expect(policy.mayEdit(who, what) || policy.mayPublish(who, what)).toBe(false);
      if (what.state === 'live') expect(policy.mayTrash(who, what)).toBe(false);
    });
  });
});
