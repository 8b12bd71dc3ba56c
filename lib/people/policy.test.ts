import { describe, expect, it } from 'vitest';
import type { Actor } from './actor.ts';
import { isPortalAdmin, mayGive, mayManage, maySeePeople } from './policy.ts';
import { ROLES, type Role } from './role.ts';

const actor = (role: Role, ...scopes: string[]): Actor => ({ id: 1, name: '某人', role, scopes });

describe('who looks after people', () => {
  it.each(ROLES)('%s', (role) => {
    expect(maySeePeople(actor(role, '00'))).toBe(role === 'admin');
  });

  it.each([
    { own: ['00'], theirs: ['61', '62'], may: true },
    { own: ['61'], theirs: ['6103', '610826'], may: true },
    { own: ['61'], theirs: ['61', '62'], may: false },
    { own: ['6103'], theirs: ['61'], may: false },
    { own: ['61', '62'], theirs: ['6201', '6103'], may: true },
    { own: ['61'], theirs: ['00'], may: false },
  ])('an admin of $own and somebody of $theirs: $may', ({ own, theirs, may }) => {
    expect(mayManage(actor('admin', ...own), { role: 'editor', scopes: theirs })).toBe(may);
    expect(mayGive(actor('admin', ...own), { role: 'admin', scopes: theirs })).toBe(may);
  });

  it('nobody else gives anything, not even a chief of the portal', () => {
    expect(mayGive(actor('chief', '00'), { role: 'reporter', scopes: ['6103'] })).toBe(false);
  });
});

describe('an admin of the portal', () => {
  it.each([
    [{ role: 'admin', scopes: ['00'] } as const, true],
    [{ role: 'admin', scopes: ['61'] } as const, false],
    [{ role: 'chief', scopes: ['00'] } as const, false],
  ])('%o', ({ role, scopes }, is) => {
    expect(isPortalAdmin({ role, scopes: [...scopes] })).toBe(is);
  });
});
