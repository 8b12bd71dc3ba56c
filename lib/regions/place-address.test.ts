import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOP } from '../articles/paging.ts';
import {
  isSlug,
  listPath,
  parsePageStart,
  parsePlaceAddress,
  placePath,
  RESERVED_SLUGS,
} from './place-address.ts';

const CURSOR = { at: new Date('2026-11-24T01:37:12.345Z'), id: 42 };
const CURSOR_TEXT = `${CURSOR.at.getTime()}-42`;

const SLUG_LIKE = /^[a-z][a-z0-9-]*$/;

describe('parsePlaceAddress', () => {
  it('reads the front of the portal and of a place at any depth', () => {
    expect(parsePlaceAddress([])).toEqual({ path: '', view: { view: 'front' } });
    expect(parsePlaceAddress(['shaanxi', 'baoji', 'fengxiang'])).toEqual({
      path: 'shaanxi/baoji/fengxiang',
      view: { view: 'front' },
    });
  });

  it('reads a page of the latest, of the portal as of a place', () => {
    const view = { view: 'list', kind: { list: 'latest' }, start: { from: 'before', cursor: CURSOR } };
    expect(parsePlaceAddress(['before', CURSOR_TEXT])).toEqual({ path: '', view });
    expect(parsePlaceAddress(['shaanxi', 'before', CURSOR_TEXT])).toEqual({ path: 'shaanxi', view });
  });

  it('reads a subject, and refuses one that is not ours', () => {
    expect(parsePlaceAddress(['shaanxi', 'channel', 'culture'])?.view).toEqual({
      view: 'list',
      kind: { list: 'channel', subject: 'culture' },
      start: TOP,
    });
    expect(parsePlaceAddress(['shaanxi', 'channel', 'gossip'])).toBeNull();
    expect(parsePlaceAddress(['shaanxi', 'channel'])).toBeNull();
  });

  it('reads the archive, a month and a day of it, and refuses a day that never was', () => {
    expect(parsePlaceAddress(['archive'])?.view).toEqual({ view: 'archive' });
    expect(parsePlaceAddress(['archive', '2026-11'])?.view).toEqual({
      view: 'archive-month',
      month: '2026-11',
    });
    expect(parsePlaceAddress(['archive', '2026-11-24', 'after', CURSOR_TEXT])?.view).toEqual({
      view: 'list',
      kind: { list: 'day', day: '2026-11-24' },
      start: { from: 'after', cursor: CURSOR },
    });
    expect(parsePlaceAddress(['archive', '2026-02-30'])).toBeNull();
    expect(parsePlaceAddress(['archive', '2026-13'])).toBeNull();
    expect(parsePlaceAddress(['archive', '2026-11', 'more'])).toBeNull();
  });

  it.each([
    [['Shaanxi']],
    [['shaanxi', 'baoji', 'fengxiang', 'village']],
    [['news', 'baoji']],
    [['shaanxi', 'latest', 'page']],
    [['shaanxi', 'before']],
    [['shaanxi', 'before', 'yesterday']],
    [['shaanxi', 'before', CURSOR_TEXT, 'more']],
    [['..', 'etc']],
  ])('refuses %j', (segments) => {
    expect(parsePlaceAddress(segments)).toBeNull();
  });
});

describe('addresses that are written', () => {
  it('are the ones that are read', () => {
    for (const start of [TOP, { from: 'before' as const, cursor: CURSOR }]) {
      for (const kind of [
        { list: 'latest' as const },
        { list: 'pictures' as const },
        { list: 'channel' as const, subject: 'health' as const },
        { list: 'day' as const, day: '2026-11-24' },
      ]) {
        const address = listPath('shaanxi/baoji', kind, start);
        expect(parsePlaceAddress(address.slice(1).split('/'))).toEqual({
          path: 'shaanxi/baoji',
          view: { view: 'list', kind, start },
        });
      }
    }
  });

  it('have no double slash at the portal', () => {
    expect(placePath('')).toBe('/');
    expect(listPath('', { list: 'latest' })).toBe('/latest');
    expect(listPath('', { list: 'latest' }, { from: 'after', cursor: CURSOR })).toBe(`/after/${CURSOR_TEXT}`);
  });
});

describe('parsePageStart', () => {
  it('refuses an id that no row can have', () => {
    expect(parsePageStart(['before', '1-99999999999'])).toBeNull();
  });
});

describe('reserved slugs', () => {
  it('are refused as names of places', () => {
    expect([...RESERVED_SLUGS].filter(isSlug)).toEqual([]);
  });

  it('hold the first segment of every route', () => {
    const routes = readdirSync('app', { recursive: true, encoding: 'utf8' })
      .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
      .map((file) => file.split('/').find((segment) => !segment.startsWith('(')) ?? '')
      .filter((segment) => SLUG_LIKE.test(segment));
    expect([...new Set(routes)].filter((segment) => !RESERVED_SLUGS.has(segment))).toEqual([]);
  });

  it('leave every place of the country its name', () => {
    const rows = readFileSync('prisma/seed/regions.tsv', 'utf8').trim().split('\n').slice(1);
    const slugs = rows.map((row) => row.split('\t')[5] ?? '');
    expect(slugs.length).toBeGreaterThan(3_000);
    expect(slugs.filter((slug) => !isSlug(slug))).toEqual([]);
  });
});
