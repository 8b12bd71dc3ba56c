import { describe, expect, it } from 'vitest';
import { baseHeaders, deskPolicy, READER_POLICY } from './security-headers.ts';

/** A policy's sources by directive. */
function read(policy: string): Record<string, string[]> {
  const directives = policy.split('; ').map((directive) => directive.split(' '));
  return Object.fromEntries(directives.map(([name, ...sources]) => [name, sources]));
}

describe('security headers', () => {
  it('promise https only where it is spoken', () => {
    expect(baseHeaders({ https: false })).not.toHaveProperty('Strict-Transport-Security');
    expect(baseHeaders({ https: true })).toHaveProperty('Strict-Transport-Security');
  });

  it('let readers’ pages run the site’s own files and nothing inline', () => {
    const policy = read(READER_POLICY);
    expect(policy['script-src']).toEqual(["'self'", "'inline-speculation-rules'"]);
    expect(policy['style-src']).toEqual(["'self'"]);
    expect(policy['object-src']).toEqual(["'none'"]);
  });

  it('let the desk run what carries the nonce, without eval', () => {
    const policy = read(deskPolicy({ nonce: 'abc', development: false }));
    expect(policy['script-src']).toEqual(["'self'", "'nonce-abc'", "'strict-dynamic'"]);
    expect(policy['style-src']).toEqual(["'self'", "'nonce-abc'"]);
    expect(policy['connect-src']).toEqual(["'self'"]);
  });

  it('let nobody else frame the site or receive its forms', () => {
    for (const policy of [READER_POLICY, deskPolicy({ nonce: 'abc', development: false })].map(read)) {
      expect(policy['frame-ancestors']).toEqual(["'self'"]);
      expect(policy['form-action']).toEqual(["'self'"]);
      expect(policy['base-uri']).toEqual(["'none'"]);
    }
  });
});
