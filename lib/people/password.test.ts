import { describe, expect, it } from 'vitest';
import { hashPassword, passwordMatches } from './password.ts';

describe('password hashes', () => {
  it('are argon2id with the parameters that OWASP recommends, and salted', async () => {
    const [one, other] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(other);
  });

  it('match their own password only, however it was typed in Unicode', async () => {
    const hash = await hashPassword('Caf\u00e9 宝鸡 2026');
    expect(await passwordMatches(hash, 'Cafe\u0301 宝鸡 2026')).toBe(true);
    expect(await passwordMatches(hash, 'café 宝鸡 2026')).toBe(false);
  });

  it('nobody without a password can be matched, not even by the stand-in', async () => {
    expect(await passwordMatches(null, 'nobody has this password')).toBe(false);
    expect(await passwordMatches(null, '')).toBe(false);
  });
});
