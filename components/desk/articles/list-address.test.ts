import { describe, expect, it } from 'vitest';
import { deskFilterSchema } from '#lib/articles/desk-filter.ts';
import { isNarrowed, listAddress } from './list-address.ts';

describe('listAddress', () => {
  it('is the bare address for everything', () => {
    expect(listAddress({})).toBe('/desk/articles');
    expect(listAddress({ status: 'draft' }, { status: undefined })).toBe('/desk/articles');
    expect(listAddress({ q: '麦田' }, { q: '' })).toBe('/desk/articles');
  });

  it('is read back as the filter that it was written from', () => {
    const filter = {
      status: 'submitted',
      place: '6103',
      source: 2,
      person: 7,
      from: '2026-11-01',
      to: '2026-11-24',
      q: '苹果 & 50%',
    } as const;
    const query = new URL(listAddress(filter), 'http://desk.example').searchParams;
    const { before, after, ...read } = deskFilterSchema.parse(Object.fromEntries(query));
    expect(read).toEqual(filter);
    expect([before, after]).toEqual([null, null]);
  });

  it('changes one part and keeps the others', () => {
    expect(listAddress({ status: 'draft', person: 7 }, { status: 'live' })).toBe(
      '/desk/articles?status=live&person=7',
    );
  });
});

describe('isNarrowed', () => {
  it('does not count the state, which has tabs of its own', () => {
    expect(isNarrowed({ status: 'draft' })).toBe(false);
    expect(isNarrowed({ status: 'draft', q: '' })).toBe(false);
    expect(isNarrowed({ place: '61' })).toBe(true);
  });
});
