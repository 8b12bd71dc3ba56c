import { describe, expect, it } from 'vitest';
import { declaredParams, isReaderPage } from './reader-address.ts';

const at = (path: string) => new URL(path, 'https://news.example.cn');

describe('isReaderPage', () => {
  it.each([
    '/',
    '/shaanxi/baoji',
    '/news/42',
    '/search?q=a.b',
    '/shaanxi/feed.xml',
    '/sitemaps/2026-11.xml',
    '/robots.txt',
  ])('is true of %s', (path) => expect(isReaderPage(at(path))).toBe(true));

  it.each([
    '/desk',
    '/admin/sources',
    '/sign-in',
    '/api/health/live',
    '/media/ab/320.avif',
    '/_next/static/a.js',
    '/reader.0a1b.js',
    '/icon.svg',
  ])('is false of %s', (path) => expect(isReaderPage(at(path))).toBe(false));
});

describe('declaredParams', () => {
  it('keeps what a search is asked, and nothing anywhere else', () => {
    expect(declaredParams(at('/search?q=x&utm=1'))).toEqual(['q', 'page']);
    expect(declaredParams(at('/shaanxi?q=x'))).toEqual([]);
  });
});
