import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAnonymousRead, readTarget } from './readers-request.ts';

const rules = {
  isPage: (url: URL) => !url.pathname.startsWith('/desk'),
  declaredParams: (url: URL) => (url.pathname === '/search' ? ['q', 'page'] : []),
};

const key = (target: string) => {
  const read = readTarget(target, rules);
  return read.kind === 'page' ? read.key : read.kind;
};

describe('isAnonymousRead', () => {
  const request = (method: string, headers: Record<string, string> = {}) =>
    isAnonymousRead({ method, headers } as unknown as IncomingMessage);

  it('is a GET or a HEAD, whatever its cookies', () => {
    expect(request('GET')).toBe(true);
    expect(request('HEAD')).toBe(true);
    expect(request('GET', { cookie: 'session=1', range: 'bytes=0-1' })).toBe(true);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'QUERY'])('is not a %s', (method) => {
    expect(request(method)).toBe(false);
  });

  it.each([
    'authorization',
    'rsc',
    'next-action',
    'next-router-state-tree',
    'next-router-prefetch',
    'next-router-segment-prefetch',
  ])('is not a request with %s', (name) => {
    expect(request('GET', { [name]: '1' })).toBe(false);
  });
});

describe('readTarget', () => {
  it.each([
    ['/', '/'],
    ['/news/1?utm_source=x', '/news/1'],
    ['/news/1?', '/news/1'],
    ['/search?page=2&q=a', '/search?q=a&page=2'],
    ['/search?q=a&q=b&x=1', '/search?q=a'],
    ['/search?q=%e9%99%95+x', '/search?q=%E9%99%95+x'],
    ['/search?q=', '/search?q='],
    ['/%E9%99%95', '/%E9%99%95'],
    ['/陕', '/%E9%99%95'],
    ['/a/../news/1', '/news/1'],
    ['//evil.example/news', '//evil.example/news'],
  ])('reads %s as the page %s', (target, expected) => {
    expect(key(target)).toBe(expected);
  });

  it.each(['/desk', '/desk?q=1', '/x/../desk/a', '/news/1?_rsc=abc', '*', 'http://other.example/news/1', ''])(
    'leaves %j to Next',
    (target) => {
      expect(key(target)).toBe('other');
    },
  );

  it('refuses the address of a page that is absurdly long, and no other', () => {
    expect(key(`/${'a'.repeat(2047)}`)).toHaveLength(2048);
    expect(key(`/${'a'.repeat(2048)}`)).toBe('too-long');
    expect(key(`/news?${'a'.repeat(2048)}`)).toBe('too-long');
    expect(key(`/desk/${'a'.repeat(4000)}`)).toBe('other');
  });

  it('reads a key as itself, so that a page can be found by its own address without parsing', () => {
    const scrawl = fc.string({
      unit: fc.constantFrom('/', '.', '%', '2', 'f', '?', '&', '=', '+', '#', '\\', ' ', '陕'),
    });
    fc.assert(
      fc.property(scrawl, fc.string(), (target, q) => {
        const page = key(`/${target}`);
        expect(key(page)).toBe(page);
        const search = key(`/search?${new URLSearchParams({ q })}&${target}`);
        expect(key(search)).toBe(search);
      }),
    );
  });
});
