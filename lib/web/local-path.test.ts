import { describe, expect, it } from 'vitest';
import { localPath } from './local-path.ts';

describe('where to go on to', () => {
  it.each(['/desk', '/admin/people?q=%E7%8E%8B&role=editor', '/desk/articles/12#body'])('%s', (path) => {
    expect(localPath(path)).toBe(path);
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    'desk',
    '',
    undefined,
    ['/desk', '/admin'],
  ])('%s is no path of this site', (path) => {
    expect(localPath(path, '/fallback')).toBe('/fallback');
  });
});
