import { describe, expect, it } from 'vitest';
import type { Actor } from '../people/actor.ts';
import { RESERVED_SLUGS } from './place-address.ts';
import { mayChangeRegion, mayCreateRegion, maySeeRegions } from './policy.ts';
import { issuesBeforeCreating } from './rules.ts';
import { newRegionSchema } from './schema.ts';

const place = (slug: string) => ({ code: '6199', name: '新市', shortName: '新', slug });
const actor = (role: Actor['role'], ...scopes: string[]): Actor => ({ id: 1, name: '甲', role, scopes });

describe('issuesBeforeCreating', () => {
  it.each([...RESERVED_SLUGS])('keeps %s for another address', (slug) => {
    expect(issuesBeforeCreating(place(slug))).toEqual([
      { code: 'slug-reserved', field: 'slug', values: { slug } },
    ]);
  });

  it.each(['新', 'Xin', '1xin', 'xin/shi', 'xin.shi', '-xin'])('does not take %s', (slug) => {
    expect(issuesBeforeCreating(place(slug))).toEqual([{ code: 'slug-not-plain', field: 'slug' }]);
  });

  it('takes what is plain', () => {
    expect(issuesBeforeCreating(place('xin-shi2'))).toEqual([]);
  });
});

describe('newRegionSchema', () => {
  it.each(['6', '611', '00', '06', 'ab', '61030', '6103052'])('%s is no code', (code) => {
    expect(newRegionSchema.safeParse({ ...place('xin'), code }).error?.issues[0]?.message).toBe(
      'region-code-unknown',
    );
  });
});

describe('who may', () => {
  it('chiefs look after their places, admins after all', () => {
    expect(mayChangeRegion(actor('chief', '6103'), '610305')).toBe(true);
    expect(mayChangeRegion(actor('chief', '6103'), '61')).toBe(false);
    expect(mayChangeRegion(actor('chief', '6103'), '00')).toBe(false);
    expect(mayChangeRegion(actor('editor', '00'), '6103')).toBe(false);
    expect(mayChangeRegion(actor('admin', '00'), '00')).toBe(true);
  });

  it('only admins make places; editors do not even see the tree', () => {
    expect(mayCreateRegion(actor('chief', '00'))).toBe(false);
    expect(mayCreateRegion(actor('admin', '00'))).toBe(true);
    expect(maySeeRegions(actor('chief', '6103'))).toBe(true);
    expect(maySeeRegions(actor('reviewer', '00'))).toBe(false);
  });
});
