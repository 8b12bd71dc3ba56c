import { describe, expect, it } from 'vitest';
import { normaliseQuery, parseSearchSegments, searchPagePath, searchPath } from './search-address.ts';

/** What the page gets when a reader asks at an address: the same way through proxy and router. */
function asked(address: string) {
  const path = searchPagePath(new URL(address, 'https://news.example.cn').searchParams);
  return path && parseSearchSegments(path.split('/').slice(2));
}

describe('a search', () => {
  it('arrives as it was asked, whatever stands in it', () => {
    for (const query of ['苹果', 'a/b', '50% 的地', '#标签', 'C++', '“引号”', '../etc']) {
      expect(asked(searchPath(query)), query).toEqual({ query: normaliseQuery(query), page: 1 });
    }
  });

  it('keeps its page, and begins at the first for a page that no search has', () => {
    expect(asked(searchPath('苹果', 3))).toEqual({ query: '苹果', page: 3 });
    expect(asked('/search?q=苹果&page=0')).toEqual({ query: '苹果', page: 1 });
    expect(asked('/search?q=苹果&page=1e9')).toEqual({ query: '苹果', page: 1 });
  });

  it('is one page for the same question in other blanks and widths', () => {
    expect(searchPagePath(new URLSearchParams('q=  苹果　Ａ '))).toBe(
      searchPagePath(new URLSearchParams('q=苹果 A')),
    );
  });

  it('is the empty form without a question', () => {
    expect(asked('/search')).toBeNull();
    expect(asked('/search?q=%20')).toBeNull();
    expect(parseSearchSegments([])).toEqual({ query: '', page: 1 });
  });

  it('refuses a path that no question leads to', () => {
    expect(parseSearchSegments(['苹果'])).toBeNull();
    expect(parseSearchSegments(['苹果', '99'])).toBeNull();
    expect(parseSearchSegments(['苹果', '1', 'more'])).toBeNull();
    expect(parseSearchSegments(['%E0%A4%A', '1'])).toBeNull();
  });
});
