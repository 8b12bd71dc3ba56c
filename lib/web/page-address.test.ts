import { expect, it } from 'vitest';
import { pageAddress } from './page-address.ts';

it('keeps the filter and says where the page begins', () => {
  const filter = { q: '王 & 李', role: undefined, state: 'active' };
  expect(pageAddress('/admin/people', filter, 'after', 12)).toBe(
    '/admin/people?q=%E7%8E%8B+%26+%E6%9D%8E&state=active&after=12',
  );
});

it('is none where there is no page', () => {
  expect(pageAddress('/admin/people', {}, 'before', null)).toBeNull();
});
