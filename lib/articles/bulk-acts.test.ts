import { describe, expect, it } from 'vitest';
import type { Role } from '../people/role.ts';
import { bulkActsOf } from './bulk-acts.ts';

const actsOf = (role: Role) => bulkActsOf({ id: 1, name: '苏晓禾', role, scopes: ['6103'] });

describe('bulkActsOf', () => {
  it('offers editors everything', () => {
    expect(actsOf('editor')).toEqual(['submit', 'publish', 'withdraw', 'trash', 'restore']);
    expect(actsOf('chief')).toEqual(actsOf('editor'));
  });

  it('offers a reporter what can be done with pieces of their own', () => {
    expect(actsOf('reporter')).toEqual(['submit', 'trash', 'restore']);
  });

  it('offers a proofreader, who begins nothing, neither publishing nor the trash', () => {
    expect(actsOf('proofreader')).toEqual(['submit']);
  });
});
